package io.planwerk.application.port;

import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of all strategies: their figures, and what work really took. It goes with its
 * strategy: one that is made anew under the same id begins without any.
 */
public interface Observations {

  /**
   * Which ones of figures to read.
   *
   * @param kpis of these figures
   * @param slice that are this part of them, or within it; absent for those of the whole
   * @param from not before this day; absent where all are wanted
   * @param to not after this day
   */
  record Wanted(
      Set<KpiId> kpis, @Nullable Slice slice, @Nullable LocalDate from, @Nullable LocalDate to) {
    public Wanted {
      kpis = Set.copyOf(kpis);
    }
  }

  /**
   * Takes some in, in one transaction. Of several that name the same, the last counts.
   *
   * @param at kept to the millisecond
   * @param by who hands them in
   * @return nothing where there is no such strategy
   */
  Taken take(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> observations,
      Instant at,
      String by);

  /**
   * Hands out those of figures one after the other, by figure and day, without holding them all.
   */
  void each(
      WorkspaceId workspace, StrategyId strategy, Wanted wanted, Consumer<Observation> consumer);

  /**
   * Hands out all hours and money that were booked, one after the other, without holding them all.
   */
  void bookings(WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer);

  /** The last day of which there is a value, for each of these figures that has one. */
  Map<KpiId, LocalDate> latest(WorkspaceId workspace, StrategyId strategy, Set<KpiId> kpis);

  /** The values of a figure that were replaced, the latest first, some hundred at most. */
  List<Earlier> earlier(WorkspaceId workspace, StrategyId strategy, KpiId kpi);
}
