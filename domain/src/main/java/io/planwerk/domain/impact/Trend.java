package io.planwerk.domain.impact;

import io.planwerk.domain.shared.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of a figure move: the mean of the first half of the periods against that of the second
 * half, a middle one left out.
 *
 * @param before mean of the first half
 * @param after mean of the second half
 */
record Trend(BigDecimal before, BigDecimal after) {
  /** Two values a half: fewer are chance. */
  static final int LEAST = 4;

  /** Less than 5 % of the larger mean is no movement. */
  private static final BigDecimal STILL = new BigDecimal("0.05");

  /** Empty for fewer than {@link #LEAST} values. */
  static Optional<Trend> of(List<BigDecimal> values) {
    int half = values.size() / 2;
    return values.size() < LEAST
        ? Optional.empty()
        : Optional.of(
            new Trend(
                mean(values.subList(0, half)),
                mean(values.subList(values.size() - half, values.size()))));
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }

  /** Whether it moves as wanted; upwards unless it shall fall. */
  boolean isWanted(@Nullable Direction direction) {
    BigDecimal change = after.subtract(before);
    BigDecimal way = direction == Direction.FALL ? change.negate() : change;
    return way.compareTo(before.abs().max(after.abs()).multiply(STILL)) > 0;
  }
}
