package io.planwerk.domain.handling;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which somebody answers. Hours that overlap count once; where the clock is put
 * forward or back, they count as they really pass. Without any hours, somebody always does.
 */
public final class ServiceTime {
  /** What isn't reached within as many days isn't reached by hours that repeat each week. */
  private static final int LONGEST_DAYS = 3_700;

  private final List<CoverHours> hours;
  private final ZoneId zone;

  /**
   * @param platform place whose hours count; where absent, all hours do
   * @param zone by whose clocks the hours are meant
   */
  public ServiceTime(List<CoverHours> hours, @Nullable PlatformId platform, ZoneId zone) {
    this.hours =
        hours.stream()
            .filter(one -> !one.days().isEmpty())
            .filter(
                one ->
                    platform == null
                        || one.platforms().isEmpty()
                        || one.platforms().contains(platform))
            .toList();
    this.zone = zone;
  }

  private record Stretch(Instant from, Instant to) {}

  /** How long somebody was there from one instant to another; nothing when that was before. */
  public Duration between(Instant from, Instant to) {
    if (!to.isAfter(from)) {
      return Duration.ZERO;
    }
    if (hours.isEmpty()) {
      return Duration.between(from, to);
    }
    Duration sum = Duration.ZERO;
    Instant counted = from;
    LocalDate last = LocalDate.ofInstant(to, zone);
    for (LocalDate day = LocalDate.ofInstant(from, zone).minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (Stretch stretch : of(day)) {
        Instant begin = later(stretch.from(), counted);
        Instant end = stretch.to().isAfter(to) ? to : stretch.to();
        if (end.isAfter(begin)) {
          sum = sum.plus(Duration.between(begin, end));
          counted = end;
        }
      }
    }
    return sum;
  }

  /**
   * When as much time of service has passed since an instant.
   *
   * @return empty where it never has
   */
  public Optional<Instant> after(Instant from, Duration time) {
    if (hours.isEmpty()) {
      return Optional.of(from.plus(time));
    }
    Duration left = time;
    Instant counted = from;
    LocalDate first = LocalDate.ofInstant(from, zone).minusDays(1);
    for (int i = 0; i < LONGEST_DAYS; i++) {
      for (Stretch stretch : of(first.plusDays(i))) {
        Instant begin = later(stretch.from(), counted);
        if (stretch.to().isAfter(begin)) {
          Duration there = Duration.between(begin, stretch.to());
          if (there.compareTo(left) >= 0) {
            return Optional.of(begin.plus(left));
          }
          left = left.minus(there);
          counted = stretch.to();
        }
      }
    }
    return Optional.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Covers that begin on a day, in their order. */
  private List<Stretch> of(LocalDate day) {
    List<Stretch> stretches = new ArrayList<>();
    for (CoverHours cover : hours) {
      if (cover.days().contains(day.getDayOfWeek())) {
        LocalDate end = cover.from().isBefore(cover.to()) ? day : day.plusDays(1);
        stretches.add(
            new Stretch(
                day.atTime(cover.from()).atZone(zone).toInstant(),
                end.atTime(cover.to()).atZone(zone).toInstant()));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::from));
    return stretches;
  }
}
