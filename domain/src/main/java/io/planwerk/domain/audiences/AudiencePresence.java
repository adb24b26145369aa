package io.planwerk.domain.audiences;

import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * How much an audience uses one place on the net. A small forum in which half of the audience meets
 * may be worth more than the largest network.
 *
 * @param network network, forum or other place where the people are found
 * @param share share of the audience that uses the place, 0 to 1
 * @param hoursPerWeek hours that such a person spends there in a week, 0 to 168
 * @param niche whether it is a small specialised place rather than a large general network
 * @param source where these figures come from, such as a survey with its year
 */
public record AudiencePresence(
    NetworkId network,
    @Nullable Percentage share,
    @Nullable Hours hoursPerWeek,
    @Nullable Boolean niche,
    @Nullable String source) {

  private static final int HOURS_OF_A_WEEK = 7 * 24;

  public AudiencePresence {
    Invariants.check()
        .atMost("hoursPerWeek", hoursPerWeek == null ? null : hoursPerWeek.value(), HOURS_OF_A_WEEK)
        .orThrow();
  }
}
