package io.planwerk.domain.goals;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.GoalTypeId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A family of goals that makes strategies comparable. Companies add their own to the {@link
 * #CATALOGUE}.
 *
 * @param id key by which goals refer to the type
 * @param name what goals of this type are about, in a few words
 * @param description which goals belong here and which don't
 */
public record GoalType(GoalTypeId id, Name name, @Nullable String description) {

  /**
   * The types that need no definition: the social media goals that companies name most often in
   * Bitkom's survey (2012). They are awareness, new customers, relations with customers, image,
   * relations with multipliers, market research, recruiting, and cooperation with partners.
   */
  public static final List<Standard> CATALOGUE =
      List.of(
          standard(
              "awareness",
              "Bekanntheit",
              "Awareness",
              "Mehr Menschen kennen das Unternehmen, seine Marke oder ein Angebot.",
              "More people know the company, its brand or an offer."),
          standard(
              "new-customers",
              "Neukunden",
              "New customers",
              "Menschen, die noch nie gekauft haben, werden Kunden.",
              "People who never bought become customers."),
          standard(
              "customer-relations",
              "Kundenbeziehungen",
              "Customer relations",
              "Kunden bleiben, kommen wieder und finden Hilfe.",
              "Customers stay, come back and find help."),
          standard(
              "image",
              "Image",
              "Image",
              "Das Unternehmen wird so gesehen, wie es gesehen werden will.",
              "The company is seen as it wants to be seen."),
          standard(
              "multiplier-relations",
              "Beziehungen zu Multiplikatoren",
              "Relations with multipliers",
              "Medien, Blogger und Fachleute tragen Inhalte weiter.",
              "Media, bloggers and experts pass content on."),
          standard(
              "market-research",
              "Marktforschung",
              "Market research",
              "Meinungen, Wünsche und Trends werden früher oder günstiger verstanden.",
              "Opinions, wishes and trends are understood sooner or at lower cost."),
          standard(
              "recruiting",
              "Personalgewinnung",
              "Recruiting",
              "Geeignete Menschen bewerben sich.",
              "People who fit apply."),
          standard(
              "partner-collaboration",
              "Zusammenarbeit mit Partnern",
              "Collaboration with partners",
              "Mit Händlern, Lieferanten und Verbänden gelingt mehr gemeinsam.",
              "More is achieved together with dealers, suppliers and associations."));

  private static Standard standard(
      String id, String nameDe, String nameEn, String descriptionDe, String descriptionEn) {
    return new Standard(
        new GoalTypeId(id),
        new Bilingual(nameDe, nameEn),
        new Bilingual(descriptionDe, descriptionEn));
  }

  /**
   * A type that every strategy knows.
   *
   * @param id key by which goals refer to it
   * @param name what its goals are about
   * @param description which goals belong here
   */
  public record Standard(GoalTypeId id, Bilingual name, Bilingual description) {}

  /** The ids of the {@link #CATALOGUE}. */
  public static Set<GoalTypeId> known() {
    return CATALOGUE.stream().map(Standard::id).collect(Collectors.toUnmodifiableSet());
  }
}
