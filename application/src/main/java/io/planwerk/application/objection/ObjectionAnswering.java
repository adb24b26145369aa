package io.planwerk.application.objection;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.objections.Classification;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.organisation.HeardObjection;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what stands behind sentences said against a strategy, and what the strategy answers. */
public interface ObjectionAnswering {

  /**
   * A sentence and what the strategy answers.
   *
   * @param answer absent when it isn't sure what stands behind the sentence
   * @param revision the revision that answers
   */
  record Answered(Classification classification, @Nullable ObjectionAnswer answer, int revision) {}

  /**
   * All that was heard, in the order of the strategy.
   *
   * @param revision the revision that answers
   */
  record Heard(List<Line> lines, int revision) {
    public Heard {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence that the strategy holds. What people decided on it counts for the answer, what the
   * classifier suggests only where they didn't.
   *
   * @param answer absent when neither people nor the classifier have put it to a stumbling block
   */
  record Line(
      HeardObjection objection, Classification suggestion, @Nullable ObjectionAnswer answer) {}

  /**
   * Answers a sentence with the newest revision of a strategy. Nothing is kept.
   *
   * @param tongue the language of the sentence; found out where absent
   */
  Outcome<Answered> answer(Actor actor, StrategyId id, String sentence, @Nullable Tongue tongue);

  /** Answers what the strategy holds, at an earlier revision or the newest. */
  Outcome<Heard> heard(Actor actor, StrategyId id, @Nullable Integer revision);
}
