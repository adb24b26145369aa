package io.planwerk.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeZoneLinesTest {

  private static List<String> lines(String zone, int first, int last) {
    ContentLines lines = new ContentLines();
    TimeZoneLines.add(lines, ZoneId.of(zone), first, last);
    String text = new String(lines.toBytes(), StandardCharsets.UTF_8);
    return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
  }

  @Test
  void shouldTellTheRulesOfCentralEurope() {
    assertThat(lines("Europe/Berlin", 2027, 2027))
        .containsExactly(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Berlin",
            "BEGIN:DAYLIGHT",
            "DTSTART:20260329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20261025T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "Australia/Sydney, RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
    "Asia/Jerusalem, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR'",
    "America/Nuuk, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA'"
  })
  void shouldTellOtherRules(String zone, String rule) {
    assertThat(lines(zone, 2027, 2027)).contains(rule);
  }

  @Test
  void shouldTellDatesWhereNoRuleHolds() {
    assertThat(lines("America/New_York", 2005, 2005))
        .contains("DTSTART:20040404T020000", "RDATE:20050403T020000,20060402T020000")
        .noneMatch(line -> line.startsWith("RRULE"));
    assertThat(lines("America/Indiana/Indianapolis", 1998, 1998))
        .as("its rules begin in 2006")
        .noneMatch(line -> line.startsWith("RRULE"));
    assertThat(lines("Asia/Kolkata", 2027, 2027))
        .containsExactly(
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Kolkata",
            "BEGIN:STANDARD",
            "DTSTART:20251231T000000",
            "TZOFFSETFROM:+0530",
            "TZOFFSETTO:+0530",
            "END:STANDARD",
            "END:VTIMEZONE");
  }

  static Stream<String> zones() {
    // The reader that is tried adds zones of its own, which have no rules: those of the JDK count.
    return Stream.of(TimeZone.getAvailableIDs())
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .filter(zone -> !ZoneId.of(zone).getRules().isFixedOffset())
        .sorted();
  }

  /** Another implementation reads what we wrote and has to come to the offsets of the JDK. */
  @ParameterizedTest
  @MethodSource("zones")
  void shouldGiveEveryZoneItsOffsets(String zone) {
    requireOffsets(zone, 2026, 2028);
    requireOffsets(zone, 1998, 1999);
  }

  private static void requireOffsets(String zone, int first, int last) {
    String text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
            + String.join("\r\n", lines(zone, first, last))
            + "\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20270101T000000Z\r\nDTSTART;TZID="
            + zone
            + ":20270101T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    ICalendar calendar = Biweekly.parse(text).first();
    VTimezone component =
        calendar.getTimezoneInfo().getTimezones().iterator().next().getComponent();
    ICalTimeZone read = new ICalTimeZone(component);
    ZoneRules rules = ZoneId.of(zone).getRules();
    for (LocalDateTime local : times(rules, first, last)) {
      if (rules.getTransition(local) == null) {
        assertThat(offset(read, local)).as(zone + " at " + local).isEqualTo(rules.getOffset(local));
      }
    }
  }

  /** Times all through the years, and those just before and after the clock is changed. */
  private static List<LocalDateTime> times(ZoneRules rules, int first, int last) {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDateTime begin = LocalDate.of(first, 1, 1).atStartOfDay();
    LocalDateTime end = LocalDate.of(last + 1, 1, 1).atStartOfDay();
    for (LocalDateTime at = begin; at.isBefore(end); at = at.plusHours(35)) {
      times.add(at);
    }
    ZoneOffsetTransition next = rules.nextTransition(begin.toInstant(ZoneOffset.MIN));
    while (next != null && next.getDateTimeAfter().plusDays(1).isBefore(end)) {
      for (LocalDateTime edge : List.of(next.getDateTimeBefore(), next.getDateTimeAfter())) {
        times.add(edge.minusMinutes(1));
        times.add(edge.plusMinutes(1));
      }
      next = rules.nextTransition(next.getInstant());
    }
    return times;
  }

  private static ZoneOffset offset(ICalTimeZone zone, LocalDateTime local) {
    int millis =
        zone.getOffset(
            GregorianCalendar.AD,
            local.getYear(),
            local.getMonthValue() - 1,
            local.getDayOfMonth(),
            local.getDayOfWeek().getValue() % 7 + 1,
            (int) (local.toLocalTime().toNanoOfDay() / 1_000_000));
    return ZoneOffset.ofTotalSeconds(millis / 1000);
  }
}
