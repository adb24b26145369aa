package io.planwerk.rest.observation;

import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days and months of an export, line by line. */
final class CsvDays {
  /** Two lines that far apart in the calendar lie in different years. */
  private static final int HALF_A_YEAR = 6;

  private final @Nullable DateTimeFormatter format;
  private @Nullable Integer year;
  private @Nullable MonthDay last;

  /**
   * @throws IllegalArgumentException when the mapping's format of days is none
   */
  CsvDays(CsvMapping mapping) {
    String pattern = mapping.dateFormat();
    Locale language =
        mapping.dateLanguage() == null
            ? Locale.ENGLISH
            : Locale.forLanguageTag(mapping.dateLanguage().tag());
    format =
        pattern == null
            ? null
            : new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language);
    year = mapping.year();
  }

  /** Whether nobody says of which year it is. */
  boolean needsYear(String text) {
    TemporalAccessor read = read(text);
    return year == null && read != null && !read.isSupported(YEAR);
  }

  /** In ISO 8601; as it stands where it can't be read, so that it is told. */
  String period(String text) {
    TemporalAccessor read = read(text);
    try {
      if (read == null) {
        return text;
      } else if (read.isSupported(EPOCH_DAY)) {
        return LocalDate.from(read).toString();
      } else if (read.isSupported(YEAR) && read.isSupported(MONTH_OF_YEAR)) {
        return YearMonth.from(read).toString();
      }
      return dated(MonthDay.from(read)).toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private @Nullable TemporalAccessor read(String text) {
    try {
      return format == null ? null : format.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Lines stand in the order of the calendar, forwards or backwards. */
  private LocalDate dated(MonthDay day) {
    int of = year == null ? 0 : year;
    if (last != null) {
      int months = day.getMonthValue() - last.getMonthValue();
      of += months <= -HALF_A_YEAR ? 1 : months >= HALF_A_YEAR ? -1 : 0;
    }
    year = of;
    last = day;
    return day.atYear(of);
  }
}
