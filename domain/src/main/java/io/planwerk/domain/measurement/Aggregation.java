package io.planwerk.domain.measurement;

/** How values of short periods make the value of a longer one. */
public enum Aggregation {
  /** Values add up, as clicks do. */
  SUM,
  /** The average of the values, as for daily averages. */
  MEAN,
  /** The last value stands, as for followers. */
  LAST,
  /** Numerator and denominator add up first and are divided then, as rates need. */
  RATE_OF_SUMS
}
