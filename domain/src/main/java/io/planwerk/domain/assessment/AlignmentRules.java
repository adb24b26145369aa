package io.planwerk.domain.assessment;

import io.planwerk.domain.assessment.Evidence.Alignment.State;
import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether goals were held against resources, lately, and what shows was decided about. */
final class AlignmentRules {
  private static final Set<Perspective> VIEWS =
      Set.of(
          Perspective.EFFORT,
          Perspective.CHALLENGE_RESOURCES,
          Perspective.CHALLENGE_EXPECTATIONS,
          Perspective.BLOCK_BUDGET);
  private static final List<String> BOTH_SIDES = List.of("/goals", "/resources");

  private AlignmentRules() {}

  static List<Rule> rules() {
    return List.of(missing(), stale(), gapUndecided());
  }

  private static Rule missing() {
    return new Rule(
        "alignment.missing",
        Severity.WARNING,
        4,
        VIEWS,
        new Bilingual(
            "Ob Ziele und Mittel zusammenpassen, weiß nur, wer nachgerechnet hat; vorher beginnt"
                + " kein Strategieprozess.",
            "Only those who reckoned know whether goals and means fit; before that no strategy"
                + " process begins."),
        new Bilingual(
            "Den Abgleich von Zielen und Mitteln rechnen lassen.",
            "Have the alignment of goals and resources reckoned."),
        Sources.COMPONENTS,
        evidence -> isKept(evidence) && !evidence.strategy().goals().items().isEmpty(),
        evidence ->
            found(
                evidence,
                State.MISSING,
                "Die Ziele wurden noch nie gegen die Mittel gerechnet.",
                "The goals were never held against the resources."));
  }

  private static Rule stale() {
    return new Rule(
        "alignment.stale",
        Severity.WARNING,
        3,
        VIEWS,
        new Bilingual(
            "Der Abgleich rechnete mit Angaben, die nicht mehr gelten; was er belegt, galt für eine"
                + " andere Strategie.",
            "The alignment reckoned with what no longer holds; what it proves was true of another"
                + " strategy."),
        new Bilingual(
            "Den Abgleich mit dem jetzigen Stand neu rechnen lassen.",
            "Have the alignment reckoned anew from how things stand now."),
        Sources.COMPONENTS,
        knows(Set.of(State.STALE, State.GAP_UNDECIDED, State.SETTLED)),
        evidence ->
            found(
                evidence,
                State.STALE,
                "Seit dem letzten Abgleich hat sich geändert, womit er rechnete.",
                "What the last alignment reckoned with was changed since."));
  }

  private static Rule gapUndecided() {
    return new Rule(
        "alignment.gap-undecided",
        Severity.BLOCKER,
        5,
        VIEWS,
        new Bilingual(
            "Passen Ziele und Mittel nicht zusammen, ist abzuwägen, ob die Ziele kleiner oder die"
                + " Mittel größer werden; wer das offen lässt, entscheidet sich fürs Scheitern.",
            "When goals and resources don't fit, cutting goals has to be weighed against raising"
                + " resources; leaving it open is a decision to fail."),
        new Bilingual(
            "Eine der Möglichkeiten des Abgleichs anwenden oder die Lücke mit Begründung in Kauf"
                + " nehmen.",
            "Apply one of the alignment's options, or bear the gap and say why."),
        Sources.COMPONENTS,
        knows(Set.of(State.GAP_UNDECIDED, State.SETTLED)),
        evidence ->
            found(
                evidence,
                State.GAP_UNDECIDED,
                "Ziele und Mittel passen nicht zusammen, und niemand hat darüber entschieden.",
                "Goals and resources don't fit, and nobody has decided about it."));
  }

  /** Whether anybody could know of an alignment. */
  private static boolean isKept(Evidence evidence) {
    return evidence.alignment() != null;
  }

  private static Predicate<Evidence> knows(Set<State> states) {
    return evidence ->
        evidence.alignment() != null && states.contains(evidence.alignment().state());
  }

  private static List<Fact> found(Evidence evidence, State state, String de, String en) {
    return evidence.alignment() != null && evidence.alignment().state() == state
        ? List.of(Fact.at(BOTH_SIDES, new Bilingual(de, en)))
        : List.of();
  }
}
