package io.planwerk.domain.supply;

import io.planwerk.domain.monitoring.SupplyRhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is told. What would be told in quiet hours is told at their end. A time of day that
 * the clock skips in spring is as much later; one that it shows twice in autumn is the first of
 * both.
 *
 * @param rhythm how often; hourly at the full hour, monthly on the first of the month
 * @param at time of day, where it isn't more often than daily
 * @param weekday day of the week, where it is weekly
 * @param quiet when nothing is told, if ever
 * @param zone whose clock counts
 */
public record Timetable(
    SupplyRhythm rhythm, LocalTime at, DayOfWeek weekday, @Nullable QuietHours quiet, ZoneId zone) {

  /** What is told at once waits this long for more after the last that was told. */
  public static final Duration BREATH = Duration.ofMinutes(1);

  /**
   * Longer than quiet hours can put anything off: six quiet days, and a night before and behind.
   */
  private static final Duration LONGEST_QUIET = Duration.ofDays(8);

  /**
   * When somebody is told next who is told at a rhythm.
   *
   * @param after later than this
   * @return absent where there is no rhythm, since it is told at once
   */
  public @Nullable Instant next(Instant after) {
    if (rhythm == SupplyRhythm.AT_ONCE) {
      return null;
    }
    // What was put off by quiet hours lay before.
    ZonedDateTime planned = first(after.minus(LONGEST_QUIET).atZone(zone));
    while (!open(planned.toInstant()).isAfter(after)) {
      planned = following(planned);
    }
    return open(planned.toInstant());
  }

  /** When it may be told what would be told at this moment: now, or at the end of quiet hours. */
  public Instant open(Instant moment) {
    return quiet == null ? moment : quiet.end(moment.atZone(zone)).toInstant();
  }

  /**
   * When somebody is told who is told at once.
   *
   * @param heard when there was something to tell
   * @param last when he was told before, if ever
   */
  public Instant soon(Instant heard, @Nullable Instant last) {
    Instant earliest = last == null ? heard : last.plus(BREATH);
    return open(earliest.isAfter(heard) ? earliest : heard);
  }

  private ZonedDateTime first(ZonedDateTime from) {
    LocalDate day = from.toLocalDate();
    return switch (rhythm) {
      case AT_ONCE, HOURLY -> from.truncatedTo(ChronoUnit.HOURS);
      case DAILY -> on(day);
      case WEEKLY -> on(day.with(TemporalAdjusters.previousOrSame(weekday)));
      case MONTHLY -> on(day.withDayOfMonth(1));
    };
  }

  private ZonedDateTime following(ZonedDateTime planned) {
    LocalDate day = planned.toLocalDate();
    return switch (rhythm) {
      case AT_ONCE, HOURLY -> planned.plusHours(1);
      case DAILY -> on(day.plusDays(1));
      case WEEKLY -> on(day.plusWeeks(1));
      case MONTHLY -> on(day.plusMonths(1));
    };
  }

  private ZonedDateTime on(LocalDate day) {
    return day.atTime(at).atZone(zone);
  }
}
