package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.Set;

/** Whether somebody is in charge, backed from above and joined from across the house. */
final class OrganisationRules {
  private OrganisationRules() {}

  static List<Rule> rules() {
    return List.of(noResponsible(), noWorkingGroup(), noSponsor(), signoffMissing());
  }

  private static Rule noResponsible() {
    return Rule.ofPlan(
        "organisation.no-responsible",
        Severity.BLOCKER,
        5,
        Set.of(Perspective.ORGANISATION, Perspective.FACTOR_ORGANISATION, Perspective.BLOCK_IT),
        new Bilingual(
            "Social Media erledigt sich nicht nebenbei; was allen gehört, macht niemand.",
            "Social media doesn't get done on the side; what belongs to everybody is done by"
                + " nobody."),
        new Bilingual(
            "Eine Rolle benennen, die für die Strategie geradesteht, und ihr Zeit und Mittel"
                + " geben.",
            "Name one role that answers for the strategy, and give it time and means."),
        Sources.bitkom(3),
        Rule.ALWAYS,
        strategy ->
            strategy.organisation().responsible() != null
                ? List.of()
                : List.of(
                    Fact.at(
                        "/organisation",
                        "Niemand ist für die Strategie verantwortlich.",
                        "Nobody answers for the strategy.")));
  }

  private static Rule noWorkingGroup() {
    return Rule.ofPlan(
        "organisation.no-working-group",
        Severity.HINT,
        2,
        Set.of(Perspective.ORGANISATION, Perspective.FACTOR_ORGANISATION, Perspective.BLOCK_IT),
        new Bilingual(
            "Ohne einen Kreis über die Abteilungen hinweg bleibt Social Media Sache einer"
                + " Abteilung.",
            "Without a circle across departments social media stays the matter of one of them."),
        new Bilingual(
            "Einen Arbeitskreis mit Vorsitz, Mitgliedern aus den betroffenen Bereichen und festem"
                + " Rhythmus einrichten.",
            "Set up a working group with a chair, members from the departments concerned and a"
                + " regular rhythm."),
        Sources.bitkom(3),
        Rule.ALWAYS,
        strategy ->
            strategy.organisation().workingGroup() != null
                ? List.of()
                : List.of(
                    Fact.at(
                        "/organisation",
                        "Es gibt keinen Arbeitskreis, der die Bereiche zusammenbringt.",
                        "There is no working group that brings the departments together.")));
  }

  private static Rule noSponsor() {
    return Rule.ofPlan(
        "organisation.no-sponsor",
        Severity.WARNING,
        3,
        Set.of(Perspective.ORGANISATION, Perspective.FACTOR_ORGANISATION, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Fehlt die Unterstützung von oben, wird es sehr schwierig: Mittel, Freigaben und"
                + " Rückendeckung in der Krise hängen daran.",
            "Without support from above it gets very hard: means, approvals and cover in a crisis"
                + " depend on it."),
        new Bilingual(
            "In der Leitung eine Person gewinnen, die die Strategie trägt, und sie eintragen.",
            "Win somebody in top management who carries the strategy, and enter that role."),
        Sources.SUCCESS_FACTORS,
        Rule.ALWAYS,
        strategy ->
            strategy.organisation().sponsor() != null
                ? List.of()
                : List.of(
                    Fact.at(
                        "/organisation",
                        "Niemand aus der Leitung steht hinter der Strategie.",
                        "Nobody of top management stands behind the strategy.")));
  }

  private static Rule signoffMissing() {
    return new Rule(
        "organisation.signoff-missing",
        Severity.WARNING,
        4,
        Set.of(
            Perspective.ORGANISATION,
            Perspective.FACTOR_ORGANISATION,
            Perspective.FACTOR_CULTURE,
            Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Was nur von oben oder nur von unten getragen wird, versandet; ohne beide Freigaben"
                + " tritt eine Strategie nicht in Kraft.",
            "What is backed only from above or only from below peters out; without both sign-offs a"
                + " strategy isn't put into force."),
        new Bilingual(
            "Den Stand dem Sponsor und dem Arbeitskreis vorlegen und beide Freigaben eintragen.",
            "Show it to the sponsor and the working group as it is, and enter both sign-offs."),
        Sources.SUCCESS_FACTORS,
        evidence -> evidence.course() != null && evidence.course().signoffsDue(),
        evidence ->
            evidence.course() == null
                ? List.of()
                : evidence.course().unsigned().stream()
                    .map(side -> Fact.at(List.of(side.pointer()), side.detail()))
                    .toList());
  }
}
