package io.planwerk.domain.roadmap;

import java.math.BigDecimal;

/** On which side of a value a figure has to lie; the value itself is good enough. */
public enum Comparison {
  /** The figure reaches the value or lies above it. */
  AT_LEAST,
  /** The figure stays at the value or below it. */
  AT_MOST;

  public boolean holds(BigDecimal observed, BigDecimal value) {
    return switch (this) {
      case AT_LEAST -> observed.compareTo(value) >= 0;
      case AT_MOST -> observed.compareTo(value) <= 0;
    };
  }
}
