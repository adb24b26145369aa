package io.planwerk.domain.detection;

import io.planwerk.domain.mentions.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Counts of hours that follow one another. */
final class Course {
  static final int DAY = 24;
  static final int WEEK = 7 * DAY;
  private static final long SECONDS = 3600;

  private final Instant start;
  private final int[] counts;
  private final int[] slots;

  private Course(Instant start, int[] counts, int[] slots) {
    this.start = start;
    this.counts = counts;
    this.slots = slots;
  }

  static Course of(Instant from, Instant until, ZoneId zone) {
    Instant start = from.truncatedTo(ChronoUnit.HOURS);
    int hours = (int) Math.max(0, Duration.between(start, until).toHours());
    int[] slots = new int[hours];
    for (int i = 0; i < hours; i++) {
      slots[i] = slot(start.plus(i, ChronoUnit.HOURS), zone);
    }
    return new Course(start, new int[hours], slots);
  }

  /** Hour of the local week, 0 for Monday at midnight. */
  static int slot(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return (local.getDayOfWeek().getValue() - 1) * DAY + local.getHour();
  }

  /** The same hours with counts of their own. */
  Course counting(List<Tally> sums, Predicate<Tally> which, ToIntFunction<Tally> count) {
    int[] counted = new int[slots.length];
    for (Tally sum : sums) {
      long hour = Math.floorDiv(Duration.between(start, sum.at()).toSeconds(), SECONDS);
      if (hour >= 0 && hour < counted.length && which.test(sum)) {
        counted[(int) hour] += count.applyAsInt(sum);
      }
    }
    return new Course(start, counted, slots);
  }

  int hours() {
    return counts.length;
  }

  int count(int hour) {
    return counts[hour];
  }

  /** Hour of the local week in which an hour begins. */
  int slot(int hour) {
    return slots[hour];
  }
}
