package io.planwerk.domain.assessment;

import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether one can tell how much work the money for people buys. */
final class PaidHoursRules {
  private PaidHoursRules() {}

  static List<Rule> rules() {
    return List.of(paidHoursUnknown());
  }

  private static Rule paidHoursUnknown() {
    return Rule.ofPlan(
        "resources.paid-hours-unknown",
        Severity.WARNING,
        2,
        Set.of(Perspective.EFFORT, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Geld für Arbeit ohne Stunden und Sätze lässt sich weder prüfen noch mit dem"
                + " vergleichen, was zu tun ist.",
            "Money for work without hours and rates can be neither checked nor compared with what"
                + " has to be done."),
        new Bilingual(
            "Je Rolle Stunden im Monat oder den Stundensatz eintragen.",
            "Enter hours a month or the hourly rate for each role."),
        Sources.bitkom(4),
        strategy -> !forWork(strategy).isEmpty(),
        strategy ->
            strategy.resources().people().stream().anyMatch(PaidHoursRules::isKnown)
                ? List.of()
                : List.of(unknown(strategy)));
  }

  private static List<Located<Budget>> forWork(Strategy strategy) {
    return Located.each("/resources/budgets", strategy.resources().budgets()).stream()
        .filter(budget -> budget.value().category() == BudgetCategory.PERSONNEL)
        .filter(budget -> budget.value().amount().amount().signum() > 0)
        .toList();
  }

  private static boolean isKnown(Person person) {
    return person.hoursPerMonth() != null
        || !person.hoursInMonth().isEmpty()
        || person.costPerHour() != null;
  }

  private static Fact unknown(Strategy strategy) {
    List<Located<Budget>> found = forWork(strategy);
    List<Bilingual> names =
        found.stream().map(budget -> Tally.quoted(budget.value().name())).toList();
    Optional<BigDecimal> share = share(strategy, found);
    return Fact.at(
        Stream.concat(Located.pointers(found).stream(), Stream.of("/resources")).toList(),
        new Bilingual(
            "Für "
                + Tongue.GERMAN.list(names)
                + share
                    .map(part -> " sind " + Tongue.GERMAN.percent(part, 0) + " des Budgets")
                    .orElse(" ist Geld")
                + " vorgesehen, aber keine Rolle nennt Stunden oder Stundensatz",
            share
                    .map(part -> Tongue.ENGLISH.percent(part, 0) + " of the budget is")
                    .orElse("Money is")
                + " set aside for "
                + Tongue.ENGLISH.list(names)
                + ", but no role names hours or a rate"));
  }

  /** The part of all budgets, as long as they are for the same time and in the same currency. */
  private static Optional<BigDecimal> share(Strategy strategy, List<Located<Budget>> found) {
    List<Budget> all = strategy.resources().budgets();
    boolean alike =
        all.stream()
                .map(budget -> List.of(budget.per(), budget.amount().currency()))
                .distinct()
                .count()
            == 1;
    BigDecimal whole = sum(all.stream());
    return alike && whole.signum() > 0
        ? Optional.of(sum(found.stream().map(Located::value)).divide(whole, MathContext.DECIMAL64))
        : Optional.empty();
  }

  private static BigDecimal sum(Stream<Budget> budgets) {
    return budgets.map(budget -> budget.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
