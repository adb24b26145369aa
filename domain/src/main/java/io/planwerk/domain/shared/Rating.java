package io.planwerk.domain.shared;

/**
 * A judgement on five steps.
 *
 * @param value 1 (very low) to 5 (very high)
 */
public record Rating(int value) implements Comparable<Rating> {
  public Rating {
    Invariants.check().atLeast("", value, 1).atMost("", value, 5).orThrow();
  }

  @Override
  public int compareTo(Rating other) {
    return Integer.compare(value, other.value);
  }
}
