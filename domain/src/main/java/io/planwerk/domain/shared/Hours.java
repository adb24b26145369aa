package io.planwerk.domain.shared;

import java.math.BigDecimal;

/**
 * Working time.
 *
 * @param value hours, never negative
 */
public record Hours(BigDecimal value) implements Comparable<Hours> {
  public static final Hours ZERO = new Hours(BigDecimal.ZERO);

  public Hours {
    Invariants.check().atLeast("", value, 0).orThrow();
    value = Decimals.normal(value);
  }

  public static Hours of(long hours) {
    return new Hours(BigDecimal.valueOf(hours));
  }

  public Hours plus(Hours other) {
    return new Hours(value.add(other.value));
  }

  public Hours times(BigDecimal factor) {
    return new Hours(value.multiply(factor));
  }

  @Override
  public int compareTo(Hours other) {
    return value.compareTo(other.value);
  }
}
