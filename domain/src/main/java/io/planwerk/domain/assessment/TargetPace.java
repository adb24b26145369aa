package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.DateSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How fast a figure would have to grow to reach its target in time. */
final class TargetPace {
  static final double DAYS_OF_A_YEAR = 365.2425;

  private TargetPace() {}

  /**
   * The growth of a whole year as a fraction, from the stated rate, or compounded from baseline and
   * value over the days between them.
   *
   * @param leastDays shorter ways have no pace
   * @return empty when nothing is to grow or when too little is known
   */
  static Optional<BigDecimal> perYear(
      Goal goal, Quantitative target, @Nullable DateSpan period, BigDecimal leastDays) {
    if (target.growth() != null) {
      return Optional.of(target.growth().perYear());
    }
    BigDecimal baseline = target.baseline();
    BigDecimal value = target.value();
    Optional<Long> way = days(goal, target, period);
    if (baseline == null || value == null || way.isEmpty()) {
      return Optional.empty();
    }
    long days = way.get();
    boolean grows = baseline.signum() > 0 && value.compareTo(baseline) > 0;
    return grows && BigDecimal.valueOf(days).compareTo(leastDays) >= 0
        ? Optional.of(compounded(value.divide(baseline, MathContext.DECIMAL64), days))
        : Optional.empty();
  }

  /** Days from the baseline to the day on which the target is due; empty when one is unknown. */
  static Optional<Long> days(Goal goal, Quantitative target, @Nullable DateSpan period) {
    LocalDate from = begin(target, period);
    LocalDate to = end(goal, period);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(from, to));
  }

  private static BigDecimal compounded(BigDecimal factor, long days) {
    double yearly = Math.pow(factor.doubleValue(), DAYS_OF_A_YEAR / days);
    return new BigDecimal(yearly, MathContext.DECIMAL32).subtract(BigDecimal.ONE);
  }

  private static @Nullable LocalDate begin(Quantitative target, @Nullable DateSpan period) {
    if (target.baselineOn() != null) {
      return target.baselineOn();
    }
    return period == null ? null : period.from();
  }

  private static @Nullable LocalDate end(Goal goal, @Nullable DateSpan period) {
    if (goal.due() != null) {
      return goal.due();
    }
    return period == null ? null : period.to();
  }
}
