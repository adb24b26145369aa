package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.Set;

/**
 * A secret address at which calendar programs read a strategy's calendar without a token. The
 * secret itself is never kept, only its hash; once the feed is removed, the address leads nowhere.
 *
 * @param workspace whose strategy it is
 * @param strategy whose calendar it shows
 * @param id names the feed within the strategy
 * @param name what it is for, such as who subscribes to it
 * @param kinds kinds of entries that it shows; none means all
 * @param language language of the titles
 * @param hash SHA-256 of the secret, in hexadecimal digits
 * @param madeAt when it was made, to the millisecond
 * @param madeBy name of who made it
 */
public record CalendarFeed(
    WorkspaceId workspace,
    StrategyId strategy,
    String id,
    Name name,
    Set<EntryKind> kinds,
    Tongue language,
    String hash,
    Instant madeAt,
    String madeBy) {
  public CalendarFeed {
    kinds = Set.copyOf(kinds);
  }

  public CalendarFeed withId(String other) {
    return new CalendarFeed(
        workspace, strategy, other, name, kinds, language, hash, madeAt, madeBy);
  }
}
