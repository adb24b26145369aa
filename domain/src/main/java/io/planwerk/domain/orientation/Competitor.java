package io.planwerk.domain.orientation;

import io.planwerk.domain.shared.EntityId.CompetitorId;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that courts the same people. Who starts later than a competitor loses ground; its
 * presences show how much.
 *
 * @param id key by which monitoring topics refer to the competitor
 * @param name name under which the competitor appears in public
 * @param markets markets in which it competes with the company, each named once
 * @param presences its accounts on networks as last seen
 * @param note what stands out, such as a campaign that worked or a crisis that it went through
 */
public record Competitor(
    CompetitorId id,
    Name name,
    List<MarketId> markets,
    List<CompetitorPresence> presences,
    @Nullable String note) {

  public Competitor {
    markets = List.copyOf(markets);
    presences = List.copyOf(presences);
    Invariants.check().unique("markets", markets).orThrow();
  }
}
