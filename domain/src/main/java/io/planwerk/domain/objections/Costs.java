package io.planwerk.domain.objections;

import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a strategy takes and has in a usual month in which all measures run as they are meant to.
 */
record Costs(Strategy strategy) {
  private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  List<Placed<Measure>> measures() {
    return Placed.each("/measures/items", strategy.measures().items());
  }

  List<Placed<Measure>> reckonedMeasures() {
    return measures().stream()
        .filter(
            measure -> !measure.value().effort().isEmpty() || measure.value().interaction() != null)
        .toList();
  }

  List<Placed<Person>> peopleWithHours() {
    return Placed.each("/resources/people", strategy.resources().people()).stream()
        .filter(person -> hours(person.value()).compareTo(Hours.ZERO) > 0)
        .toList();
  }

  /** Hours that all measures take, answering users included. */
  Hours hoursNeeded() {
    return strategy.measures().items().stream().map(Costs::hours).reduce(Hours.ZERO, Hours::plus);
  }

  /** Hours that the roles of the team have. */
  Hours hoursThere() {
    return strategy.resources().people().stream().map(Costs::hours).reduce(Hours.ZERO, Hours::plus);
  }

  /** How many months the strategy lasts; empty when its end is open. */
  Optional<Integer> months() {
    DateSpan period = strategy.period();
    return period == null || period.to() == null
        ? Optional.empty()
        : Optional.of(Month.of(period.from()).until(Month.of(period.to())) + 1);
  }

  /** The one currency of all amounts; empty when there are none or several. */
  Optional<Currency> currency() {
    Set<Currency> currencies =
        Stream.of(
                spends().map(Money::currency),
                strategy.resources().budgets().stream().map(budget -> budget.amount().currency()),
                wages().map(Money::currency),
                trainings().map(Money::currency))
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    return currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty();
  }

  /** Money that all measures spend, apart from working hours. */
  Optional<Money> spendPerMonth() {
    return currency().map(currency -> sum(spends(), currency));
  }

  /** What the hours of the team cost; empty when the price of some isn't stated. */
  Optional<Money> wagesPerMonth() {
    boolean complete =
        !peopleWithHours().isEmpty()
            && peopleWithHours().stream().allMatch(person -> person.value().costPerHour() != null);
    return complete ? currency().map(currency -> sum(wages(), currency)) : Optional.empty();
  }

  /** What trainings and what is done before measures start cost once. */
  Optional<Money> once() {
    return currency().map(currency -> sum(Stream.concat(trainings(), setups()), currency));
  }

  /** All of it over the months of the strategy, when everything runs all the time. */
  Optional<Money> atMost() {
    if (months().isEmpty() || wagesPerMonth().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal months = BigDecimal.valueOf(months().get());
    return wagesPerMonth()
        .flatMap(wages -> spendPerMonth().map(wages::plus))
        .map(perMonth -> perMonth.times(months))
        .flatMap(all -> once().map(all::plus));
  }

  /**
   * What the budgets give in a month of theirs; empty when there are none, in several currencies,
   * or for an unknown number of months.
   */
  Optional<Money> budgetPerMonth() {
    List<Budget> budgets = strategy.resources().budgets();
    if (budgets.isEmpty() || currency().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Budget budget : budgets) {
      Optional<BigDecimal> part = perMonth(budget);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get());
    }
    return Optional.of(rounded(sum, currency().get()));
  }

  private Optional<BigDecimal> perMonth(Budget budget) {
    BigDecimal amount = budget.amount().amount();
    if (budget.per() == BudgetPeriod.TOTAL) {
      MonthSpan span = budget.span();
      Month to = span == null ? null : span.to();
      Optional<Integer> months =
          span == null
              ? months()
              : to == null ? Optional.empty() : Optional.of(span.from().until(to) + 1);
      return months.map(n -> amount.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
    }
    return Optional.of(
        switch (budget.per()) {
          case MONTH, TOTAL -> amount;
          case QUARTER -> amount.divide(MONTHS_OF_A_QUARTER, MathContext.DECIMAL64);
          case YEAR -> amount.divide(MONTHS_OF_A_YEAR, MathContext.DECIMAL64);
        });
  }

  private Stream<Money> spends() {
    return strategy.measures().items().stream()
        .flatMap(measure -> measure.spend().stream())
        .map(spend -> spend.perMonth());
  }

  private Stream<Money> setups() {
    return strategy.measures().items().stream()
        .flatMap(measure -> Optional.ofNullable(measure.setup()).stream())
        .flatMap(setup -> setup.spend().stream())
        .map(spend -> spend.amount());
  }

  private Stream<Money> wages() {
    return strategy.resources().people().stream()
        .flatMap(
            person ->
                Optional.ofNullable(person.costPerHour()).stream()
                    .map(price -> price.times(hours(person).value())));
  }

  private Stream<Money> trainings() {
    return strategy.organisation().trainings().stream()
        .map(Training::cost)
        .flatMap(cost -> Optional.ofNullable(cost).stream());
  }

  private static Hours hours(Measure measure) {
    Hours interaction =
        measure.interaction() == null ? Hours.ZERO : measure.interaction().hoursPerMonth();
    return measure.effort().stream()
        .map(effort -> effort.hoursPerMonth())
        .reduce(interaction, Hours::plus);
  }

  private static Hours hours(Person person) {
    Hours each = person.hoursPerMonth() == null ? Hours.ZERO : person.hoursPerMonth();
    return each.times(BigDecimal.valueOf(person.headcount() == null ? 1 : person.headcount()));
  }

  private static Money sum(Stream<Money> amounts, Currency currency) {
    return rounded(amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
  }

  private static Money rounded(BigDecimal amount, Currency currency) {
    return new Money(
        amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP),
        currency);
  }
}
