package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether it is known whom the strategy is for, what they need, where they are and who helps. */
final class AudienceRules {
  private AudienceRules() {}

  static List<Rule> rules() {
    return List.of(none(), noNeeds(), presenceUnknown(), noContributors());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "audiences.none",
        Severity.BLOCKER,
        5,
        Set.of(Perspective.AUDIENCES, Perspective.FACTOR_STRATEGY, Perspective.FACTOR_CONTENT),
        new Bilingual(
            "Wer nicht weiß, wen er erreichen will, wählt Plattformen nach Mode und Inhalte nach"
                + " Eigenlob.",
            "Whoever doesn't know whom to reach picks platforms by fashion and content by"
                + " self-praise."),
        new Bilingual(
            "Zielgruppen benennen: wer sie sind, was sie wissen wollen, wo sie sich aufhalten.",
            "Name the audiences: who they are, what they want to know, where they spend their"
                + " time."),
        Sources.bitkom(5),
        Rule.ALWAYS,
        strategy ->
            hasAudiences(strategy)
                ? List.of()
                : List.of(
                    Fact.at("/audiences", "Es gibt keine Zielgruppe.", "There is no audience.")));
  }

  private static Rule noNeeds() {
    return Rule.ofPlan(
        "audiences.no-needs",
        Severity.WARNING,
        4,
        Set.of(Perspective.AUDIENCES, Perspective.FACTOR_CONTENT, Perspective.CONTENT_PLAN),
        new Bilingual(
            "Nur wer die Bedürfnisse seiner Zielgruppe kennt, macht Inhalte, die für sie Bedeutung"
                + " haben.",
            "Only those who know what their audience needs make content that matters to it."),
        new Bilingual(
            "Die Zielgruppe fragen und ihre drei wichtigsten Informationsbedürfnisse eintragen.",
            "Ask the audience and enter the three things that it most needs to know."),
        Sources.SUCCESS_FACTORS + "; " + Sources.bitkom(7),
        AudienceRules::hasAudiences,
        strategy ->
            without(
                strategy,
                audience -> audience.needs().isEmpty(),
                "kein bekanntes Informationsbedürfnis",
                "no known need"));
  }

  private static Rule presenceUnknown() {
    return Rule.ofPlan(
        "audiences.presence-unknown",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.AUDIENCES,
            Perspective.FACTOR_STRATEGY,
            Perspective.BLOCK_CULTURE,
            Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Ohne zu wissen, wo die Zielgruppe ihre Zeit verbringt, ist jede Plattform geraten.",
            "Without knowing where the audience spends its time every platform is a guess."),
        new Bilingual(
            "Je Zielgruppe die Netzwerke und Fachforen mit Anteil und Quelle eintragen.",
            "Enter the networks and niche forums of each audience with share and source."),
        Sources.bitkom(5),
        AudienceRules::hasAudiences,
        strategy ->
            without(
                strategy,
                audience -> audience.presences().isEmpty(),
                "keinen bekannten Aufenthaltsort im Netz",
                "no known place on the net"));
  }

  private static Rule noContributors() {
    return Rule.ofPlan(
        "contributors.none",
        Severity.HINT,
        2,
        Set.of(Perspective.AUDIENCES, Perspective.COMMUNITY),
        new Bilingual(
            "Was Kunden, Fachleute oder Multiplikatoren sagen, reicht weiter und wird eher geglaubt"
                + " als jeder eigene Beitrag.",
            "What customers, experts or multipliers say reaches further and is more readily"
                + " believed than any post of your own."),
        new Bilingual(
            "Personen und Gruppen außerhalb des Teams benennen, die mitmachen könnten, und wer mit"
                + " ihnen in Verbindung bleibt.",
            "Name people and groups outside the team who could take part, and who keeps in touch"
                + " with them."),
        Sources.COMPONENTS + "; " + Sources.CHAIN_AND_CHANGE,
        Rule.ALWAYS,
        strategy ->
            strategy.audiences().contributors().isEmpty() && strategy.community().offers().isEmpty()
                ? List.of(
                    Fact.at(
                        "/audiences",
                        "Außerhalb des Teams ist niemand genannt, der mitwirkt.",
                        "Nobody outside the team is named who takes part."))
                : List.of());
  }

  private static List<Fact> without(
      Strategy strategy, Predicate<Audience> lacks, String de, String en) {
    List<Audience> audiences = strategy.audiences().items();
    List<Located<Audience>> found =
        Located.each("/audiences/items", audiences).stream()
            .filter(audience -> lacks.test(audience.value()))
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.AUDIENCE, found, audiences.size(), Audience::name).have(de, en)));
  }

  private static boolean hasAudiences(Strategy strategy) {
    return !strategy.audiences().items().isEmpty();
  }
}
