package io.planwerk.rest.calendar;

import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.Entry;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes a calendar as an iCalendar object (RFC 5545, with the properties of RFC 7986 for
 * subscribers). The same revision gives the same octets.
 */
final class CalendarText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** How often programs should look for changes. */
  private static final String REFRESH = "PT1H";

  /** A publication takes no time; without some, calendar programs don't show it. */
  private static final String MOMENT = "PT15M";

  private static final ZoneId UNIVERSAL = ZoneId.of("UTC");
  private static final String PRODUCT = "-//Planwerk//Calendar//EN";
  private static final String DONE = "✓ ";

  private final Shown shown;
  private final Calendar calendar;
  private final TextLanguage language;
  private final ContentLines lines = new ContentLines();

  private CalendarText(Shown shown, Calendar calendar, TextLanguage language) {
    this.shown = shown;
    this.calendar = calendar;
    this.language = language;
  }

  /**
   * The text of a calendar.
   *
   * @param calendar what of the shown one is to be told
   */
  static byte[] of(Shown shown, Calendar calendar, TextLanguage language) {
    return new CalendarText(shown, calendar, language).written();
  }

  private byte[] written() {
    Strategy strategy = shown.strategy();
    lines
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", PRODUCT)
        .add("CALSCALE", "GREGORIAN")
        .add("UID", uid("calendar"))
        .text("NAME", strategy.name().value())
        .text("X-WR-CALNAME", strategy.name().value())
        .add("LAST-MODIFIED", UTC.format(shown.changedAt()))
        .add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
        .add("X-PUBLISHED-TTL", REFRESH);
    ZoneId zone = calendar.timeZone();
    if (zone != null) {
      lines.add("X-WR-TIMEZONE", zone.getId());
      IntSummaryStatistics years =
          calendar.entries().stream()
              .filter(entry -> entry.at() != null)
              .mapToInt(entry -> entry.from().getYear())
              .summaryStatistics();
      if (years.getCount() > 0) {
        TimeZoneLines.add(lines, zone, years.getMin(), years.getMax());
      }
    }
    if (calendar.entries().isEmpty()) {
      // An iCalendar object has one component at least, or strict readers refuse it.
      int year = shown.changedAt().atZone(ZoneOffset.UTC).getYear();
      TimeZoneLines.add(lines, zone == null ? UNIVERSAL : zone, year, year);
    }
    calendar.entries().forEach(this::add);
    return lines.add("END", "VCALENDAR").toBytes();
  }

  private void add(Entry entry) {
    String changed = UTC.format(shown.changedAt());
    String done = Boolean.TRUE.equals(entry.done()) ? DONE : "";
    lines
        .add("BEGIN", "VEVENT")
        .add("UID", uid(entry.id()))
        .add("DTSTAMP", changed)
        .add("LAST-MODIFIED", changed)
        .add("SEQUENCE", Integer.toString(shown.revision()));
    LocalTime at = entry.at();
    if (at == null) {
      LocalDate dayAfter = entry.to().plusDays(1);
      lines
          .add("DTSTART;VALUE=DATE", DAY.format(entry.from()))
          .add("DTEND;VALUE=DATE", DAY.format(dayAfter));
    } else {
      begin(entry.from().atTime(at));
      lines.add("DURATION", MOMENT);
    }
    lines.text("SUMMARY", done + language.of(entry.title()));
    String details = details(entry);
    if (!details.isEmpty()) {
      lines.text("DESCRIPTION", details);
    }
    lines
        .text("CATEGORIES", language.of(entry.kind().label()))
        .add("TRANSP", "TRANSPARENT")
        .add("END", "VEVENT");
  }

  private void begin(LocalDateTime local) {
    ZoneId zone = calendar.timeZone();
    String parameter = zone == null ? "" : ";TZID=" + zone.getId();
    lines.add("DTSTART" + parameter, LOCAL.format(local));
  }

  private String details(Entry entry) {
    Strategy strategy = shown.strategy();
    List<String> details = new ArrayList<>();
    if (entry.note() != null) {
      details.add(entry.note());
    }
    detail(
        details,
        new Bilingual("Zielgruppen", "Audiences"),
        strategy.audiences().items().stream()
            .filter(audience -> entry.audiences().contains(audience.id()))
            .map(Audience::name)
            .map(name -> name.value())
            .toList());
    detail(
        details,
        new Bilingual("Plattformen", "Platforms"),
        strategy.platforms().items().stream()
            .filter(platform -> entry.platforms().contains(platform.id()))
            .map(Platform::name)
            .map(name -> name.value())
            .toList());
    detail(
        details,
        new Bilingual("Zuständig", "Owner"),
        strategy.resources().people().stream()
            .filter(person -> person.id().equals(entry.owner()))
            .map(Person::name)
            .map(name -> name.value())
            .toList());
    return String.join("\n", details);
  }

  private void detail(List<String> details, Bilingual label, List<String> names) {
    if (!names.isEmpty()) {
      details.add(language.of(label) + ": " + names.stream().collect(Collectors.joining(", ")));
    }
  }

  /** The same for as long as the thing keeps its id; it tells nothing of the workspace. */
  private String uid(String thing) {
    String place = shown.workspace().value() + "/" + shown.strategy().id().value() + "/" + thing;
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
