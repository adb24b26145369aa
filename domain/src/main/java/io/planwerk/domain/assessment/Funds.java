package io.planwerk.domain.assessment;

import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.StatedTotal;
import io.planwerk.domain.shared.DateSpan;
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
import org.jspecify.annotations.Nullable;

/**
 * The budgets of a strategy, to be summed up for a span of months. An amount spreads evenly over
 * the months it is meant for.
 *
 * @param period the months of the strategy, for budgets that name none
 */
record Funds(List<Budget> budgets, @Nullable MonthSpan period) {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);

  /**
   * What budgets come to.
   *
   * @param converted for the period that was asked for, such as a year
   * @param whole for all months of the span
   * @param months how many these are
   */
  record Sum(Money converted, Money whole, int months) {
    boolean isConverted() {
      return !converted.equals(whole);
    }
  }

  static Funds of(Strategy strategy) {
    return new Funds(strategy.resources().budgets(), months(strategy.period()));
  }

  /**
   * What the budgets give for the period that a stated sum speaks of.
   *
   * @return empty when there are none, when they mix currencies or when months are unknown
   */
  Optional<Sum> sumFor(StatedTotal total) {
    MonthSpan span = total.span() == null ? period : total.span();
    boolean comparable =
        !budgets.isEmpty()
            && budgets.stream()
                .allMatch(budget -> budget.amount().currency().equals(total.amount().currency()));
    if (!comparable || span == null || span.to() == null) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Budget budget : budgets) {
      Optional<BigDecimal> part = over(budget, span);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get());
    }
    BigDecimal perMonth = sum.divide(length(span), MathContext.DECIMAL64);
    BigDecimal converted =
        switch (total.per()) {
          case MONTH -> perMonth;
          case QUARTER -> perMonth.multiply(MONTHS_OF_A_QUARTER);
          case YEAR -> perMonth.multiply(MONTHS_OF_A_YEAR);
          case TOTAL -> sum;
          case null -> sum;
        };
    Currency currency = total.amount().currency();
    return Optional.of(
        new Sum(money(converted, currency), money(sum, currency), length(span).intValueExact()));
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return new Money(amount.setScale(2, RoundingMode.HALF_UP), currency);
  }

  private Optional<BigDecimal> over(Budget budget, MonthSpan span) {
    MonthSpan own = budget.span() == null ? period : budget.span();
    Month end = Optional.ofNullable(span.to()).orElseThrow();
    Month from = own == null || own.from().compareTo(span.from()) < 0 ? span.from() : own.from();
    Month to = own == null || own.to() == null || own.to().compareTo(end) > 0 ? end : own.to();
    BigDecimal months = BigDecimal.valueOf(Math.max(0, from.until(to) + 1));
    BigDecimal amount = budget.amount().amount();
    return switch (budget.per()) {
      case MONTH -> Optional.of(amount.multiply(months));
      case QUARTER -> Optional.of(spread(amount, months, MONTHS_OF_A_QUARTER));
      case YEAR -> Optional.of(spread(amount, months, MONTHS_OF_A_YEAR));
      case TOTAL ->
          own == null || own.to() == null
              ? Optional.empty()
              : Optional.of(spread(amount, months, length(own)));
    };
  }

  private static BigDecimal spread(BigDecimal amount, BigDecimal months, BigDecimal whole) {
    return amount.multiply(months).divide(whole, MathContext.DECIMAL64);
  }

  private static BigDecimal length(MonthSpan span) {
    Month to = Optional.ofNullable(span.to()).orElseThrow();
    return BigDecimal.valueOf(span.from().until(to) + 1L);
  }

  private static @Nullable MonthSpan months(@Nullable DateSpan days) {
    return days == null
        ? null
        : new MonthSpan(Month.of(days.from()), days.to() == null ? null : Month.of(days.to()));
  }
}
