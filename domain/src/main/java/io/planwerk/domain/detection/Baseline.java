package io.planwerk.domain.detection;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * What is usual to be said about a company, by hour and weekday. To be made anew every hour or so
 * and asked as often as needed.
 */
public final class Baseline {
  /** Weeks that it looks back. */
  public static final int WEEKS = 8;

  /** An empty stretch in which so many mentions were to be expected: nobody listened. */
  private static final double MISSED = 20;

  private static final double SECONDS = 3600;

  private final ZoneId zone;
  private final Usual critical;
  private final Usual criticalStories;
  private final Usual stories;
  private final Usual press;
  private final UsualShare share;

  private Baseline(
      ZoneId zone,
      Usual critical,
      Usual criticalStories,
      Usual stories,
      Usual press,
      UsualShare share) {
    this.zone = zone;
    this.critical = critical;
    this.criticalStories = criticalStories;
    this.stories = stories;
    this.press = press;
    this.share = share;
  }

  /**
   * @param sums of the last {@value #WEEKS} weeks; hours without any were quiet unless too many of
   *     them follow one another
   * @param until where the past ends that is learned from
   * @param zone in which people get up and go to bed
   */
  public static Baseline of(List<Tally> sums, Instant until, ZoneId zone) {
    Instant end = until.truncatedTo(ChronoUnit.HOURS);
    Instant earliest = end.minus(Duration.ofDays(7L * WEEKS));
    Instant start =
        sums.stream()
            .map(Tally::at)
            .filter(hour -> !hour.isBefore(earliest) && hour.isBefore(end))
            .min(Instant::compareTo)
            .orElse(end);
    Course hours = Course.of(start, end, zone);
    Course all = hours.counting(sums, _ -> true, Tally::mentions);
    boolean[] observed = observed(all);
    Course said = hours.counting(sums, _ -> true, Baseline::fresh);
    Course blamed = hours.counting(sums, Baseline::isCritical, Baseline::fresh);
    return new Baseline(
        zone,
        Usual.of(hours.counting(sums, Baseline::isCritical, Tally::mentions), observed),
        Usual.of(blamed, observed),
        Usual.of(said, observed),
        Usual.of(hours.counting(sums, sum -> sum.outlet().isPress(), Baseline::fresh), observed),
        UsualShare.of(blamed, said, observed));
  }

  private static boolean isCritical(Tally sum) {
    return sum.tone() == Tone.NEGATIVE;
  }

  private static int fresh(Tally sum) {
    return sum.mentions() - sum.echoes();
  }

  /** Leaves out stretches in which the collector stood still. */
  private static boolean[] observed(Course all) {
    boolean[] observed = new boolean[all.hours()];
    Arrays.fill(observed, true);
    Usual usual = Usual.of(all, observed);
    int first = 0;
    double missed = 0;
    for (int i = 0; i <= all.hours(); i++) {
      if (i < all.hours() && all.count(i) == 0) {
        missed += usual.rate(all.slot(i));
        continue;
      }
      if (missed >= MISSED) {
        Arrays.fill(observed, first, i, false);
      }
      first = i + 1;
      missed = 0;
    }
    return observed;
  }

  /** Critical mentions, echoes included. */
  Expected critical(Instant from, Instant until) {
    return expected(critical, from, until);
  }

  /** Critical mentions that repeat no other. */
  Expected criticalStories(Instant from, Instant until) {
    return expected(criticalStories, from, until);
  }

  /** Mentions of any tone that repeat no other. */
  Expected stories(Instant from, Instant until) {
    return expected(stories, from, until);
  }

  /** Articles, broadcasts and the like. */
  Expected press(Instant from, Instant until) {
    return expected(press, from, until);
  }

  /** Share of critical ones among the mentions that repeat no other. */
  UsualShare share() {
    return share;
  }

  private Expected expected(Usual usual, Instant from, Instant until) {
    double mean = 0;
    int slot = Course.slot(until.minusNanos(1), zone);
    Instant at = from;
    while (at.isBefore(until)) {
      Instant next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
      Instant end = next.isBefore(until) ? next : until;
      mean += usual.rate(Course.slot(at, zone)) * Duration.between(at, end).toSeconds() / SECONDS;
      at = end;
    }
    return usual.expected(mean, slot);
  }
}
