package io.planwerk.domain.components;

/** How an own rule compares the value of a field. */
public enum RuleOperator {
  /** The field has a value. */
  PRESENT,
  /** Both values are the same: numbers by size, anything else by its text. */
  EQUALS,
  /** The value is one of several that stand one on each line, compared as for equality. */
  ONE_OF,
  /** The number or day is the same or a later or larger one. */
  AT_LEAST,
  /** The number or day is the same or an earlier or smaller one. */
  AT_MOST,
  /** The day is that of the assessment or a later one. */
  TODAY_OR_LATER,
  /** The day is that of the assessment or an earlier one. */
  TODAY_OR_EARLIER,
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

  boolean asksForToday() {
    return this == TODAY_OR_LATER || this == TODAY_OR_EARLIER;
  }

  /** Whether what is compared with is written as the field's type asks. */
  boolean reads(FieldType type, String expected) {
    return switch (this) {
      case EQUALS, AT_LEAST, AT_MOST -> type.reads(expected);
      case ONE_OF -> expected.lines().map(String::strip).allMatch(type::reads);
      case PRESENT, TODAY_OR_LATER, TODAY_OR_EARLIER, MATCHES -> true;
    };
  }

  boolean holds(FieldType type, String actual, String expected) {
    return switch (this) {
      case PRESENT -> true;
      case EQUALS -> type.compare(actual, expected) == 0;
      case ONE_OF ->
          expected.lines().map(String::strip).anyMatch(one -> type.compare(actual, one) == 0);
      case AT_LEAST, TODAY_OR_LATER -> type.compare(actual, expected) >= 0;
      case AT_MOST, TODAY_OR_EARLIER -> type.compare(actual, expected) <= 0;
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
