package io.planwerk.application.portfolio;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.StrategyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the goals of several strategies against what they share, and keeps the answers. Who doesn't
 * see one of the strategies sees nothing of the answer.
 */
public interface JointAligning {

  /**
   * An alignment with what became of it.
   *
   * @param fresh of each strategy, in their order, whether what was reckoned with is still what is
   *     there
   */
  record Shown(KeptJointAlignment kept, List<Boolean> fresh) {
    public Shown {
      fresh = List.copyOf(fresh);
    }
  }

  /** The same without the alignment itself. */
  record Line(JointAlignmentSummary summary, List<Boolean> fresh) {
    public Line {
      fresh = List.copyOf(fresh);
    }
  }

  /**
   * Aligns the newest revisions, all of which the actor must be allowed to plan, and keeps the
   * answer. What isn't seen is as unknown as what isn't there.
   */
  Outcome<Shown> compute(Actor actor, JointQuestion question);

  /**
   * The alignments that are kept, newest first; keys of pages are their numbers.
   *
   * @param strategy only those that speak of it; all where absent
   */
  Page<Line> list(Actor actor, @Nullable StrategyId strategy, Page.Request page);

  Outcome<Shown> read(Actor actor, int number);
}
