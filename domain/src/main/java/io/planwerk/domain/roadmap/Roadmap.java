package io.planwerk.domain.roadmap;

import io.planwerk.domain.shared.Invariants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The staged launch of the strategy: start small, learn, then go on to the next audience or
 * platform, instead of everything at once.
 *
 * @param stages stages of the launch, in their order
 * @param milestones days by which something has to be reached
 * @param newPlatformsPerStage how many platforms a stage may open at most, 0 or more
 */
public record Roadmap(
    List<Stage> stages, List<Milestone> milestones, @Nullable Integer newPlatformsPerStage) {
  public Roadmap {
    stages = List.copyOf(stages);
    milestones = List.copyOf(milestones);
    Invariants.check().atLeast("newPlatformsPerStage", newPlatformsPerStage, 0).orThrow();
  }
}
