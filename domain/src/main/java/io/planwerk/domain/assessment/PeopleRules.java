package io.planwerk.domain.assessment;

import io.planwerk.domain.organisation.LegalPoint;
import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.people.Unacknowledged;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;

/** Whether the people in the house know what they may, can and have to do. */
final class PeopleRules {
  private PeopleRules() {}

  static List<Rule> rules() {
    return List.of(noGuidelines(), guidelinesUnacknowledged(), noTraining(), legalOpen());
  }

  private static Rule noGuidelines() {
    return Rule.ofPlan(
        "organisation.no-guidelines",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.PEOPLE,
            Perspective.FACTOR_CULTURE,
            Perspective.BLOCK_LEGAL,
            Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Ohne Guideline schweigen die Vorsichtigen, und die anderen reden ungeschützt.",
            "Without a guideline the careful ones keep silent and the others talk unprotected."),
        new Bilingual(
            "Eine kurze Guideline mit Chancen, Risiken und konkretem Verhalten verfassen und"
                + " bestätigen lassen.",
            "Write a short guideline with chances, risks and concrete conduct, and have it"
                + " acknowledged."),
        Sources.bitkom(10),
        Rule.ALWAYS,
        strategy ->
            strategy.organisation().guidelines().isEmpty()
                ? List.of(
                    Fact.at(
                        "/organisation",
                        "Es gibt keine Guideline für Mitarbeiterinnen und Mitarbeiter.",
                        "There is no guideline for employees."))
                : List.of());
  }

  private static Rule guidelinesUnacknowledged() {
    return new Rule(
        "organisation.guidelines-unacknowledged",
        Severity.WARNING,
        3,
        Set.of(Perspective.PEOPLE, Perspective.FACTOR_CULTURE, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Eine Guideline, die niemand kennt, schützt niemanden, und niemand kann sich auf sie"
                + " berufen.",
            "A guideline that nobody knows protects nobody, and nobody can rely on it."),
        new Bilingual(
            "Die Genannten erinnern und ihre Bestätigung eintragen; wer gegangen ist, aus dem Plan"
                + " nehmen.",
            "Remind those who are named and enter their acknowledgements; take whoever has left out"
                + " of the plan."),
        Sources.bitkom(10),
        evidence ->
            evidence.course() != null && !evidence.strategy().organisation().guidelines().isEmpty(),
        evidence ->
            evidence.course() == null
                ? List.of()
                : evidence.course().unacknowledged().stream().map(PeopleRules::late).toList());
  }

  private static Fact late(Unacknowledged found) {
    int late = found.counts().late();
    int asked = found.counts().asked();
    Bilingual guideline = Tally.quoted(found.guideline().name());
    List<Bilingual> labels =
        found.late().stream().map(line -> new Bilingual(line.label(), line.label())).toList();
    return Fact.at(
        List.of(found.pointer()),
        new Bilingual(
            guideline.de()
                + (": Bei " + late + " von " + asked + " Personen ist die Frist vorbei: ")
                + Tongue.GERMAN.list(labels),
            guideline.en()
                + (": the term is over for " + late + " of " + asked + " persons: ")
                + Tongue.ENGLISH.list(labels)));
  }

  private static Rule noTraining() {
    return Rule.ofPlan(
        "organisation.no-training",
        Severity.WARNING,
        3,
        Set.of(Perspective.PEOPLE, Perspective.FACTOR_CULTURE, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Guidelines wirken erst, wenn Veranstaltungen und Schulungen sie ins Haus tragen.",
            "Guidelines only work once events and trainings carry them into the house."),
        new Bilingual(
            "Eine Informationsveranstaltung für alle und Schulungen für die Beteiligten planen.",
            "Plan an information event for everybody and trainings for those who take part."),
        Sources.bitkom(10),
        Rule.ALWAYS,
        strategy ->
            strategy.organisation().trainings().isEmpty()
                ? List.of(
                    Fact.at(
                        "/organisation",
                        "Keine Schulung und keine Informationsveranstaltung ist geplant.",
                        "No training and no information event is planned."))
                : List.of());
  }

  private static Rule legalOpen() {
    return Rule.ofPlan(
        "legal.open",
        Severity.WARNING,
        4,
        Set.of(Perspective.PEOPLE, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Offene Rechtsfragen kosten Abmahnungen und liefern den Grund, gar nicht anzufangen.",
            "Open legal questions cost written warnings and give the reason not to start at all."),
        new Bilingual(
            "Jeden Punkt mit Verantwortlichen klären und den Nachweis ablegen; was nicht gilt, als"
                + " nicht einschlägig vermerken.",
            "Settle each point with an owner and keep the evidence; mark what doesn't concern you"
                + " as not applicable."),
        Sources.STUMBLING_BLOCKS + ", 4; § 5 DDG, Art. 26 DSGVO, § 87 Abs. 1 Nr. 6 BetrVG u. a.",
        Rule.ALWAYS,
        PeopleRules::open);
  }

  private static List<Fact> open(Strategy strategy) {
    List<LegalPoint> points = strategy.organisation().legal();
    if (points.isEmpty()) {
      return List.of(
          Fact.at(
              "/organisation",
              "Kein Rechtspunkt ist geprüft, auch nicht Impressum und Datenschutz.",
              "No legal point has been looked at, not even imprint and data protection."));
    }
    List<Located<LegalPoint>> open =
        Located.each("/organisation/legal", points).stream()
            .filter(
                point ->
                    point.value().status() == null || point.value().status() == LegalStatus.OPEN)
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(open),
                Tally.of(Noun.LEGAL_POINT, open, points.size(), LegalPoint::name)
                    .are("offen", "open")));
  }
}
