package io.planwerk.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** A Monday. */
  private static final ZonedDateTime START = ZonedDateTime.of(2027, 1, 4, 0, 0, 0, 0, BERLIN);

  private static final int WEEK = 168;

  /** Hours of working days from 8 to 18 are loud. */
  private static int rhythm(ZonedDateTime at) {
    boolean day = at.getHour() >= 8 && at.getHour() < 18 && at.getDayOfWeek().getValue() < 6;
    // A little up and down, the same on average.
    return (day ? 40 : 4) + at.getDayOfYear() % 3 - 1;
  }

  private static List<Tally> hours(int weeks, ToIntFunction<ZonedDateTime> critical) {
    List<Tally> sums = new ArrayList<>();
    for (int hour = 0; hour < weeks * WEEK; hour++) {
      ZonedDateTime at = START.plusHours(hour);
      int blamed = critical.applyAsInt(at);
      if (blamed > 0) {
        sums.add(sum(at.toInstant(), Tone.NEGATIVE, blamed));
        sums.add(sum(at.toInstant(), Tone.NEUTRAL, 3 * blamed));
      }
    }
    return sums;
  }

  private static Tally sum(Instant at, Tone tone, int mentions) {
    return new Tally(new Scope.Company(), at, null, Outlet.SOCIAL, tone, mentions, 0, 0);
  }

  private static Baseline after(int weeks, List<Tally> sums) {
    return Baseline.of(sums, START.plusHours((long) weeks * WEEK).toInstant(), BERLIN);
  }

  private static double usual(Baseline baseline, ZonedDateTime from, int minutes) {
    return baseline.critical(from.toInstant(), from.plusMinutes(minutes).toInstant()).mean();
  }

  @Test
  void shouldKnowHourAndWeekday() {
    Baseline baseline = after(8, hours(8, BaselineTest::rhythm));
    ZonedDateTime next = START.plusWeeks(8);

    assertThat(usual(baseline, next.withHour(12), 60)).isCloseTo(40, within(4.0));
    assertThat(usual(baseline, next.withHour(2), 60)).isCloseTo(4, within(1.0));
    assertThat(usual(baseline, next.plusDays(5).withHour(12), 60)).isCloseTo(4, within(1.5));
    assertThat(usual(baseline, next.withHour(12), 15)).isCloseTo(10, within(1.0));
    assertThat(baseline.share().mean()).isCloseTo(0.25, within(0.01));
  }

  @Test
  void shouldFollowTheClocksOfTheZone() {
    Baseline baseline =
        Baseline.of(hours(8, BaselineTest::rhythm), START.plusWeeks(8).toInstant(), BERLIN);
    // Summer time began on 28 March 2027.
    ZonedDateTime april = START.plusWeeks(13);

    assertThat(april.getOffset()).isNotEqualTo(START.getOffset());
    assertThat(usual(baseline, april.withHour(10), 60)).isCloseTo(40, within(4.0));
    assertThat(usual(baseline, april.withHour(20), 60)).isLessThan(8);
  }

  @Test
  void shouldNotBeLiftedByAnOldStorm() {
    ZonedDateTime storm = START.plusWeeks(4).withHour(9);
    Baseline calm = after(8, hours(8, BaselineTest::rhythm));
    Baseline stormy =
        after(
            8,
            hours(
                8,
                at ->
                    at.isBefore(storm) || !at.isBefore(storm.plusHours(40)) ? rhythm(at) : 1_500));
    ZonedDateTime next = START.plusWeeks(8).withHour(12);

    double usual = usual(calm, next, 60);
    assertThat(usual(stormy, next, 60)).isBetween(0.9 * usual, 1.25 * usual);
    assertThat(stormy.critical(next.toInstant(), next.plusHours(1).toInstant()).surprise(400))
        .isGreaterThan(5.5);
    assertThat(stormy.share().mean()).isCloseTo(0.25, within(0.02));
  }

  @Test
  void shouldNotTakeAnOutageForCalm() {
    ZonedDateTime outage = START.plusWeeks(4);
    Baseline baseline =
        after(
            8,
            hours(
                8,
                at -> at.isBefore(outage) || !at.isBefore(outage.plusWeeks(2)) ? rhythm(at) : 0));

    assertThat(usual(baseline, START.plusWeeks(8).withHour(12), 60)).isCloseTo(40, within(5.0));
  }

  @Test
  void shouldTakeQuietDaysForQuiet() {
    Baseline baseline =
        after(8, hours(8, at -> at.getDayOfWeek().getValue() == 3 && at.getHour() == 12 ? 1 : 0));

    assertThat(usual(baseline, START.plusWeeks(8), WEEK * 60)).isBetween(0.7, 1.6);
  }

  @Test
  void shouldFollowAFirmThatGrows() {
    Baseline baseline =
        after(
            8,
            hours(
                8,
                at -> (int) Math.round(rhythm(at) * (at.isAfter(START.plusWeeks(7)) ? 1.5 : 1))));

    assertThat(usual(baseline, START.plusWeeks(8).withHour(12), 60)).isBetween(50.0, 65.0);
  }

  @Test
  void shouldWidenItsBoundsWithLittleHistory() {
    Baseline days = after(8, hours(8, at -> at.isBefore(START.plusWeeks(8).minusDays(2)) ? 0 : 20));
    Baseline weeks = after(8, hours(8, _ -> 20));
    Baseline nothing = after(8, List.of());
    Instant noon = START.plusWeeks(8).withHour(12).toInstant();
    Instant one = noon.plusSeconds(3600);

    assertThat(days.critical(noon, one).mean()).isCloseTo(20, within(2.0));
    assertThat(days.critical(noon, one).variance())
        .isGreaterThan(2 * weeks.critical(noon, one).variance());
    assertThat(nothing.critical(noon, one).surprise(4)).isLessThan(3);
    assertThat(nothing.critical(noon, one).surprise(100)).isGreaterThan(5.5);
    assertThat(nothing.share().mean()).isCloseTo(0.2, within(0.001));
  }
}
