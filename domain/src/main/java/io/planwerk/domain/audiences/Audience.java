package io.planwerk.domain.audiences;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people with needs in common, together with the places on the net where they spend
 * their time.
 *
 * @param id key by which goals, measures, themes and platforms refer to the audience
 * @param name what the group is called in the company
 * @param description who belongs to it: situation, interests, habits
 * @param markets markets in which these people live or buy, each named once
 * @param size number of people in the group, 0 or more
 * @param sizeSource where the size comes from, such as a survey with its year
 * @param languages languages in which they want to be addressed, each named once
 * @param needs what they want to know or get done; content answers these
 * @param presences places on the net where they are found
 */
public record Audience(
    AudienceId id,
    Name name,
    @Nullable String description,
    List<MarketId> markets,
    @Nullable Integer size,
    @Nullable String sizeSource,
    List<Language> languages,
    List<Need> needs,
    List<AudiencePresence> presences) {

  public Audience {
    markets = List.copyOf(markets);
    languages = List.copyOf(languages);
    needs = List.copyOf(needs);
    presences = List.copyOf(presences);
    Invariants.check()
        .unique("markets", markets)
        .atLeast("size", size, 0)
        .unique("languages", languages)
        .orThrow();
  }
}
