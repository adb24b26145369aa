package io.planwerk.domain.shared;

import java.math.BigDecimal;

/**
 * A share of a whole.
 *
 * @param fraction 0 (nothing) to 1 (all of it)
 */
public record Percentage(BigDecimal fraction) implements Comparable<Percentage> {
  public static final Percentage NONE = new Percentage(BigDecimal.ZERO);
  public static final Percentage ALL = new Percentage(BigDecimal.ONE);

  public Percentage {
    Invariants.check().atLeast("", fraction, 0).atMost("", fraction, 1).orThrow();
    fraction = Decimals.normal(fraction);
  }

  @Override
  public int compareTo(Percentage other) {
    return fraction.compareTo(other.fraction);
  }
}
