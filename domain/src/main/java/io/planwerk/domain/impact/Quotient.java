package io.planwerk.domain.impact;

import io.planwerk.domain.shared.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Divides as far as it makes sense. */
final class Quotient {
  private static final int DIGITS = 10;

  private Quotient() {}

  /** Empty for a division by 0. */
  static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Decimals.normal(
                part.divide(whole, MathContext.DECIMAL64)
                    .setScale(DIGITS, RoundingMode.HALF_EVEN)));
  }
}
