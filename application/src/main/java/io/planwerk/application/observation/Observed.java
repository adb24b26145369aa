package io.planwerk.application.observation;

import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.returns.Bookings;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings together the figures of strategies, observed and computed. */
public final class Observed {
  private final Observations observations;

  @Inject
  public Observed(Observations observations) {
    this.observations = observations;
  }

  /**
   * All figures of a strategy; the whole of each is read at once, parts when they are asked for.
   */
  public Figures of(WorkspaceId workspace, Strategy strategy) {
    Map<KpiId, Series> wholes = wholes(workspace, strategy);
    return new Figures(
        strategy.measurement().kpis(),
        (kpi, slice) ->
            slice.isWhole()
                ? wholes.getOrDefault(kpi, Series.EMPTY)
                : part(workspace, strategy, kpi, slice));
  }

  /** The hours and the money that were booked on the measures of a strategy. */
  public Bookings bookings(WorkspaceId workspace, StrategyId strategy) {
    Bookings bookings = new Bookings();
    observations.bookings(workspace, strategy, bookings::add);
    return bookings;
  }

  private Map<KpiId, Series> wholes(WorkspaceId workspace, Strategy strategy) {
    Set<KpiId> kpis =
        strategy.measurement().kpis().stream().map(Kpi::id).collect(Collectors.toSet());
    Map<KpiId, List<Point>> points = new HashMap<>();
    observations.each(
        workspace,
        strategy.id(),
        new Wanted(kpis, null, null, null),
        one -> {
          if (one.subject() instanceof Figure(KpiId kpi)) {
            points.computeIfAbsent(kpi, _ -> new ArrayList<>()).add(one.point());
          }
        });
    Map<KpiId, Series> wholes = new HashMap<>();
    points.forEach((kpi, values) -> wholes.put(kpi, new Series(values)));
    return wholes;
  }

  private Series part(WorkspaceId workspace, Strategy strategy, KpiId kpi, Slice slice) {
    List<Observation> found = new ArrayList<>();
    observations.each(
        workspace, strategy.id(), new Wanted(Set.of(kpi), slice, null, null), found::add);
    return of(found, slice);
  }

  /** Where the part itself was observed, its own parts would count it twice. */
  static Series of(List<Observation> found, Slice slice) {
    List<Point> own =
        found.stream().filter(one -> one.slice().equals(slice)).map(Observation::point).toList();
    return new Series(own.isEmpty() ? found.stream().map(Observation::point).toList() : own);
  }
}
