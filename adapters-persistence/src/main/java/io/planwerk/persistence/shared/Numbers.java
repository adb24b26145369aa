package io.planwerk.persistence.shared;

import org.jspecify.annotations.Nullable;

/** Keys of pages that are numbers. */
public final class Numbers {
  private Numbers() {}

  /** The largest number behind a key, going down; below all numbers when the key is none. */
  public static int below(@Nullable String key) {
    if (key == null) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseInt(key) - 1;
    } catch (NumberFormatException madeUp) {
      return 0;
    }
  }
}
