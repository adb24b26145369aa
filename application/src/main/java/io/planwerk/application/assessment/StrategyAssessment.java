package io.planwerk.application.assessment;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
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

  /**
   * What changed from one revision to another.
   *
   * @param to the later one, as a rule
   */
  record Compared(int from, int to, AssessmentChange change) {}

  /**
   * Compares the verdicts on two revisions. The documents alone are judged, on the day it is:
   * whatever the world did meanwhile isn't the edit's doing.
   */
  Outcome<Compared> compare(Actor actor, StrategyId id, int from, int to);

  /** A revision and what was to be said of it. */
  record Standing(Revision revision, Assessment assessment) {}

  /**
   * How the verdict went from revision to revision, newest first; the documents alone are judged,
   * on the day it is.
   */
  Outcome<Page<Standing>> trend(Actor actor, StrategyId id, Page.Request page);

  /**
   * Mends what a finding of the newest revision speaks of, as one revision.
   *
   * @param finding its id
   * @param reason why; the finding's message where absent
   */
  Outcome<Tagged<Part>> fix(
      Actor actor,
      StrategyId id,
      String finding,
      Precondition precondition,
      @Nullable String reason);

  /** Assesses a document that isn't kept anywhere. */
  Reading<Assessment> check(Object tree);
}
