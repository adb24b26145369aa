package io.planwerk.application.assessment;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;
import org.jspecify.annotations.Nullable;

/** Assesses strategies. */
public interface StrategyAssessment {

  /**
   * A verdict with what it speaks of.
   *
   * @param revision the revision that was assessed
   */
  record Assessed(Assessment assessment, int revision) {}

  /** Assesses a strategy of the workspace, at an earlier revision or the newest. */
  Outcome<Assessed> assess(Actor actor, StrategyId id, @Nullable Integer revision);

  /** Assesses a document that isn't kept anywhere. */
  Reading<Assessment> check(Object tree);
}
