package io.planwerk.rest.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, all of them known and each given once. */
public final class Query {
  private static final Query NONE = new Query(Map.of());

  private final Map<String, String> values;

  private Query(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the raw query of an address.
   *
   * @param known the parameters that may occur
   * @throws Refused when another one does, or one twice, or one that can't be decoded
   */
  public static Query parse(@Nullable String raw, Set<String> known) {
    if (raw == null || raw.isEmpty()) {
      return NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!known.contains(name)) {
        throw unknown(name, known);
      }
      if (values.putIfAbsent(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
        throw invalid(name, "steht zweimal da", "is given twice");
      }
    }
    return new Query(values);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid(text, "ist nicht richtig kodiert", "isn't encoded correctly");
    }
  }

  private static Refused unknown(String name, Set<String> known) {
    String list = String.join(", ", known.stream().sorted().toList());
    return known.isEmpty()
        ? invalid(name, "ist unbekannt: hier gibt es keine", "is unknown: there are none here")
        : invalid(name, "ist unbekannt: es gibt " + list, "is unknown: there are " + list);
  }

  /** The refusal of a parameter. */
  public static Refused invalid(String name, String de, String en) {
    return Problem.of(
            ProblemCode.INVALID_PARAMETER,
            "Der Parameter „" + name + "“ " + de + ".",
            "The parameter '" + name + "' " + en + ".")
        .refused();
  }

  /** The value; absent when the parameter is. */
  public @Nullable String text(String name) {
    return values.get(name);
  }

  /**
   * A free text; absent when it is missing or blank.
   *
   * @param longest how many characters it may have
   */
  public @Nullable String text(String name, int longest) {
    String value = values.get(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
      throw invalid(
          name,
          "nimmt höchstens " + longest + " Zeichen, keine Steuerzeichen",
          "takes at most " + longest + " characters, no control characters");
    }
    return value.strip();
  }

  /** A whole number; absent when the parameter is. */
  public @Nullable Integer number(String name, int least, int most) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as are numbers out of range
    }
    throw invalid(
        name,
        "muss eine ganze Zahl von " + least + " bis " + most + " sein",
        "has to be a whole number from " + least + " to " + most);
  }

  /** The given parameters in their order. */
  public Map<String, String> values() {
    return values;
  }
}
