package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Growth;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the way from baseline to target can be gone in its time, and is as long as stated. */
final class PaceRules {
  private final Thresholds thresholds;

  PaceRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(leapUnrealistic(), growthContradictsFigures());
  }

  private Rule leapUnrealistic() {
    return Rule.ofPlan(
        "goals.leap-unrealistic",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Wer in Tagen verlangt, was sonst ein Jahr dauert, erntet Enttäuschung oder gekaufte"
                + " Zahlen.",
            "Who asks within days for what else takes a year reaps disappointment or bought"
                + " figures."),
        new Bilingual(
            "Das Ziel senken, die Frist strecken oder begründen, was den Sprung trägt.",
            "Lower the target, stretch the time, or say what carries the leap."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.GROWTH_PER_YEAR),
        strategy -> leaps(strategy).findAny().isPresent(),
        strategy ->
            leaps(strategy)
                .filter(way -> way.gain().compareTo(thresholds.of(Bound.GROWTH_PER_YEAR)) >= 0)
                .map(this::tooFar)
                .toList());
  }

  /** Ways too short to be compounded; a growth of a whole year within them needs no compounding. */
  private Stream<Way> leaps(Strategy strategy) {
    return Way.in(strategy)
        .filter(way -> way.target().growth() == null && way.gain().signum() > 0)
        .filter(
            way -> BigDecimal.valueOf(way.days()).compareTo(thresholds.of(Bound.GROWTH_DAYS)) < 0);
  }

  private Fact tooFar(Way way) {
    Bilingual name = Tally.quoted(way.goal().value().name());
    BigDecimal bound = thresholds.of(Bound.GROWTH_PER_YEAR);
    Fact fact =
        Fact.at(
            List.of(way.goal().field("target")),
            new Bilingual(
                name.de()
                    + " verlangt "
                    + Tongue.GERMAN.change(way.gain(), 0)
                    + (way.days() == 1 ? " an einem Tag" : " in " + way.days() + " Tagen")
                    + " (Grenze für ein ganzes Jahr: "
                    + Tongue.GERMAN.change(bound, 0)
                    + ")",
                name.en()
                    + " asks for "
                    + Tongue.ENGLISH.change(way.gain(), 0)
                    + (way.days() == 1 ? " in a day" : " in " + way.days() + " days")
                    + " (bound for a whole year: "
                    + Tongue.ENGLISH.change(bound, 0)
                    + ")"));
    return way.goal().value().rationale() == null ? fact : fact.as(Severity.HINT);
  }

  private Rule growthContradictsFigures() {
    return Rule.ofPlan(
        "goals.growth-contradicts-figures",
        Severity.WARNING,
        2,
        Set.of(Perspective.GOALS),
        new Bilingual(
            "Sagen Prozent und Zahlen Verschiedenes, ist das Ziel erreicht und verfehlt zugleich.",
            "Where percentage and figures say different things, the target is reached and missed at"
                + " once."),
        new Bilingual(
            "Nachrechnen und eine der beiden Angaben streichen.",
            "Check the figures and drop one of the two."),
        Sources.bitkom(2) + "; " + thresholds.source(Bound.GROWTH_TOLERANCE),
        strategy -> Way.in(strategy).anyMatch(way -> way.target().growth() != null),
        strategy -> Way.in(strategy).flatMap(way -> contradiction(way).stream()).toList());
  }

  private Optional<Fact> contradiction(Way way) {
    Growth pace = way.target().growth();
    if (pace == null || way.fits(pace, thresholds.of(Bound.GROWTH_TOLERANCE))) {
      return Optional.empty();
    }
    Bilingual name = Tally.quoted(way.goal().value().name());
    Bilingual said = TargetRules.pace(pace);
    return Optional.of(
        Fact.at(
            List.of(way.goal().field("target")),
            new Bilingual(
                name.de()
                    + " nennt "
                    + said.de()
                    + ", die Zahlen ("
                    + way.figures(Tongue.GERMAN, " auf ")
                    + " in "
                    + way.days()
                    + " Tagen) ergeben "
                    + Tongue.GERMAN.change(way.gain(), 1),
                name.en()
                    + " states "
                    + said.en()
                    + ", the figures ("
                    + way.figures(Tongue.ENGLISH, " to ")
                    + " in "
                    + way.days()
                    + " days) give "
                    + Tongue.ENGLISH.change(way.gain(), 1))));
  }
}
