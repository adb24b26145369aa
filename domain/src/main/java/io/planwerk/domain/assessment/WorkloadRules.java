package io.planwerk.domain.assessment;

import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whether nobody is to work more hours than they have. */
final class WorkloadRules {
  private static final int DIGITS = 1;

  private WorkloadRules() {}

  static List<Rule> rules() {
    return List.of(overbooked());
  }

  private static Rule overbooked() {
    return Rule.ofPlan(
        "resources.person-overbooked",
        Severity.WARNING,
        4,
        Set.of(
            Perspective.ORGANISATION,
            Perspective.FACTOR_ORGANISATION,
            Perspective.CHALLENGE_RESOURCES,
            Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Sitzungen, Schulungen und Arbeit, die sonst niemand kann, lassen sich nicht abgeben;"
                + " übersteigen sie die Stunden einer Rolle, bleibt etwas liegen.",
            "Meetings, trainings and work that nobody else can do can't be handed over; when they"
                + " exceed a role's hours something isn't done."),
        new Bilingual(
            "Der Rolle mehr Stunden geben, jemanden in ihrer Fähigkeit schulen, sie zukaufen oder"
                + " die Maßnahmen strecken.",
            "Give the role more hours, train somebody else in its skill, buy it in or stretch the"
                + " measures."),
        Sources.bitkom(3) + "; " + Sources.SUCCESS_FACTORS,
        strategy -> {
          Workload workload = new Workload(strategy);
          return strategy.resources().people().stream()
              .anyMatch(person -> !workload.of(person).isEmpty());
        },
        WorkloadRules::exceeded);
  }

  private static List<Fact> exceeded(Strategy strategy) {
    Workload workload = new Workload(strategy);
    List<Fact> facts = new ArrayList<>();
    for (Located<Person> person :
        Located.each("/resources/people", strategy.resources().people())) {
      List<Workload.Load> over =
          workload.of(person.value()).stream().filter(load -> load.excess().signum() > 0).toList();
      over.stream()
          .max(
              Comparator.comparing(Workload.Load::excess)
                  .thenComparing(Workload.Load::month, Comparator.reverseOrder()))
          .ifPresent(worst -> facts.add(overbooked(person, worst, over.size())));
    }
    return facts;
  }

  private static Fact overbooked(Located<Person> person, Workload.Load worst, int months) {
    Bilingual name = Tally.quoted(person.value().name());
    BigDecimal booked = worst.booked().setScale(DIGITS, RoundingMode.UP);
    BigDecimal available = worst.available().setScale(DIGITS, RoundingMode.DOWN);
    return Fact.at(
        List.of(person.pointer()),
        new Bilingual(
            name.de()
                + " ist in "
                + months
                + (months == 1 ? " Monat" : " Monaten")
                + " überbucht, am stärksten im "
                + Tongue.GERMAN.month(worst.month())
                + ": "
                + Tongue.GERMAN.number(booked)
                + " Std. verplant, "
                + Tongue.GERMAN.number(available)
                + " vorhanden",
            name.en()
                + " is overbooked in "
                + months
                + (months == 1 ? " month" : " months")
                + ", most in "
                + Tongue.ENGLISH.month(worst.month())
                + ": "
                + Tongue.ENGLISH.number(booked)
                + " h booked, "
                + Tongue.ENGLISH.number(available)
                + " h there"));
  }
}
