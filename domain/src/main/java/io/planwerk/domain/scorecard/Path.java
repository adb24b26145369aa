package io.planwerk.domain.scorecard;

import io.planwerk.domain.shared.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way from a baseline to the value to reach: a straight line, or the same rate every day where
 * the target is given as growth.
 *
 * @param from day of the baseline
 * @param baseline figure on that day
 * @param due day of the value
 * @param value figure to reach
 * @param compound whether the way grows by a rate; both figures are more than 0 then
 */
public record Path(
    LocalDate from, BigDecimal baseline, LocalDate due, BigDecimal value, boolean compound) {
  private static final int DIGITS = 6;

  /** The figure on a day: the baseline before the way begins, the value after it ends. */
  public BigDecimal at(LocalDate day) {
    if (!day.isAfter(from)) {
      return baseline;
    }
    if (!day.isBefore(due)) {
      return value;
    }
    long passed = ChronoUnit.DAYS.between(from, day);
    long whole = ChronoUnit.DAYS.between(from, due);
    BigDecimal figure =
        compound
            ? baseline.multiply(
                BigDecimal.valueOf(
                    Math.pow(
                        value.doubleValue() / baseline.doubleValue(), (double) passed / whole)))
            : baseline.add(
                value
                    .subtract(baseline)
                    .multiply(BigDecimal.valueOf(passed))
                    .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    return Decimals.normal(figure.setScale(DIGITS, RoundingMode.HALF_EVEN));
  }
}
