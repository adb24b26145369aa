package io.planwerk.domain.assessment;

import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the hours are reckoned, those of talking with people included. */
final class EffortRules {
  private EffortRules() {}

  static List<Rule> rules() {
    return List.of(noEffort(), interactionForgotten());
  }

  private static Rule noEffort() {
    return Rule.ofPlan(
        "measures.no-effort",
        Severity.WARNING,
        4,
        Set.of(Perspective.EFFORT, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Social Media ist viel Arbeit; was niemand kalkuliert, macht am Ende niemand.",
            "Social media is a lot of work; what nobody reckons with nobody does in the end."),
        new Bilingual(
            "Die Stunden je Monat und Fähigkeit schätzen, so gewissenhaft wie bei jedem anderen"
                + " Projekt.",
            "Estimate the hours per month and skill as carefully as for any other project."),
        Sources.bitkom(4),
        strategy -> !strategy.measures().items().isEmpty(),
        EffortRules::withoutEffort);
  }

  private static List<Fact> withoutEffort(Strategy strategy) {
    List<Measure> measures = strategy.measures().items();
    List<Located<Measure>> found =
        Located.each("/measures/items", measures).stream()
            .filter(
                measure ->
                    measure.value().effort().isEmpty() && measure.value().interaction() == null)
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.MEASURE, found, measures.size(), Measure::name)
                    .have("keinen kalkulierten Aufwand", "no hours reckoned")));
  }

  private static Rule interactionForgotten() {
    return Rule.ofPlan(
        "measures.interaction-forgotten",
        Severity.WARNING,
        4,
        Set.of(Perspective.EFFORT, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Wer eine Plattform mit Rückkanal öffnet, wird angesprochen; die Zeit für Antworten ist"
                + " der Posten, der am häufigsten vergessen wird.",
            "Whoever opens a two-way platform is spoken to; the time for answers is the item that"
                + " is forgotten most."),
        new Bilingual(
            "Bei einer Maßnahme der Plattform die erwarteten Kontakte im Monat und die Minuten je"
                + " Kontakt eintragen.",
            "Enter the contacts expected per month and the minutes per contact with a measure of"
                + " the platform."),
        Sources.bitkom(4),
        strategy -> !PlatformRules.twoWay(strategy).isEmpty(),
        EffortRules::withoutInteraction);
  }

  private static List<Fact> withoutInteraction(Strategy strategy) {
    Set<PlatformId> answered =
        strategy.measures().items().stream()
            .filter(measure -> measure.interaction() != null)
            .map(Measure::platform)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Located<Platform>> twoWay = PlatformRules.twoWay(strategy);
    List<Located<Platform>> found =
        twoWay.stream().filter(platform -> !answered.contains(platform.value().id())).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.TWO_WAY_PLATFORM, found, twoWay.size(), Platform::name)
                    .have("keinen Aufwand für Antworten", "no effort for answers")));
  }
}
