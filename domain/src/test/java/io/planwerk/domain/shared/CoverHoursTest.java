package io.planwerk.domain.shared;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.EntityId.CoverHoursId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverHoursTest {

  @Test
  void shouldCoverFromTheFirstMinuteUpToTheLast() {
    CoverHours office = cover("09:00", "17:30", MONDAY);

    assertThat(office.covers(MONDAY, LocalTime.of(9, 0))).isTrue();
    assertThat(office.covers(MONDAY, LocalTime.of(17, 29))).isTrue();
    assertThat(office.covers(MONDAY, LocalTime.of(17, 30))).isFalse();
    assertThat(office.covers(MONDAY, LocalTime.of(8, 59))).isFalse();
    assertThat(office.covers(TUESDAY, LocalTime.of(12, 0))).isFalse();
  }

  @Test
  void shouldReachIntoTheNextDayWhenItEndsBeforeItBegins() {
    CoverHours night = cover("22:00", "06:00", SUNDAY);

    assertThat(night.covers(SUNDAY, LocalTime.of(22, 0))).isTrue();
    assertThat(night.covers(MONDAY, LocalTime.of(5, 59))).isTrue();
    assertThat(night.covers(MONDAY, LocalTime.of(6, 0))).isFalse();
    assertThat(night.covers(MONDAY, LocalTime.of(22, 0))).isFalse();
    assertThat(night.covers(SUNDAY, LocalTime.of(5, 59))).isFalse();
  }

  @Test
  void shouldLastUntilMidnight() {
    CoverHours evening = cover("18:00", "00:00", FRIDAY);

    assertThat(evening.covers(FRIDAY, LocalTime.of(23, 59))).isTrue();
    assertThat(evening.covers(SATURDAY, LocalTime.MIDNIGHT)).isFalse();
    assertThat(evening.perWeek()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void shouldGoRoundTheClockWhenItEndsAtTheTimeOfItsBeginning() {
    CoverHours duty = cover("08:00", "08:00", SATURDAY);

    assertThat(duty.covers(SATURDAY, LocalTime.of(8, 0))).isTrue();
    assertThat(duty.covers(SUNDAY, LocalTime.of(7, 59))).isTrue();
    assertThat(duty.covers(SUNDAY, LocalTime.of(8, 0))).isFalse();
    assertThat(duty.perWeek()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void shouldAddUpTheWeek() {
    assertThat(cover("09:00", "17:30", MONDAY, TUESDAY).perWeek()).isEqualTo(Duration.ofHours(17));
    assertThat(cover("22:00", "06:00", FRIDAY, SATURDAY).perWeek()).isEqualTo(Duration.ofHours(16));
  }

  @Test
  void shouldCoverNothingWithoutDays() {
    CoverHours undecided = cover("00:00", "00:00");

    assertThat(undecided.covers(MONDAY, LocalTime.NOON)).isFalse();
    assertThat(undecided.perWeek()).isZero();
  }

  @Test
  void shouldRefuseADayThatAppearsTwice() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> cover("09:00", "17:00", MONDAY, TUESDAY, MONDAY))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/days/2"));
  }

  private static CoverHours cover(String from, String to, DayOfWeek... days) {
    return new CoverHours(
        new CoverHoursId("cover"),
        new Name("Cover"),
        List.of(days),
        LocalTime.parse(from),
        LocalTime.parse(to),
        null,
        List.of());
  }
}
