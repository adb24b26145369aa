package io.planwerk.application.observation;

import io.planwerk.application.Outcome;
import io.planwerk.application.bulk.Rejections;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.observations.ObservationEntry.Known;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what comes in against the strategies, and keeps it in the port {@link Observations}. */
public final class ObservingService implements Observing {
  private static final int AT_ONCE = 10_000;

  private final Strategies strategies;
  private final Observations observations;
  private final Observed observed;
  private final InstantSource clock;

  @Inject
  public ObservingService(
      Strategies strategies, Observations observations, Observed observed, InstantSource clock) {
    this.strategies = strategies;
    this.observations = observations;
    this.observed = observed;
    this.clock = clock;
  }

  @Override
  public Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<ObservationEntry>> rows) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return missing(actor, id);
    }
    Imported imported = taken(actor, saved.get(), rows);
    // What came in is gone with a strategy that was removed meanwhile.
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : new Outcome.Done<>(imported);
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  private Imported taken(Actor actor, Saved saved, Iterator<Row<ObservationEntry>> rows) {
    Intake intake = new Intake(actor, saved);
    rows.forEachRemaining(intake::add);
    return intake.end();
  }

  /** What is on its way in. */
  private final class Intake {
    private final Actor actor;
    private final StrategyId strategy;
    private final Known known;
    private final Instant now = clock.instant();
    private final List<Observation> waiting = new ArrayList<>();
    private final Rejections rejections = new Rejections();
    private Taken taken = Taken.NONE;

    Intake(Actor actor, Saved saved) {
      this.actor = actor;
      this.strategy = saved.document().strategy().id();
      this.known = Known.of(saved.document().strategy());
    }

    void add(Row<ObservationEntry> row) {
      switch (row.entry()) {
        case Reading.Rejected<ObservationEntry>(List<Fault> faults) ->
            rejections.add(row.line(), faults);
        case Reading.Read<ObservationEntry>(ObservationEntry entry) -> {
          List<Fault> misfits = known.misfits(entry);
          if (misfits.isEmpty()) {
            waiting.add(entry.observation(known));
          } else {
            rejections.add(row.line(), misfits);
          }
        }
      }
      if (waiting.size() >= AT_ONCE) {
        keep();
      }
    }

    private void keep() {
      taken =
          taken.plus(observations.take(actor.workspace(), strategy, waiting, now, actor.name()));
      waiting.clear();
    }

    Imported end() {
      keep();
      return new Imported(taken, rejections.count(), rejections.told());
    }
  }

  @Override
  public Outcome<Shown> series(Actor actor, StrategyId id, KpiId kpi, Wish wish) {
    return strategies
        .find(actor.workspace(), id)
        .map(
            saved ->
                saved.document().strategy().measurement().kpis().stream()
                    .filter(known -> known.id().equals(kpi))
                    .findFirst()
                    .<Outcome<Shown>>map(
                        known ->
                            new Outcome.Done<>(
                                computed(actor.workspace(), saved, known, wish)
                                    .orElseGet(() -> shown(actor.workspace(), id, known, wish))))
                    .orElseGet(Outcome.NotFound::new))
        .orElseGet(() -> missing(actor, id));
  }

  /** What the formula of a figure gives; empty where it gives nothing. */
  private Optional<Shown> computed(WorkspaceId workspace, Saved saved, Kpi kpi, Wish wish) {
    if (kpi.formula() == null) {
      return Optional.empty();
    }
    Figures figures = observed.of(workspace, saved.document().strategy());
    Slice slice = wish.slice() == null ? Slice.WHOLE : wish.slice();
    if (!figures.isComputed(kpi.id(), slice)) {
      return Optional.empty();
    }
    LocalDate from = wish.from() == null ? LocalDate.MIN : wish.from();
    LocalDate to = wish.to() == null ? LocalDate.MAX : wish.to();
    Series series =
        wish.rhythm() == null
            ? figures.of(kpi.id(), slice)
            : figures.per(kpi.id(), slice, wish.rhythm());
    Point total = figures.over(kpi.id(), slice, from, to).orElse(null);
    return Optional.of(new Shown(kpi, series.between(from, to), total, List.of()));
  }

  private Shown shown(WorkspaceId workspace, StrategyId id, Kpi kpi, Wish wish) {
    List<Observation> found = new ArrayList<>();
    observations.each(
        workspace,
        id,
        new Wanted(Set.of(kpi.id()), wish.slice(), wish.from(), wish.to()),
        found::add);
    Series series = Observed.of(found, wish.slice() == null ? Slice.WHOLE : wish.slice());
    Aggregation aggregation = kpi.aggregation() == null ? Aggregation.LAST : kpi.aggregation();
    Series told = wish.rhythm() == null ? series : series.per(wish.rhythm(), aggregation);
    Point total = series.total(aggregation).orElse(null);
    List<Earlier> corrections =
        observations.earlier(workspace, id, kpi.id()).stream()
            .filter(earlier -> isWished(earlier.observation(), wish))
            .toList();
    return new Shown(kpi, told, total, corrections);
  }

  /** Two values of a day that are of two campaigns don't correct one another. */
  private static boolean isWished(Observation one, Wish wish) {
    return (wish.slice() == null ? Slice.WHOLE : wish.slice()).equals(one.slice())
        && (wish.from() == null || !one.point().from().isBefore(wish.from()))
        && (wish.to() == null || !one.point().to().isAfter(wish.to()));
  }
}
