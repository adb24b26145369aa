package io.planwerk.domain.observations;

import io.planwerk.domain.measurement.MeasuringRhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The periods of rhythms in the calendar; weeks begin on Monday (ISO 8601). */
public final class Periods {
  private static final int MONTHS_OF_A_QUARTER = 3;

  private Periods() {}

  /** The period that a day lies in. */
  public static Stretch around(MeasuringRhythm rhythm, LocalDate day) {
    LocalDate first = first(rhythm, day);
    return new Stretch(first, last(rhythm, first));
  }

  /** The first day of the period that a day lies in. */
  public static LocalDate first(MeasuringRhythm rhythm, LocalDate day) {
    return switch (rhythm) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHLY -> day.withDayOfMonth(1);
      case QUARTERLY -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEARLY -> day.withDayOfYear(1);
    };
  }

  /**
   * The last day of a period.
   *
   * @param first its first day
   */
  public static LocalDate last(MeasuringRhythm rhythm, LocalDate first) {
    return next(rhythm, first).minusDays(1);
  }

  /** The first day of the period after this one. */
  public static LocalDate next(MeasuringRhythm rhythm, LocalDate first) {
    return switch (rhythm) {
      case DAILY -> first.plusDays(1);
      case WEEKLY -> first.plusWeeks(1);
      case MONTHLY -> first.plusMonths(1);
      case QUARTERLY -> first.plusMonths(MONTHS_OF_A_QUARTER);
      case YEARLY -> first.plusYears(1);
    };
  }
}
