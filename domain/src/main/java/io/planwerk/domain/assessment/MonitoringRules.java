package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.Set;

/** Whether anybody listens. */
final class MonitoringRules {
  private MonitoringRules() {}

  static List<Rule> rules() {
    return List.of(none());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "monitoring.none",
        Severity.WARNING,
        4,
        Set.of(Perspective.MONITORING),
        new Bilingual(
            "Wer nicht zuhört, erfährt zuletzt, was über Unternehmen, Produkte und Wettbewerber"
                + " gesagt wird, und bemerkt eine Krise erst, wenn sie in der Zeitung steht.",
            "Whoever doesn't listen is the last to know what is said about company, products and"
                + " competitors, and notices a crisis only once it is in the papers."),
        new Bilingual(
            "Themen mit Suchbegriffen festlegen: Unternehmen, Produkte, Wettbewerber.",
            "Set topics with their search terms: company, products, competitors."),
        Sources.bitkom(6),
        Rule.ALWAYS,
        strategy ->
            strategy.monitoring().topics().isEmpty()
                ? List.of(
                    Fact.at(
                        "/monitoring",
                        "Es gibt kein Monitoring: kein Thema wird beobachtet.",
                        "There is no monitoring: no topic is listened for."))
                : List.of());
  }
}
