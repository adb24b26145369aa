package io.planwerk.domain.trace;

/**
 * The end of a chain of entries.
 *
 * @param number of the last entry; 0 before the first
 * @param hash of the last entry
 */
public record Head(long number, String hash) {
  private static final int DIGITS = 64;

  /** Before the first entry. */
  public static final Head NONE = new Head(0, "0".repeat(DIGITS));
}
