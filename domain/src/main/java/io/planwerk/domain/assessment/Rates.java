package io.planwerk.domain.assessment;

import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells figures that are a part of something from counts, by how people name them. */
final class Rates {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** German compounds end in the word for rate, as "corporate" does without meaning it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(rates?|ratio|anteil)(?!\\p{L})"
              + "|(?<!\\p{L})quoten?(?!\\p{L}| request| form)"
              + "|(?<=\\p{L})(quote|anteil|[skh]rate|antwortrate|engagementrate)(?!\\p{L})"
              + "|(?<!\\p{L})share of(?!\\p{L})",
          FLAGS);

  private static final Pattern PART =
      Pattern.compile(
          "%|‰|per ?cent|prozent|promille|anteil|share of|quote(?!s)|ratio|fraction", FLAGS);

  /** What a change is a part of goes without saying: the value before. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "growth|wachstum|increase|zuwachs|zunahme|rückgang|decline|change|veränderung"
              + "|(per|pro|im|je|a) (day|week|month|quarter|year|tag|woche|monat|quartal|jahr)",
          FLAGS);

  private Rates() {}

  static boolean isRate(Kpi kpi) {
    boolean part =
        kpi.aggregation() == Aggregation.RATE_OF_SUMS
            || (kpi.unit() != null && PART.matcher(kpi.unit()).find())
            || (NAME.matcher(kpi.name().value()).find()
                && (kpi.unit() == null || isRateUnit(kpi.unit())));
    return part && !isChange(kpi);
  }

  /** Whether people call it a rate, whatever it is. */
  static boolean isCalledRate(Kpi kpi) {
    return NAME.matcher(kpi.name().value()).find() && !isChange(kpi);
  }

  /** Whether values in this unit can be parts, or so much per something. */
  static boolean isRateUnit(String unit) {
    String words = " " + unit.toLowerCase(Locale.ROOT) + " ";
    return PART.matcher(unit).find()
        || words.contains("/")
        || words.contains(" per ")
        || words.contains(" pro ")
        || words.contains(" je ")
        || words.contains(" share ")
        || words.contains("punkt")
        || words.contains("point");
  }

  private static boolean isChange(Kpi kpi) {
    return CHANGE.matcher(kpi.name().value()).find()
        || (kpi.unit() != null && CHANGE.matcher(kpi.unit()).find());
  }
}
