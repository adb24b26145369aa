package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A client of an agency, or the one company that uses the product itself: the owner of strategies.
 *
 * @param id names the organisation within the workspace
 * @param name what it is called
 * @param kind what sort of organisation it is, such as an industrial company, a city or an open
 *     source project
 * @param country where it has its seat
 * @param language the language it mainly speaks
 * @param website its own site
 * @param note what else one should know
 * @param brand how it looks
 */
public record Organisation(
    OrganisationId id,
    Name name,
    @Nullable String kind,
    @Nullable Country country,
    @Nullable Language language,
    @Nullable Link website,
    @Nullable String note,
    @Nullable Brand brand) {

  public Organisation withId(OrganisationId other) {
    return new Organisation(other, name, kind, country, language, website, note, brand);
  }
}
