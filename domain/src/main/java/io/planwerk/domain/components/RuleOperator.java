package io.planwerk.domain.components;

/** How an own rule compares the value of a field. */
public enum RuleOperator {
  /** The field has a value. */
  PRESENT,
  /** Both values are the same: numbers by size, anything else by its text. */
  EQUALS,
  /** The number or day is the same or a later or larger one. */
  AT_LEAST,
  /** The number or day is the same or an earlier or smaller one. */
  AT_MOST,
  /**
   * The text has the form of a pattern in which an asterisk stands for any run of characters and a
   * question mark for a single one.
   */
  MATCHES;

  boolean needsOrder() {
    return this == AT_LEAST || this == AT_MOST;
  }

  boolean comparesValues() {
    return this == EQUALS || needsOrder();
  }

  boolean holds(FieldType type, String actual, String expected) {
    return switch (this) {
      case PRESENT -> true;
      case EQUALS -> type.compare(actual, expected) == 0;
      case AT_LEAST -> type.compare(actual, expected) >= 0;
      case AT_MOST -> type.compare(actual, expected) <= 0;
      case MATCHES -> matches(actual.codePoints().toArray(), expected.codePoints().toArray());
    };
  }

  /**
   * Returns only ever to the last asterisk, so that no pattern takes more than text times pattern
   * steps.
   */
  private static boolean matches(int[] text, int[] pattern) {
    int t = 0;
    int p = 0;
    int asterisk = -1;
    int resumed = 0;
    while (t < text.length) {
      if (p < pattern.length && pattern[p] == '*') {
        asterisk = p++;
        resumed = t;
      } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == text[t])) {
        p++;
        t++;
      } else if (asterisk >= 0) {
        p = asterisk + 1;
        t = ++resumed;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == '*') {
      p++;
    }
    return p == pattern.length;
  }
}
