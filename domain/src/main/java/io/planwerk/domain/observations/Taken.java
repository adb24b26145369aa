package io.planwerk.domain.observations;

/**
 * What came of taking observations in.
 *
 * @param accepted those that are new
 * @param duplicates those that were there already, value and all
 * @param corrected those that replaced another value
 */
public record Taken(int accepted, int duplicates, int corrected) {
  public static final Taken NONE = new Taken(0, 0, 0);

  public Taken plus(Taken other) {
    return new Taken(
        accepted + other.accepted, duplicates + other.duplicates, corrected + other.corrected);
  }
}
