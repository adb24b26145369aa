package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, all of them known and each given once. */
public final class Query {
  /** What decoding makes of bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** As in documents. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,10}");
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
    return parse(raw, known, true);
  }

  /**
   * Reads a raw query to which others add what concerns only them.
   *
   * @param known the parameters that are read
   * @throws Refused when one of them is given twice, or can't be decoded
   */
  public static Query among(@Nullable String raw, Set<String> known) {
    return parse(raw, known, false);
  }

  private static Query parse(@Nullable String raw, Set<String> known, boolean only) {
    if (raw == null || raw.isEmpty()) {
      return NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String name = decoded(rawName, rawName);
      if (!known.contains(name)) {
        if (only) {
          throw unknown(name, known);
        }
        continue;
      }
      if (values.putIfAbsent(name, equals < 0 ? "" : decoded(name, pair.substring(equals + 1)))
          != null) {
        throw invalid(name, "steht zweimal da", "is given twice");
      }
    }
    return new Query(values);
  }

  private static String decoded(String name, String text) {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf(REPLACEMENT) < 0 || text.toUpperCase(Locale.ROOT).contains("%EF%BF%BD")) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // told below, as are bytes that are no UTF-8
    }
    throw invalid(name, "ist nicht richtig kodiert", "isn't encoded correctly");
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
    if (value.codePointCount(0, value.length()) > longest
        || value.chars().anyMatch(Character::isISOControl)) {
      throw invalid(
          name,
          "nimmt höchstens " + longest + " Zeichen, keine Steuerzeichen",
          "takes at most " + longest + " characters, no control characters");
    }
    return value.strip();
  }

  /** An id; absent when the parameter is. */
  public @Nullable String slug(String name) {
    String value = values.get(name);
    if (value != null && !Slug.isSlug(value)) {
      throw invalid(name, "ist keine Kennung", "is no id");
    }
    return value;
  }

  /** A whole number; absent when the parameter is. */
  public @Nullable Integer number(String name, int least, int most) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    if (WHOLE_NUMBER.matcher(value).matches()) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw invalid(
        name,
        "muss eine ganze Zahl von " + least + " bis " + most + " sein",
        "has to be a whole number from " + least + " to " + most);
  }

  /** A day; absent when the parameter is. */
  public @Nullable LocalDate day(String name) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw invalid(name, "muss ein Tag wie 2027-03-31 sein", "has to be a day such as 2027-03-31");
  }

  /** One of several words; absent when the parameter is. */
  public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String value = values.get(name);
    if (value == null) {
      return null;
    }
    List<E> constants = List.of(type.getEnumConstants());
    String list = String.join(", ", constants.stream().map(Enum::name).toList());
    return constants.stream()
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () -> invalid(name, "muss eines sein von " + list, "has to be one of " + list));
  }

  /** The given parameters in their order. */
  public Map<String, String> values() {
    return values;
  }

  /** The number of a revision that has to be named. */
  public int required(String name) {
    Integer number = number(name, 1, Integer.MAX_VALUE);
    if (number == null) {
      throw invalid(name, "fehlt: die Nummer einer Revision", "is missing: a revision");
    }
    return number;
  }
}
