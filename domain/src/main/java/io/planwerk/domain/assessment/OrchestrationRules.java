package io.planwerk.domain.assessment;

import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether social media plays together with everything else that the organisation says. */
final class OrchestrationRules {
  private static final Set<Perspective> HERE = Set.of(Perspective.FACTOR_ORCHESTRATION);

  private final Thresholds thresholds;

  OrchestrationRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(isolated(), clash());
  }

  private static List<Located<CommunicationActivity>> activities(Strategy strategy) {
    return Located.each("/orchestration/activities", strategy.orchestration().activities());
  }

  private static Rule isolated() {
    return Rule.ofPlan(
        "orchestration.isolated",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Wer Presse, Messen, Newsletter und Intranet nicht mit Social Media abstimmt, erzählt"
                + " denselben Menschen Verschiedenes.",
            "Where press, fairs, newsletters and intranet aren't tuned to social media, the same"
                + " people are told different things."),
        new Bilingual(
            "Die übrige interne und externe Kommunikation mit Daten eintragen und zuordnen, welche"
                + " Plattformen und Themen sie begleiten.",
            "Enter the other internal and external communication with its dates, and which"
                + " platforms and themes go along with it."),
        Sources.SUCCESS_FACTORS,
        Rule.ALWAYS,
        OrchestrationRules::untied);
  }

  private static List<Fact> untied(Strategy strategy) {
    List<Located<CommunicationActivity>> all = activities(strategy);
    if (all.isEmpty()) {
      return List.of(
          Fact.at(
              "/orchestration",
              "Keine andere Kommunikation ist eingetragen, weder interne noch externe.",
              "No other communication is entered, neither internal nor external."));
    }
    boolean tied =
        all.stream()
            .map(Located::value)
            .anyMatch(activity -> !activity.platforms().isEmpty() || !activity.themes().isEmpty());
    return tied
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(all),
                Tally.of(Noun.ACTIVITY, all, all.size(), CommunicationActivity::name)
                    .have(
                        "weder eine begleitende Plattform noch ein Thema",
                        "neither a platform that goes along nor a theme")));
  }

  private Rule clash() {
    return Rule.ofPlan(
        "orchestration.clash",
        Severity.HINT,
        2,
        HERE,
        new Bilingual(
            "Zwei Botschaften zur selben Zeit an dieselben Menschen nehmen einander die"
                + " Aufmerksamkeit.",
            "Two messages to the same people at the same time take each other's attention."),
        new Bilingual(
            "Eine Aktivität verschieben oder ein gemeinsames Thema finden, das beide trägt.",
            "Move one of them, or find a common theme that carries both."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.CAMPAIGN_DAYS),
        strategy -> strategy.orchestration().activities().size() > 1,
        this::clashes);
  }

  private List<Fact> clashes(Strategy strategy) {
    List<Located<CommunicationActivity>> all = activities(strategy);
    BigDecimal longest = thresholds.of(Bound.CAMPAIGN_DAYS);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).value().competesWith(all.get(j).value(), longest)) {
          facts.add(clash(all.get(i), all.get(j)));
        }
      }
    }
    return facts;
  }

  private static Fact clash(
      Located<CommunicationActivity> one, Located<CommunicationActivity> other) {
    Bilingual first = Tally.quoted(one.value().name());
    Bilingual second = Tally.quoted(other.value().name());
    LocalDate from =
        one.value().from().isAfter(other.value().from())
            ? one.value().from()
            : other.value().from();
    return Fact.at(
        List.of(one.pointer(), other.pointer()),
        new Bilingual(
            first.de()
                + " und "
                + second.de()
                + " sprechen ab dem "
                + Tongue.GERMAN.day(from)
                + " zugleich dieselbe Zielgruppe mit verschiedenen Themen an",
            first.en()
                + " and "
                + second.en()
                + " speak to the same audience about different themes at once from "
                + Tongue.ENGLISH.day(from)
                + " on"));
  }
}
