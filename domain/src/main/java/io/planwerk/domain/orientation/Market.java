package io.planwerk.domain.orientation;

import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A market that the company serves or wants to enter. Audiences, goals and competitors belong to
 * markets, because networks, languages and rivals differ from one to the next.
 *
 * @param id key by which goals, audiences and competitors refer to the market
 * @param name what the market is called in the company
 * @param countries countries that the market covers, each named once
 * @param languages languages in which people of the market expect to be addressed, each named once
 * @param size number of persons or companies that could buy, 0 or more
 * @param note anything else that is worth knowing, such as the source of the size
 */
public record Market(
    MarketId id,
    Name name,
    List<Country> countries,
    List<Language> languages,
    @Nullable Integer size,
    @Nullable String note) {

  public Market {
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
    Invariants.check()
        .unique("countries", countries)
        .unique("languages", languages)
        .atLeast("size", size, 0)
        .orThrow();
  }
}
