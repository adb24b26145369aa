package io.planwerk.domain.observations;

import io.planwerk.domain.measurement.MeasuringRhythm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some days in a row.
 *
 * @param from the first
 * @param to the last
 */
public record Stretch(LocalDate from, LocalDate to) {
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final int LENGTH_OF_A_DAY = 10;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** Such as 2027, 2027-Q1, 2027-03, 2027-W05 or 2027-03-31; weeks after ISO 8601. */
  public static Optional<Stretch> parse(String text) {
    try {
      return stretch(text).filter(found -> isSensible(found.from()) && isSensible(found.to()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static Optional<Stretch> stretch(String text) {
    if (text.length() == LENGTH_OF_A_DAY) {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new Stretch(day, day));
    }
    Matcher quarter = QUARTER.matcher(text);
    Matcher week = WEEK.matcher(text);
    if (quarter.matches()) {
      int month = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_A_QUARTER + 1;
      LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
      return Optional.of(Periods.around(MeasuringRhythm.QUARTERLY, first));
    }
    if (week.matches()) {
      LocalDate within = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
      int number = Integer.parseInt(week.group(2));
      // Most years have no week 53, and it would be taken for the first one of the next year.
      if (!within.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).isValidValue(number)) {
        return Optional.empty();
      }
      LocalDate first = within.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number);
      return Optional.of(Periods.around(MeasuringRhythm.WEEKLY, first));
    }
    if (MONTH.matcher(text).matches()) {
      return Optional.of(Periods.around(MeasuringRhythm.MONTHLY, YearMonth.parse(text).atDay(1)));
    }
    if (YEAR.matcher(text).matches()) {
      return Optional.of(
          Periods.around(MeasuringRhythm.YEARLY, LocalDate.of(Integer.parseInt(text), 1, 1)));
    }
    return Optional.empty();
  }

  private static boolean isSensible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
