package io.planwerk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.CoverHoursId;
import io.planwerk.domain.shared.Name;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekSpanTest {

  @Test
  void shouldLeaveTheWholeWeekWhereNobodyWatches() {
    assertThat(WeekSpan.left(Stream.of()))
        .singleElement()
        .satisfies(span -> assertThat(span.isWholeWeek()).isTrue());
  }

  @Test
  void shouldLeaveNothingRoundTheClock() {
    assertThat(WeekSpan.left(Stream.of(cover("06:00", "06:00", DayOfWeek.values())))).isEmpty();
  }

  @Test
  void shouldTellTheTurnOfTheWeekAsOneSpan() {
    assertThat(WeekSpan.left(Stream.of(cover("08:00", "18:00", DayOfWeek.FRIDAY))))
        .extracting(span -> span.text().en())
        .containsExactly("Friday 18:00 to Friday 08:00");
  }

  @Test
  void shouldCountWhatASundayNightCoversOfMonday() {
    assertThat(
            WeekSpan.left(
                Stream.of(
                    cover("20:00", "12:00", DayOfWeek.SUNDAY),
                    cover("02:00", "03:00", DayOfWeek.MONDAY))))
        .extracting(span -> span.text().de())
        .containsExactly("Montag 12:00 bis Sonntag 20:00");
  }

  @Test
  void shouldLeaveExactlyWhatNoCoverIsOn() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<CoverHours> covers =
          IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(_ -> any(random)).toList();
      List<WeekSpan> left = WeekSpan.left(covers.stream());

      for (int quarter = 0; quarter < 7 * 24 * 4; quarter++) {
        DayOfWeek day = DayOfWeek.of(1 + quarter / 96);
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(15L * (quarter % 96));
        long second = quarter * 900L;

        assertThat(left.stream().filter(span -> contains(span, second)).count())
            .as(covers + " on " + day + " at " + time)
            .isEqualTo(covers.stream().anyMatch(cover -> cover.covers(day, time)) ? 0 : 1);
      }
    }
  }

  private static boolean contains(WeekSpan span, long second) {
    long later = second + 7 * 24 * 3600;
    return (span.from() <= second && second < span.to())
        || (span.from() <= later && later < span.to());
  }

  private static CoverHours any(Random random) {
    DayOfWeek[] days =
        Arrays.stream(DayOfWeek.values())
            .filter(_ -> random.nextBoolean())
            .toArray(DayOfWeek[]::new);
    return cover(quarter(random), quarter(random), days);
  }

  private static String quarter(Random random) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(96)).toString();
  }

  private static CoverHours cover(String from, String to, DayOfWeek... days) {
    return new CoverHours(
        new CoverHoursId("cover"),
        new Name("cover"),
        List.of(days),
        LocalTime.parse(from),
        LocalTime.parse(to),
        null,
        List.of());
  }
}
