package io.planwerk.application.lifecycle;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.lifecycle.CriterionStand;
import io.planwerk.domain.lifecycle.PlannedStage;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Launches strategies stage by stage, as their roadmaps plan it. */
public interface StrategyLaunch {

  /**
   * A stage of the launch.
   *
   * @param unmet what stands against its next step: to be opened, or when it is open to be closed
   * @param asksForLessons whether it is over and nobody has written down what it taught
   */
  record StageShown(
      PlannedStage stage,
      List<CriterionStand> entry,
      List<CriterionStand> exit,
      List<Unmet> unmet,
      boolean asksForLessons) {
    public StageShown {
      entry = List.copyOf(entry);
      exit = List.copyOf(exit);
      unmet = List.copyOf(unmet);
    }
  }

  /** All stages of the launch, in their order. */
  record Launch(int revision, Status status, List<StageShown> stages) {
    public Launch {
      stages = List.copyOf(stages);
    }
  }

  Outcome<Launch> read(Actor actor, StrategyId id);

  /** Opens a planned stage, if every condition is met. */
  Outcome<StageShown> open(Actor actor, StrategyId id, StageId stage, @Nullable String reason);

  /** Closes an open stage, if every condition is met; from then on it asks for its lessons. */
  Outcome<StageShown> close(Actor actor, StrategyId id, StageId stage, @Nullable String reason);
}
