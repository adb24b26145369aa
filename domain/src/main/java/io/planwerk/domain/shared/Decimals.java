package io.planwerk.domain.shared;

import java.math.BigDecimal;

/**
 * Bounds and normal form of decimal numbers, so that equal numbers are equal values and no number
 * grows without end.
 */
public final class Decimals {
  private static final int MAX_INTEGER_DIGITS = 15;
  private static final int MAX_FRACTION_DIGITS = 10;

  private Decimals() {}

  public static boolean inBounds(BigDecimal number) {
    return number.signum() == 0
        || (number.precision() - (long) number.scale() <= MAX_INTEGER_DIGITS
            && number.scale() <= 1000
            && normal(number).scale() <= MAX_FRACTION_DIGITS);
  }

  /** The number without trailing zeros and without an exponent. */
  public static BigDecimal normal(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
