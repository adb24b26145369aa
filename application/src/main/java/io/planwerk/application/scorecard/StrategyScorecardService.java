package io.planwerk.application.scorecard;

import io.planwerk.application.Outcome;
import io.planwerk.application.observation.Observed;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.scorecard.Alert;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the strategies of the port {@link Strategies} against their figures. */
public final class StrategyScorecardService implements StrategyScorecard {
  private final Strategies strategies;
  private final Observed observed;
  private final InstantSource clock;

  @Inject
  public StrategyScorecardService(Strategies strategies, Observed observed, InstantSource clock) {
    this.strategies = strategies;
    this.observed = observed;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> read(
      Actor actor, StrategyId id, @Nullable LocalDate on, @Nullable LocalDate since) {
    return strategies
        .find(actor.workspace(), id)
        .<Outcome<Shown>>map(
            saved -> new Outcome.Done<>(shown(actor.workspace(), saved, on, since)))
        .orElseGet(() -> missing(actor, id));
  }

  private Shown shown(
      WorkspaceId workspace, Saved saved, @Nullable LocalDate on, @Nullable LocalDate since) {
    Strategy strategy = saved.document().strategy();
    LocalDate day = on == null ? Evidence.today(strategy, clock.instant()) : on;
    Figures figures = observed.of(workspace, strategy);
    Function<KpiId, Series> wholes = kpi -> figures.of(kpi, Slice.WHOLE);
    Scorecard scorecard = Scorecard.of(strategy, wholes, day);
    List<Alert> alerts = since == null ? List.of() : Alert.since(strategy, wholes, since, day);
    return new Shown(saved.revision(), scorecard, alerts);
  }

  private Outcome<Shown> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }
}
