package io.planwerk.domain.orientation;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One account of a competitor as it looked on one day: the yardstick for what can be reached on
 * that network.
 *
 * @param network network on which the account is
 * @param since month in which the competitor became active there
 * @param followers people who follow the account, 0 or more
 * @param postsPerMonth posts in an average month, 0 or more
 * @param engagementRate share of followers who react to an average post, 0 to 1
 * @param observedOn day on which these figures were read
 * @param link address of the account
 */
public record CompetitorPresence(
    NetworkId network,
    @Nullable Month since,
    @Nullable Integer followers,
    @Nullable BigDecimal postsPerMonth,
    @Nullable Percentage engagementRate,
    @Nullable LocalDate observedOn,
    @Nullable Link link) {

  public CompetitorPresence {
    Invariants.check()
        .atLeast("followers", followers, 0)
        .atLeast("postsPerMonth", postsPerMonth, 0)
        .orThrow();
    postsPerMonth = postsPerMonth == null ? null : Decimals.normal(postsPerMonth);
  }
}
