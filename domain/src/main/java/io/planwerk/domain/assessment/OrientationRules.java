package io.planwerk.domain.assessment;

import io.planwerk.domain.orientation.BusinessArea;
import io.planwerk.domain.orientation.BusinessAreaKind;
import io.planwerk.domain.orientation.Competitor;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;

/** Whether there is a strategy at all: where to, why, among whom, and in which steps. */
final class OrientationRules {
  private static final Set<BusinessAreaKind> MARKETING =
      Set.of(BusinessAreaKind.MARKETING, BusinessAreaKind.PUBLIC_RELATIONS);

  private final Thresholds thresholds;

  OrientationRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(visionMissing(), roadmapMissing(), areasBeyondMarketing(), competitorsUnknown());
  }

  private static Rule visionMissing() {
    return Rule.ofPlan(
        "strategy.vision-missing",
        Severity.WARNING,
        3,
        Set.of(Perspective.STRATEGY, Perspective.FACTOR_STRATEGY, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Ziele ohne Vision lassen sich nicht begründen, und wer gefragt wird, wozu das alles"
                + " gut ist, gibt jedes Mal eine andere Antwort.",
            "Goals without a vision can't be justified, and whoever is asked what it is all for"
                + " gives another answer each time."),
        new Bilingual(
            "In ein bis zwei Sätzen festhalten, was das Unternehmen in sozialen Medien sein will,"
                + " und welchem Unternehmensziel das dient.",
            "Write down in one or two sentences what the organisation wants to be in social media,"
                + " and which of its overall goals that serves."),
        Sources.CHAIN_AND_CHANGE,
        Rule.ALWAYS,
        strategy ->
            strategy.orientation().vision() != null
                ? List.of()
                : List.of(Fact.at("/orientation", "Es gibt keine Vision.", "There is no vision.")));
  }

  private static Rule roadmapMissing() {
    return Rule.ofPlan(
        "roadmap.missing",
        Severity.WARNING,
        3,
        Set.of(Perspective.STRATEGY, Perspective.FACTOR_STRATEGY, Perspective.FACTOR_LAUNCH),
        new Bilingual(
            "Ohne Stufen beginnt alles zugleich, und eine Organisation ist schnell überfordert.",
            "Without stages everything starts at once, and an organisation is soon overwhelmed."),
        new Bilingual(
            "Die Einführung in Stufen teilen: zuerst eine Zielgruppe und ein Instrument, mit"
                + " Bedingungen für den nächsten Schritt.",
            "Split the launch into stages: one audience and one instrument first, with conditions"
                + " for the next step."),
        Sources.SUCCESS_FACTORS,
        Rule.ALWAYS,
        strategy ->
            strategy.roadmap().stages().isEmpty()
                ? List.of(
                    Fact.at(
                        "/roadmap",
                        "Es gibt keine Roadmap: keine Stufe der Einführung ist festgelegt.",
                        "There is no roadmap: no stage of the launch is set."))
                : List.of());
  }

  private Rule areasBeyondMarketing() {
    return Rule.ofPlan(
        "orientation.areas-beyond-marketing",
        Severity.WARNING,
        2,
        Set.of(Perspective.STRATEGY, Perspective.BLOCK_RETURN, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Wer nur an PR und Marketing denkt, übersieht, was Kundenservice, Personalwesen oder"
                + " Produktentwicklung gewinnen könnten.",
            "Whoever thinks of PR and marketing alone misses what customer service, recruiting or"
                + " product development could gain."),
        new Bilingual(
            "Auch die übrigen Geschäftsbereiche auf ihren möglichen Nutzen prüfen und das Ergebnis"
                + " mit einer Bewertung festhalten.",
            "Look at the other business areas too and write down what each could gain, with a"
                + " rating."),
        Sources.bitkom(1),
        Rule.ALWAYS,
        this::withoutOtherAreas);
  }

  private List<Fact> withoutOtherAreas(Strategy strategy) {
    List<BusinessArea> areas = strategy.orientation().businessAreas();
    List<Located<BusinessArea>> marketing =
        Located.each("/orientation/businessAreas", areas).stream()
            .filter(area -> area.value().kind() != null && MARKETING.contains(area.value().kind()))
            .toList();
    int others = areas.size() - marketing.size();
    if (others >= thresholds.of(Bound.AREAS_BEYOND_MARKETING).intValue()) {
      return List.of();
    }
    if (areas.isEmpty()) {
      return List.of(
          Fact.at(
              "/orientation",
              "Für keinen Geschäftsbereich ist festgehalten, was ihm soziale Medien bringen.",
              "For no business area is it written down what social media would bring it."));
    }
    return List.of(
        Fact.at(
            List.of("/orientation/businessAreas"),
            Tally.of(Noun.BUSINESS_AREA, marketing, areas.size(), BusinessArea::name)
                .are("PR oder Marketing", "PR or marketing")));
  }

  private static Rule competitorsUnknown() {
    return Rule.ofPlan(
        "orientation.competitors-unknown",
        Severity.HINT,
        2,
        Set.of(Perspective.STRATEGY, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Wer später beginnt als ein Wettbewerber, verliert an Boden; ohne dessen Auftritte zu"
                + " kennen, sieht man nicht, wie viel.",
            "Whoever starts later than a competitor loses ground; without knowing its presences"
                + " nobody sees how much."),
        new Bilingual(
            "Die wichtigsten Wettbewerber mit ihren Auftritten je Plattform aufnehmen: seit wann,"
                + " wie viele Follower, wie viele Beiträge.",
            "Record the main competitors with their presence per platform: since when, how many"
                + " followers, how many posts."),
        Sources.COMPONENTS,
        Rule.ALWAYS,
        OrientationRules::unknownCompetitors);
  }

  private static List<Fact> unknownCompetitors(Strategy strategy) {
    List<Competitor> competitors = strategy.orientation().competitors();
    if (competitors.isEmpty()) {
      return List.of(
          Fact.at("/orientation", "Kein Wettbewerber ist aufgeführt.", "No competitor is listed."));
    }
    List<Located<Competitor>> unseen =
        Located.each("/orientation/competitors", competitors).stream()
            .filter(competitor -> competitor.value().presences().isEmpty())
            .toList();
    return unseen.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(unseen),
                Tally.of(Noun.COMPETITOR, unseen, competitors.size(), Competitor::name)
                    .are("ohne bekannten Auftritt", "without a known presence")));
  }
}
