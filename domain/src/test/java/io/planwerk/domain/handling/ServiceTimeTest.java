package io.planwerk.domain.handling;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.CoverHoursId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<DayOfWeek> WEEK = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

  private static CoverHours cover(
      String id, List<DayOfWeek> days, String from, String to, String... platforms) {
    return new CoverHours(
        new CoverHoursId(id),
        new Name(id),
        days,
        LocalTime.parse(from),
        LocalTime.parse(to),
        null,
        List.of(platforms).stream().map(PlatformId::new).toList());
  }

  private static ServiceTime desk(CoverHours... hours) {
    return new ServiceTime(List.of(hours), null, BERLIN);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static long minutes(ServiceTime service, String from, String to) {
    return service.between(at(from), at(to)).toMinutes();
  }

  @Test
  void shouldCountTheHoursInWhichSomebodyIsThere() {
    ServiceTime office = desk(cover("office", WEEK, "09:00", "17:00"));

    assertThat(minutes(office, "2027-03-01T10:00", "2027-03-01T10:42")).isEqualTo(42);
    assertThat(minutes(office, "2027-03-01T16:30", "2027-03-02T09:30")).isEqualTo(60);
    assertThat(minutes(office, "2027-03-05T16:00", "2027-03-08T10:00"))
        .as("over the weekend")
        .isEqualTo(120);
    assertThat(minutes(office, "2027-03-06T10:00", "2027-03-07T22:00")).isZero();
    assertThat(minutes(office, "2027-03-02T10:00", "2027-03-01T10:00")).isZero();
  }

  @Test
  void shouldCountHoursThatOverlapOnce() {
    ServiceTime both =
        desk(
            cover("early", WEEK, "08:00", "14:00"),
            cover("lunch", WEEK, "11:00", "12:00"),
            cover("late", WEEK, "13:00", "18:00"));

    assertThat(minutes(both, "2027-03-01T00:00", "2027-03-02T00:00")).isEqualTo(600);
  }

  @Test
  void shouldCountNightsAsTheyReallyPass() {
    ServiceTime night = desk(cover("night", List.of(SATURDAY), "22:00", "06:00"));

    assertThat(minutes(night, "2027-03-20T12:00", "2027-03-21T12:00")).isEqualTo(480);
    assertThat(minutes(night, "2027-03-27T12:00", "2027-03-28T12:00"))
        .as("the clock is put forward")
        .isEqualTo(420);
    assertThat(minutes(night, "2027-10-30T12:00", "2027-10-31T12:00"))
        .as("the clock is put back")
        .isEqualTo(540);
    assertThat(minutes(night, "2027-03-21T02:00", "2027-03-21T03:00"))
        .as("after midnight")
        .isEqualTo(60);
  }

  @Test
  void shouldKnowThePlatform() {
    List<CoverHours> hours =
        List.of(
            cover("office", WEEK, "09:00", "17:00", "linkedin"),
            cover("all", List.of(SATURDAY), "10:00", "12:00"));
    Instant from = at("2027-03-01T00:00");
    Instant to = at("2027-03-08T00:00");

    assertThat(new ServiceTime(hours, new PlatformId("x"), BERLIN).between(from, to))
        .isEqualTo(Duration.ofHours(2));
    assertThat(new ServiceTime(hours, new PlatformId("linkedin"), BERLIN).between(from, to))
        .isEqualTo(Duration.ofHours(42));
    assertThat(new ServiceTime(hours, null, BERLIN).between(from, to))
        .isEqualTo(Duration.ofHours(42));
  }

  @Test
  void shouldAlwaysServeWithoutHours() {
    assertThat(minutes(desk(), "2027-03-06T10:00", "2027-03-07T10:00")).isEqualTo(1440);
    assertThat(
            desk(cover("nobody", List.of(), "09:00", "10:00"))
                .after(at("2027-03-06T10:00"), Duration.ofMinutes(5)))
        .contains(at("2027-03-06T10:05"));
  }

  @Test
  void shouldFindTheEndOfItsOwnTime() {
    ServiceTime office =
        desk(cover("office", WEEK, "09:00", "17:00"), cover("lunch", WEEK, "11:00", "12:00"));

    assertThat(office.after(at("2027-03-05T16:30"), Duration.ofHours(1)))
        .contains(at("2027-03-08T09:30"));
    assertThat(office.after(at("2027-03-01T03:00"), Duration.ofHours(4)))
        .contains(at("2027-03-01T13:00"));
    for (int minutes = 1; minutes < 3000; minutes += 37) {
      Instant from = at("2027-03-26T15:11");
      Instant end = office.after(from, Duration.ofMinutes(minutes)).orElseThrow();
      assertThat(office.between(from, end)).isEqualTo(Duration.ofMinutes(minutes));
    }
  }
}
