package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.Tongue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hours in a row that come back every week.
 *
 * @param from seconds from the beginning of Monday
 * @param to seconds from the same beginning; beyond a week when it ends in the next one
 */
record WeekSpan(long from, long to) {
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final long WEEK = DAY * DayOfWeek.values().length;

  /** Every span that none of the covers is on, in the order of the week. */
  static List<WeekSpan> left(Stream<CoverHours> covers) {
    List<WeekSpan> shifts =
        covers
            .flatMap(cover -> cover.days().stream().map(day -> shift(cover, day)))
            .flatMap(WeekSpan::withinTheWeek)
            .sorted(Comparator.comparingLong(WeekSpan::from))
            .toList();
    List<WeekSpan> left = new ArrayList<>();
    long covered = 0;
    for (WeekSpan shift : shifts) {
      if (shift.from() > covered) {
        left.add(new WeekSpan(covered, shift.from()));
      }
      covered = Math.max(covered, shift.to());
    }
    if (covered < WEEK) {
      left.add(new WeekSpan(covered, WEEK));
    }
    return joined(left);
  }

  private static WeekSpan shift(CoverHours cover, DayOfWeek day) {
    long from = (day.getValue() - 1) * DAY + cover.from().toSecondOfDay();
    long length = Duration.between(cover.from(), cover.to()).toSeconds();
    return new WeekSpan(from, from + (length > 0 ? length : length + DAY));
  }

  private Stream<WeekSpan> withinTheWeek() {
    return to <= WEEK
        ? Stream.of(this)
        : Stream.of(new WeekSpan(from, WEEK), new WeekSpan(0, to - WEEK));
  }

  /** What lasts beyond Sunday night is one span. */
  private static List<WeekSpan> joined(List<WeekSpan> left) {
    if (left.size() < 2 || left.getFirst().from() > 0 || left.getLast().to() < WEEK) {
      return left;
    }
    List<WeekSpan> joined = new ArrayList<>(left.subList(1, left.size() - 1));
    joined.add(new WeekSpan(left.getLast().from(), WEEK + left.getFirst().to()));
    return joined;
  }

  boolean isWholeWeek() {
    return to - from == WEEK;
  }

  Duration length() {
    return Duration.ofSeconds(to - from);
  }

  /** Such as Friday 18:00 to Monday 08:00. */
  Bilingual text() {
    return new Bilingual(
        moment(Tongue.GERMAN, from) + " bis " + moment(Tongue.GERMAN, to),
        moment(Tongue.ENGLISH, from) + " to " + moment(Tongue.ENGLISH, to));
  }

  private static String moment(Tongue tongue, long second) {
    DayOfWeek day = DayOfWeek.MONDAY.plus(second / DAY);
    return tongue.weekday(day) + " " + LocalTime.ofSecondOfDay(second % DAY);
  }
}
