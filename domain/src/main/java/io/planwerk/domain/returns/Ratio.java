package io.planwerk.domain.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A return as a fraction of what was put in: 0.2 is a gain of 20 %, -1 the loss of all.
 *
 * @param low without the assumed part of the value, at the highest cost
 * @param high with it, at the lowest cost
 */
public record Ratio(BigDecimal low, BigDecimal high) {
  private static final int DIGITS = 4;

  /** Empty where nothing was put in. */
  static Optional<Ratio> of(Ledger value, Ledger cost) {
    return cost.lowest() <= 0
        ? Optional.empty()
        : Optional.of(
            new Ratio(
                ratio(value.lowest(), cost.highest()), ratio(value.highest(), cost.lowest())));
  }

  private static BigDecimal ratio(double value, double cost) {
    return BigDecimal.valueOf((value - cost) / cost).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
