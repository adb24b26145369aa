package io.planwerk.domain.goals;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A pace at which a figure shall grow. Short periods compound to more than they seem to: 20 % per
 * quarter more than doubles a figure within a year.
 *
 * @param rate growth per period as a fraction, more than -1; 0.2 is 20 % more, -0.1 is 10 % less
 * @param per period after which the rate applies again
 */
public record Growth(BigDecimal rate, GrowthPeriod per) {

  public Growth {
    Invariants.check()
        .that(
            rate.compareTo(BigDecimal.ONE.negate()) > 0,
            "rate",
            FaultCode.OUT_OF_RANGE,
            "muss größer als -1 sein",
            "must be greater than -1")
        .orThrow();
    rate = Decimals.normal(rate);
  }

  /**
   * The growth of a whole year as a fraction: (1 + rate) to the power of the periods in a year,
   * less 1.
   */
  public BigDecimal perYear() {
    BigDecimal factor = BigDecimal.ONE.add(rate).pow(per.periodsPerYear(), MathContext.DECIMAL128);
    return Decimals.normal(factor.subtract(BigDecimal.ONE).round(MathContext.DECIMAL64));
  }
}
