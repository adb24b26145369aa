package io.planwerk.application.portfolio;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import java.util.List;

/** Holds the goals of several strategies against what they share. */
public interface JointAligning {

  /**
   * An answer with what it speaks of.
   *
   * @param revisions of the strategies, in their order
   */
  record Joint(List<Integer> revisions, JointAlignment alignment) {
    public Joint {
      revisions = List.copyOf(revisions);
    }
  }

  /**
   * Aligns the newest revisions, all of which the actor must be allowed to plan. What isn't seen is
   * as unknown as what isn't there.
   */
  Outcome<Joint> align(Actor actor, JointQuestion question);
}
