package io.planwerk.domain.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.BrokenInvariants;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final QuietHours NIGHT =
      new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), List.of());
  private static final QuietHours WEEKEND =
      new QuietHours(
          LocalTime.of(20, 0), LocalTime.of(6, 30), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private static Timetable table(SupplyRhythm rhythm, String at, @Nullable QuietHours quiet) {
    return new Timetable(rhythm, LocalTime.parse(at), DayOfWeek.MONDAY, quiet, BERLIN);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static void assertNext(Timetable table, String after, String next) {
    assertThat(table.next(berlin(after))).isEqualTo(berlin(next));
  }

  @Test
  void shouldTellAtTheRhythm() {
    assertNext(table(SupplyRhythm.HOURLY, "08:00", null), "2027-03-01T09:10", "2027-03-01T10:00");
    assertNext(table(SupplyRhythm.HOURLY, "08:00", null), "2027-03-01T10:00", "2027-03-01T11:00");
    assertNext(table(SupplyRhythm.DAILY, "08:00", null), "2027-03-01T07:59", "2027-03-01T08:00");
    assertNext(table(SupplyRhythm.DAILY, "08:00", null), "2027-03-01T08:00", "2027-03-02T08:00");
    assertNext(table(SupplyRhythm.WEEKLY, "08:00", null), "2027-03-01T08:00", "2027-03-08T08:00");
    assertNext(table(SupplyRhythm.WEEKLY, "08:00", null), "2027-03-01T07:00", "2027-03-01T08:00");
    assertNext(table(SupplyRhythm.MONTHLY, "08:00", null), "2027-01-31T12:00", "2027-02-01T08:00");
    assertThat(table(SupplyRhythm.AT_ONCE, "08:00", null).next(Instant.EPOCH)).isNull();
  }

  @Test
  void shouldTellOnceADayWhenClocksChange() {
    Timetable skipped = table(SupplyRhythm.DAILY, "02:30", null);
    // On 28 March 2027 the clock goes from 02:00 to 03:00, on 31 October from 03:00 back to 02:00.
    assertNext(skipped, "2027-03-27T12:00", "2027-03-28T03:30");
    assertNext(skipped, "2027-03-28T03:30", "2027-03-29T02:30");
    Instant first = Instant.parse("2027-10-31T00:30:00Z");
    assertThat(skipped.next(berlin("2027-10-30T12:00"))).isEqualTo(first);
    assertThat(skipped.next(first)).isEqualTo(berlin("2027-11-01T02:30"));

    List<Instant> hours = new ArrayList<>();
    Instant hour = berlin("2027-10-31T01:30");
    for (int i = 0; i < 4; i++) {
      hour = next(table(SupplyRhythm.HOURLY, "08:00", null), hour);
      hours.add(hour);
    }
    assertThat(hours)
        .containsExactly(
            Instant.parse("2027-10-31T00:00:00Z"),
            Instant.parse("2027-10-31T01:00:00Z"),
            Instant.parse("2027-10-31T02:00:00Z"),
            Instant.parse("2027-10-31T03:00:00Z"));
  }

  private static Instant next(Timetable table, Instant after) {
    Instant next = table.next(after);
    assertThat(next).isNotNull().isAfter(after);
    return next;
  }

  @Test
  void shouldTellFullHoursOfZonesWithHalves() {
    Timetable table =
        new Timetable(
            SupplyRhythm.HOURLY, LocalTime.NOON, DayOfWeek.MONDAY, null, ZoneId.of("Asia/Kolkata"));

    assertThat(table.next(Instant.parse("2027-03-01T09:10:00Z"))).isEqualTo("2027-03-01T09:30:00Z");
  }

  @Test
  void shouldPutOffWhatFallsIntoQuietHoursToTheirEnd() {
    assertNext(table(SupplyRhythm.HOURLY, "08:00", NIGHT), "2027-03-01T21:30", "2027-03-02T07:00");
    assertNext(table(SupplyRhythm.HOURLY, "08:00", NIGHT), "2027-03-02T03:30", "2027-03-02T07:00");
    assertNext(table(SupplyRhythm.HOURLY, "08:00", NIGHT), "2027-03-02T07:00", "2027-03-02T08:00");
    assertNext(table(SupplyRhythm.DAILY, "23:00", NIGHT), "2027-03-01T23:30", "2027-03-02T07:00");
    assertNext(table(SupplyRhythm.DAILY, "23:00", NIGHT), "2027-03-02T07:00", "2027-03-03T07:00");
    assertNext(table(SupplyRhythm.DAILY, "08:00", NIGHT), "2027-03-01T23:30", "2027-03-02T08:00");
  }

  @Test
  void shouldPutOffOverQuietDaysAndTheNightsAround() {
    Timetable table = table(SupplyRhythm.DAILY, "21:00", WEEKEND);
    // 5 March 2027 is a Friday.
    assertNext(table, "2027-03-05T12:00", "2027-03-08T06:30");
    assertNext(table, "2027-03-08T06:30", "2027-03-09T06:30");
    assertThat(table.open(berlin("2027-03-06T12:00"))).isEqualTo(berlin("2027-03-08T06:30"));
    assertThat(table.open(berlin("2027-03-05T19:59"))).isEqualTo(berlin("2027-03-05T19:59"));
    QuietHours allButOne =
        new QuietHours(
            null,
            null,
            List.of(
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY,
                DayOfWeek.SUNDAY));
    assertNext(
        table(SupplyRhythm.DAILY, "08:00", allButOne), "2027-03-02T09:00", "2027-03-08T00:00");
    assertNext(
        table(SupplyRhythm.DAILY, "08:00", allButOne), "2027-03-08T00:00", "2027-03-08T08:00");
  }

  @Test
  void shouldFindTheEndOfQuietHoursWhenClocksChange() {
    QuietHours early = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30), List.of());
    Timetable table = table(SupplyRhythm.AT_ONCE, "08:00", early);

    assertThat(table.open(Instant.parse("2027-03-28T00:30:00Z")))
        .as("02:30 is skipped")
        .isEqualTo(berlin("2027-03-28T03:30"));
    Instant secondTime = Instant.parse("2027-10-31T01:15:00Z");
    assertThat(table.open(secondTime)).as("02:15 in winter").isEqualTo("2027-10-31T01:30:00Z");
  }

  @Test
  void shouldWaitForMoreBeforeTellingAtOnceAgain() {
    Timetable table = table(SupplyRhythm.AT_ONCE, "08:00", NIGHT);
    Instant heard = berlin("2027-03-01T12:00");

    assertThat(table.soon(heard, null)).isEqualTo(heard);
    assertThat(table.soon(heard, heard.minusSeconds(20))).isEqualTo(heard.plusSeconds(40));
    assertThat(table.soon(heard, heard.minus(Duration.ofHours(1)))).isEqualTo(heard);
    assertThat(table.soon(berlin("2027-03-01T23:00"), null)).isEqualTo(berlin("2027-03-02T07:00"));
  }

  /** Over two years of hours, through all changes of the clock. */
  @ParameterizedTest
  @EnumSource(
      value = SupplyRhythm.class,
      names = {"HOURLY", "DAILY", "WEEKLY", "MONTHLY"})
  void shouldAlwaysGetOnAndNeverTellInQuietHours(SupplyRhythm rhythm) {
    for (QuietHours quiet : List.of(NIGHT, WEEKEND)) {
      Timetable table = table(rhythm, "02:15", quiet);
      Instant from = berlin("2026-12-31T00:00");
      for (int hours = 0; hours < 2 * 366 * 24; hours += 7) {
        Instant after = from.plus(Duration.ofHours(hours));
        Instant next = next(table, after);
        ZonedDateTime local = next.atZone(BERLIN);
        assertThat(table.open(next)).as("quiet at %s", local).isEqualTo(next);
        assertThat(table.next(next.minusMillis(1))).isEqualTo(next);
      }
    }
  }

  @Test
  void shouldRefuseQuietThatLeavesNoTimeOrMeansNone() {
    LocalTime ten = LocalTime.of(10, 0);
    assertThatThrownBy(() -> new QuietHours(ten, null, List.of()))
        .isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(() -> new QuietHours(ten, ten, List.of()))
        .isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(() -> new QuietHours(null, null, List.of(DayOfWeek.values())))
        .isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(
            () -> new QuietHours(null, null, List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY)))
        .isInstanceOf(BrokenInvariants.class);
  }
}
