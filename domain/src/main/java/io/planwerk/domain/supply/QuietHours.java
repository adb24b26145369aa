package io.planwerk.domain.supply;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to hear nothing.
 *
 * @param from local time at which it becomes quiet every day
 * @param until local time at which the quiet ends, not after the beginning where it lies on the
 *     next day
 * @param days days of the week that are quiet from midnight to midnight, at most six
 */
public record QuietHours(
    @Nullable LocalTime from, @Nullable LocalTime until, List<DayOfWeek> days) {
  private static final int MOST_DAYS = 6;

  public QuietHours {
    days = List.copyOf(days);
    Invariants.check()
        .that(
            (from == null) == (until == null),
            from == null ? "from" : "until",
            FaultCode.MISSING,
            "fehlt",
            "is missing")
        .that(
            from == null || !from.equals(until),
            "until",
            FaultCode.INVALID_VALUE,
            "ist dieselbe Uhrzeit wie „from“; dann bliebe keine übrig",
            "is the same time as 'from'; none would be left")
        .unique("days", days)
        .that(
            days.size() <= MOST_DAYS,
            "days",
            FaultCode.TOO_MANY,
            "lässt keinen Tag übrig",
            "leaves no day")
        .orThrow();
  }

  /** The first moment, not before this one, at which it isn't quiet. */
  ZonedDateTime end(ZonedDateTime moment) {
    ZonedDateTime now = moment;
    // Quiet days and hours may follow each other for a week at most.
    while (isQuiet(now.toLocalDateTime())) {
      ZonedDateTime next = then(now, next(now.toLocalDateTime()));
      // Where clocks are put back, the same time of day comes a second time.
      now = next.isAfter(now) ? next : now.plusHours(1);
    }
    return now;
  }

  private static ZonedDateTime then(ZonedDateTime now, LocalDateTime local) {
    return ZonedDateTime.ofLocal(local, now.getZone(), now.getOffset());
  }

  private boolean isQuiet(LocalDateTime local) {
    return days.contains(local.getDayOfWeek()) || isQuietHour(local.toLocalTime());
  }

  private boolean isQuietHour(LocalTime time) {
    if (from == null || until == null) {
      return false;
    }
    boolean begun = !time.isBefore(from);
    boolean unfinished = time.isBefore(until);
    return from.isBefore(until) ? begun && unfinished : begun || unfinished;
  }

  private LocalDateTime next(LocalDateTime local) {
    LocalDateTime midnight = local.toLocalDate().plusDays(1).atStartOfDay();
    if (until == null || days.contains(local.getDayOfWeek())) {
      return midnight;
    }
    LocalDateTime end = local.toLocalDate().atTime(until);
    return end.isAfter(local) ? end : midnight.with(until);
  }
}
