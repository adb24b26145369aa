package io.planwerk.domain.portfolio;

import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import java.time.Instant;
import java.util.List;

/**
 * A joint alignment that is kept: bound to one revision of each of its strategies for good. It goes
 * with the first of them that is removed, since it speaks of all.
 */
public record KeptJointAlignment(JointAlignmentSummary summary, JointAlignment alignment) {

  /**
   * A joint alignment that is about to be kept.
   *
   * @param at when it was made, to the millisecond
   * @param by who asked for it
   */
  public record Made(Instant at, String by, List<Reckoned> strategies, JointAlignment alignment) {
    public Made {
      strategies = List.copyOf(strategies);
    }

    /** The same under its number. */
    public KeptJointAlignment as(int number) {
      return new KeptJointAlignment(
          new JointAlignmentSummary(
              number,
              at,
              by,
              strategies,
              alignment.verdict(),
              alignment.attainment(),
              alignment.alone()),
          alignment);
    }
  }
}
