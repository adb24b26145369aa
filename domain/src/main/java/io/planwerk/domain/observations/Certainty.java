package io.planwerk.domain.observations;

/** How sure a value is; the order is from sure to unsure. */
public enum Certainty {
  /** Somebody has counted or measured it. */
  MEASURED,
  /** Somebody has inferred it from what was measured. */
  ESTIMATED,
  /** Somebody believes it. */
  ASSUMED;

  /** What two values come to together: no surer than the less sure one. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
