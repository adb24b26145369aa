package io.planwerk.domain.assessment;

import io.planwerk.domain.content.Content;
import io.planwerk.domain.content.ContentFormat;
import io.planwerk.domain.content.Keyword;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;

/** Whether content can be found, reaches the own people and suits more than one platform. */
final class ContentMixRules {
  private ContentMixRules() {}

  static List<Rule> rules() {
    return List.of(noSeo(), noInternal(), oneFormat());
  }

  private static Rule noSeo() {
    return Rule.ofPlan(
        "content.no-seo",
        Severity.WARNING,
        2,
        Set.of(Perspective.CONTENT, Perspective.FACTOR_CONTENT, Perspective.CONTENT_PLAN),
        new Bilingual(
            "Wonach Menschen suchen, sagt, was sie wissen wollen; Inhalte, die dazu gefunden"
                + " werden, wirken noch nach Monaten.",
            "What people search for says what they want to know; content that is found for it works"
                + " for months."),
        new Bilingual(
            "Suchbegriffe der Zielgruppen sammeln und jedem das Thema oder die Seite geben, die ihn"
                + " beantwortet.",
            "Collect what the audiences search for and give each phrase the theme or page that"
                + " answers it."),
        Sources.COMPONENTS,
        ContentMixRules::hasContent,
        ContentMixRules::unsearched);
  }

  /** Whether what is published is planned at all. */
  private static boolean hasContent(Strategy strategy) {
    Content content = strategy.content();
    return !(content.themes().isEmpty()
        && content.formats().isEmpty()
        && content.cadences().isEmpty()
        && content.keywords().isEmpty()
        && content.calendar().isEmpty());
  }

  private static List<Fact> unsearched(Strategy strategy) {
    List<Keyword> keywords = strategy.content().keywords();
    if (keywords.isEmpty()) {
      return List.of(
          Fact.at(
              "/content",
              "Kein Suchbegriff ist festgelegt, zu dem Inhalte gefunden werden sollen.",
              "No search phrase is set for which content shall be found."));
    }
    List<Located<Keyword>> found =
        Located.each("/content/keywords", keywords).stream()
            .filter(
                keyword -> keyword.value().theme() == null && keyword.value().landingPage() == null)
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.KEYWORD, found, keywords.size(), Keyword::name)
                    .have(
                        "weder Thema noch Zielseite", "neither a theme nor a page that answers")));
  }

  private static Rule noInternal() {
    return Rule.ofPlan(
        "content.no-internal",
        Severity.HINT,
        2,
        Set.of(Perspective.CONTENT, Perspective.FACTOR_ORCHESTRATION, Perspective.CONTENT_PLAN),
        new Bilingual(
            "Beschäftigte, die erst aus dem Netz erfahren, was ihr Haus sagt, können es weder"
                + " weitertragen noch dazu stehen.",
            "Staff who learn from the net what their own house says can neither pass it on nor"
                + " stand by it."),
        new Bilingual(
            "Festlegen, was die eigenen Leute wann, wo und von wem erfahren.",
            "Set what the own people are told, when, where and by whom."),
        Sources.COMPONENTS + "; " + Sources.SUCCESS_FACTORS,
        strategy -> hasContent(strategy) && hasColleagues(strategy),
        strategy ->
            strategy.content().internalTexts().isEmpty()
                    && strategy.orchestration().activities().stream()
                        .noneMatch(activity -> Boolean.TRUE.equals(activity.internal()))
                ? List.of(
                    Fact.at(
                        "/content",
                        "Für die eigenen Leute ist kein Text und keine Veranstaltung vorgesehen.",
                        "No text and no event is planned for the organisation's own people."))
                : List.of());
  }

  /** Somebody who works alone needn't be told. */
  private static boolean hasColleagues(Strategy strategy) {
    return !strategy.organisation().units().isEmpty()
        || strategy.resources().people().stream().mapToLong(ContentMixRules::heads).sum() > 1;
  }

  private static long heads(Person person) {
    return person.headcount() == null ? 1 : person.headcount();
  }

  private static Rule oneFormat() {
    return Rule.ofPlan(
        "content.one-format",
        Severity.HINT,
        2,
        Set.of(Perspective.CONTENT, Perspective.FACTOR_CONTENT, Perspective.CONTENT_PLAN),
        new Bilingual(
            "Jede Plattform hat ihre Besonderheiten; dieselbe Art von Stück überall passt auf den"
                + " meisten nicht.",
            "Each platform has its peculiarities; the same kind of piece everywhere doesn't suit"
                + " most of them."),
        new Bilingual(
            "Für jede Plattform überlegen, in welcher Form die Zielgruppe es dort am liebsten"
                + " aufnimmt, und ein zweites Format erproben.",
            "Consider for each platform in which form the audience likes it best there, and try a"
                + " second format."),
        Sources.bitkom(7),
        strategy ->
            PlatformRules.inUse(strategy).size() > 1 && !strategy.content().formats().isEmpty(),
        ContentMixRules::monotonous);
  }

  private static List<Fact> monotonous(Strategy strategy) {
    List<ContentFormat> formats = strategy.content().formats();
    long kinds =
        formats.stream()
            .map(format -> format.medium() == null ? format.id() : format.medium())
            .distinct()
            .count();
    if (kinds > 1) {
      return List.of();
    }
    int platforms = PlatformRules.inUse(strategy).size();
    List<Bilingual> names = formats.stream().map(format -> Tally.quoted(format.name())).toList();
    return List.of(
        Fact.at(
            Located.pointers(Located.each("/content/formats", formats)),
            new Bilingual(
                Tongue.GERMAN.number(platforms)
                    + " Plattformen werden mit nur einer Art von Stücken bedient: "
                    + Tongue.GERMAN.list(names),
                Tongue.ENGLISH.number(platforms)
                    + " platforms are served with one kind of piece only: "
                    + Tongue.ENGLISH.list(names))));
  }
}
