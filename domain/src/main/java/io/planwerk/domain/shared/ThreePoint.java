package io.planwerk.domain.shared;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A three-point estimate: how little, what is most likely, how much at most.
 *
 * @param least the value that will hardly be undercut
 * @param likely the value expected most
 * @param most the value that will hardly be exceeded
 */
public record ThreePoint(BigDecimal least, BigDecimal likely, BigDecimal most) {
  public ThreePoint {
    Invariants.check()
        .ordered("least", least, "likely", likely)
        .ordered("likely", likely, "most", most)
        .orThrow();
    least = Decimals.normal(least);
    likely = Decimals.normal(likely);
    most = Decimals.normal(most);
  }

  /** The expected value after PERT: (least + 4 x likely + most) / 6 (Malcolm et al. 1959). */
  public BigDecimal expected() {
    return least
        .add(likely.multiply(BigDecimal.valueOf(4)))
        .add(most)
        .divide(BigDecimal.valueOf(6), MathContext.DECIMAL64);
  }
}
