package io.planwerk.rest.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads headers that list what a caller would like, each with a quality (RFC 9110, 12.4.2). */
final class Preferences {
  private static final int FULL = 1000;
  private static final int MOST = 50;

  private Preferences() {}

  /**
   * One thing that would do.
   *
   * @param value in lower case, without parameters
   * @param quality 0 (not at all) to 1000
   */
  record Preference(String value, int quality) {}

  /** What the header lists, best liked first; among equals the order of the header counts. */
  static List<Preference> of(String header) {
    List<Preference> found = new ArrayList<>();
    for (String entry : header.split(",", MOST)) {
      String[] parts = entry.split(";", -1);
      String value = parts[0].strip().toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        found.add(new Preference(value, quality(parts)));
      }
    }
    found.sort(Comparator.comparingInt(Preference::quality).reversed());
    return found;
  }

  private static int quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
        return thousandths(parameter.substring(2).strip());
      }
    }
    return FULL;
  }

  private static int thousandths(String quality) {
    try {
      return Math.clamp(Math.round(Double.parseDouble(quality) * FULL), 0, FULL);
    } catch (NumberFormatException e) {
      return FULL;
    }
  }
}
