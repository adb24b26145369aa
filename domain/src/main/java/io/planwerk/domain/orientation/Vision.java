package io.planwerk.domain.orientation;

import io.planwerk.domain.shared.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What the company wants to be in social media one day. Goals say how far it gets by when; the
 * vision says why.
 *
 * @param statement the vision in one or two sentences that people inside can repeat
 * @param horizonYear calendar year, 1900 to 2999, in which the vision should have come true
 * @param corporateGoal goal of the whole company that the vision serves
 */
public record Vision(
    String statement, @Nullable Integer horizonYear, @Nullable String corporateGoal) {

  public Vision {
    Invariants.check()
        .atLeast("horizonYear", horizonYear, 1900)
        .atMost("horizonYear", horizonYear, 2999)
        .orThrow();
  }
}
