package io.planwerk.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.domain.calendar.CalendarFilter;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.rest.shared.TextLanguage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTextTest {
  private static final String EVERYTHING =
      """
      timeZone: Europe/Berlin
      period: {from: '2027-01-01', to: '2027-12-31'}
      goals: {items: [{id: leads, name: Anfragen, due: '2027-11-30', owner: editor}]}
      content: {calendar: [{id: news, name: "Größe, Preis; Termin \\\\ für alle: Übersicht über Förderung und Kosten 🚢🚢🚢",
        on: '2027-03-28', at: '02:30', platform: blog, audiences: [builders], owner: editor,
        note: "Erst\\nZeile zwei"}]}
      orchestration: {activities: [{id: fair, name: Messe, from: '2027-03-16', to: '2027-03-19'}]}
      organisation:
        guidelines: [{id: rules, name: Leitlinie, validFrom: '2027-01-01', acknowledgeWithinDays: 30}]
        trainings: [{id: cut, name: Schnitt, on: '2027-02-16'}]
        changeActivities: [{id: talk, name: Gespräch, on: '2027-01-11'}]
      crisis: {drills: [{id: leak, name: Datenpanne, on: '2027-06-15', done: true}]}
      roadmap:
        stages: [{id: pilot, name: Probe, span: {from: '2027-01', to: '2027-03'}}]
        milestones: [{id: start, name: Start, on: '2027-12-31'}]
      """;

  static Stream<Shown> calendars() {
    return Stream.of(
        Calendars.of(EVERYTHING),
        Calendars.of("note: empty\n"),
        Calendars.of("timeZone: Europe/Berlin\n"),
        Calendars.postAt("", "2027-03-28", "02:30"),
        Calendars.postAt("America/New_York", "2005-04-03", "02:30"),
        Calendars.postAt("Africa/Casablanca", "2027-03-28", "02:30"),
        Calendars.postAt("Asia/Kolkata", "2027-03-28", "02:30"));
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void shouldSatisfyStrictReaders(Shown shown) throws IOException, ParserException {
    String text = Calendars.text(shown);

    ValidationResult result = read(text).validate();
    assertThat(result.getEntries()).isEmpty();
    try (ICalReader reader = new ICalReader(new StringReader(text))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
      assertThat(calendar.getEvents()).hasSize(shown.calendar().entries().size());
      if (!calendar.getEvents().isEmpty()) {
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
            .as("" + calendar.validate(ICalVersion.V2_0))
            .isTrue();
      }
    }
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
    assertThat(Arrays.stream(text.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  private static net.fortuna.ical4j.model.Calendar read(String text)
      throws IOException, ParserException {
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<String> lines(String text) {
    return text.replace("\r\n ", "").lines().toList();
  }

  @Test
  void shouldTellSubscribersWhatItIsAndWhenToLookAgain() {
    assertThat(lines(Calendars.text(Calendars.of(EVERYTHING))))
        .startsWith(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Planwerk//Calendar//EN",
            "CALSCALE:GREGORIAN")
        .contains(
            "NAME:Hafen 2027",
            "X-WR-CALNAME:Hafen 2027",
            "LAST-MODIFIED:20270112T094107Z",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
            "X-WR-TIMEZONE:Europe/Berlin");
  }

  @Test
  void shouldTellAPostAtItsLocalTime() {
    VEvent post = event("Beitrag");
    List<String> lines = lines(Calendars.text(Calendars.of(EVERYTHING)));

    assertThat(post.getSummary().getValue())
        .isEqualTo(
            "Beitrag: Größe, Preis; Termin \\ für alle: Übersicht über Förderung und Kosten"
                + " 🚢🚢🚢");
    assertThat(post.getDescription().getValue())
        .isEqualTo(
            "Erst\nZeile zwei\nZielgruppen: Planer, Bauleute; Händler\nPlattformen:"
                + " Blog\nZuständig: Redaktion");
    assertThat(lines)
        .containsSequence(
            "DTSTAMP:20270112T094107Z", "LAST-MODIFIED:20270112T094107Z", "SEQUENCE:17")
        .containsSequence("DTSTART;TZID=Europe/Berlin:20270328T023000", "DURATION:PT15M")
        .contains("TRANSP:TRANSPARENT");
  }

  @Test
  void shouldEndWholeDaysWithTheDayAfter() {
    assertThat(lines(Calendars.text(Calendars.of(EVERYTHING))))
        .containsSequence("DTSTART;VALUE=DATE:20270316", "DTEND;VALUE=DATE:20270320")
        .containsSequence("DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101");
  }

  @Test
  void shouldMarkWhatIsDone() {
    assertThat(event("Krisenübung").getSummary().getValue()).isEqualTo("✓ Krisenübung: Datenpanne");
  }

  @Test
  void shouldSpeakTheLanguageAndLeaveOutWhatIsNotWanted() {
    Shown shown = Calendars.of(EVERYTHING);
    String text =
        new String(
            CalendarText.of(
                shown,
                shown.calendar().only(CalendarFilter.of(Set.of(EntryKind.DRILL))),
                TextLanguage.EN),
            StandardCharsets.UTF_8);

    assertThat(lines(text))
        .contains("SUMMARY:✓ Crisis drill: Datenpanne", "CATEGORIES:Crisis drill")
        .containsOnlyOnce("BEGIN:VEVENT")
        .doesNotContain("BEGIN:VTIMEZONE");
  }

  @Test
  void shouldKeepUidsThroughRevisionsAndNeverShareThem() {
    Shown before = Calendars.of(EVERYTHING);
    Shown after = Calendars.of(EVERYTHING.replace("2027-06-15", "2027-07-01"));
    Shown elsewhere =
        new Shown(
            new WorkspaceId("away"), before.strategy(), 17, before.changedAt(), before.calendar());

    assertThat(uids(before)).doesNotHaveDuplicates().hasSameElementsAs(uids(after));
    assertThat(uids(before)).doesNotContainAnyElementsOf(uids(elsewhere));
    assertThat(Calendars.text(before)).isEqualTo(Calendars.text(Calendars.of(EVERYTHING)));
  }

  private static List<String> uids(Shown shown) {
    return lines(Calendars.text(shown)).stream().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void shouldTellTimesWithoutZoneAsTheyAre() {
    assertThat(lines(Calendars.text(Calendars.postAt("", "2027-03-28", "02:30"))))
        .contains("DTSTART:20270328T023000")
        .doesNotContain("BEGIN:VTIMEZONE")
        .noneMatch(line -> line.startsWith("X-WR-TIMEZONE"));
  }

  private static VEvent event(String kind) {
    return Biweekly.parse(Calendars.text(Calendars.of(EVERYTHING))).first().getEvents().stream()
        .filter(event -> event.getCategories().getFirst().getValues().contains(kind))
        .findFirst()
        .orElseThrow();
  }
}
