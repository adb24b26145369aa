package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.audiences.Need;
import io.planwerk.domain.content.Theme;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.NeedId;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether content is thought from the audience's side. */
final class ContentRules {
  private static final Set<Perspective> HERE =
      Set.of(Perspective.CONTENT, Perspective.FACTOR_CONTENT, Perspective.CONTENT_PLAN);

  private ContentRules() {}

  static List<Rule> rules() {
    return List.of(noTheme(), needUnanswered(), themeWithoutNeed());
  }

  private static Rule noTheme() {
    return Rule.ofPlan(
        "content.no-theme",
        Severity.WARNING,
        4,
        HERE,
        new Bilingual(
            "Ohne Themen wird veröffentlicht, was gerade anfällt, und nichts bleibt hängen.",
            "Without themes whatever turns up gets published, and nothing sticks."),
        new Bilingual(
            "Drei bis sechs Themen festlegen, jedes mit Zielgruppe, Bedürfnis und Kernaussage.",
            "Set three to six themes, each with audience, need and message."),
        Sources.bitkom(7) + "; " + Sources.COMPONENTS,
        Rule.ALWAYS,
        strategy ->
            strategy.content().themes().isEmpty()
                ? List.of(Fact.at("/content", "Kein Thema ist festgelegt.", "No theme is set."))
                : List.of());
  }

  private static Rule needUnanswered() {
    return Rule.ofPlan(
        "content.need-unanswered",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Was die Zielgruppe wissen will und hier nicht findet, holt sie sich beim"
                + " Wettbewerber.",
            "What an audience wants to know and doesn't find here it gets from a competitor."),
        new Bilingual(
            "Das Bedürfnis einem Thema zuordnen, ein Thema dafür schaffen oder es bewusst"
                + " streichen.",
            "Assign the need to a theme, make a theme for it, or drop it on purpose."),
        Sources.bitkom(7),
        strategy -> !needs(strategy).isEmpty(),
        ContentRules::unanswered);
  }

  private static List<Fact> unanswered(Strategy strategy) {
    Set<NeedId> answered =
        strategy.content().themes().stream()
            .flatMap(theme -> theme.needs().stream())
            .collect(Collectors.toSet());
    List<Located<Need>> needs = needs(strategy);
    List<Located<Need>> open =
        needs.stream().filter(need -> !answered.contains(need.value().id())).toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(open),
                Tally.of(Noun.NEED, open, needs.size(), Need::name)
                    .are("durch kein Thema beantwortet", "answered by no theme")));
  }

  private static List<Located<Need>> needs(Strategy strategy) {
    List<Located<Audience>> audiences =
        Located.each("/audiences/items", strategy.audiences().items());
    return audiences.stream()
        .flatMap(
            audience -> Located.each(audience.field("needs"), audience.value().needs()).stream())
        .toList();
  }

  private static Rule themeWithoutNeed() {
    return Rule.ofPlan(
        "content.theme-without-need",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Ein Thema, das niemand braucht, ist vom Unternehmen aus gedacht statt von der"
                + " Zielgruppe.",
            "A theme that nobody needs is thought from the organisation's side, not from the"
                + " audience's."),
        new Bilingual(
            "Das Bedürfnis eintragen, das das Thema beantwortet, oder das Thema streichen.",
            "Enter the need that the theme answers, or drop the theme."),
        Sources.SUCCESS_FACTORS,
        strategy -> !strategy.content().themes().isEmpty(),
        ContentRules::selfish);
  }

  private static List<Fact> selfish(Strategy strategy) {
    List<Theme> themes = strategy.content().themes();
    List<Located<Theme>> found =
        Located.each("/content/themes", themes).stream()
            .filter(theme -> theme.value().needs().isEmpty())
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.THEME, found, themes.size(), Theme::name)
                    .have("kein Bedürfnis dahinter", "no need behind it")));
  }
}
