package io.planwerk.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Observations;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
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

/** Figures that nobody measures. */
public final class NothingObserved implements Observations {

  @Override
  public Taken take(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> observations,
      Instant at,
      String by) {
    assertThat(observations).isEmpty();
    return Taken.NONE;
  }

  @Override
  public void each(
      WorkspaceId workspace, StrategyId strategy, Wanted wanted, Consumer<Observation> consumer) {}

  @Override
  public void bookings(
      WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer) {}

  @Override
  public Map<KpiId, LocalDate> latest(WorkspaceId workspace, StrategyId strategy, Set<KpiId> kpis) {
    return Map.of();
  }

  @Override
  public List<Earlier> earlier(WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return List.of();
  }
}
