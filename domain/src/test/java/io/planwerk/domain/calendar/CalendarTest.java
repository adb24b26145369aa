package io.planwerk.domain.calendar;

import static io.planwerk.domain.calendar.Plans.activities;
import static io.planwerk.domain.calendar.Plans.activity;
import static io.planwerk.domain.calendar.Plans.calendar;
import static io.planwerk.domain.calendar.Plans.content;
import static io.planwerk.domain.calendar.Plans.named;
import static io.planwerk.domain.calendar.Plans.people;
import static io.planwerk.domain.calendar.Plans.piece;
import static io.planwerk.domain.calendar.Plans.platforms;
import static io.planwerk.domain.calendar.Plans.stages;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final String EVERYTHING =
      """
      "timeZone": "Europe/Berlin",
      "goals": {"items": [{"id": "leads", "name": "Leads", "due": "2027-11-30", "owner": "editor",
          "audiences": ["builders"]}, {"id": "fame", "name": "Fame"}]},
      "organisation": {
        "guidelines": [{"id": "rules", "name": "Rules", "validFrom": "2027-02-01",
          "acknowledgeWithinDays": 14}, {"id": "draft", "name": "Draft"}],
        "trainings": [{"id": "cutting", "name": "Cutting", "on": "2027-03-02"},
          {"id": "later", "name": "Later"}],
        "changeActivities": [{"id": "talk", "name": "Talk", "on": "2027-01-11", "owner": "editor",
          "note": "in all units"}, {"id": "some-day", "name": "Some day"}]},
      "crisis": {"drills": [{"id": "leak", "name": "Leak", "on": "2027-06-15", "scenario": "a leak",
          "done": false}, {"id": "next", "name": "Next"}]},
      "roadmap": {
        "stages": [{"id": "pilot", "name": "Pilot", "span": {"from": "2027-01", "to": "2027-02"},
          "audiences": ["builders"], "platforms": ["blog"]}, {"id": "vague", "name": "Vague"}],
        "milestones": [{"id": "start", "name": "Start", "on": "2027-01-15", "owner": "editor",
          "done": true}, {"id": "dateless", "name": "Dateless"}]}
      """;

  private static Calendar full() {
    return calendar(
        people(named("editor", "")),
        platforms(
            named("blog", "\"launch\": \"2027-01\", \"owner\": \"editor\""), named("forum", "")),
        content(
            "",
            piece(
                "opening",
                "2027-01-15",
                "\"at\": \"16:00\", \"platform\": \"blog\", \"theme\": \"roofs\", \"owner\":"
                    + " \"editor\", \"note\": \"with pictures\"")),
        activities(
            activity(
                "fair",
                "2027-01-12",
                "2027-01-20",
                "\"audiences\": [\"builders\"], \"platforms\": [\"blog\"], \"themes\": [\"roofs\"],"
                    + " \"note\": \"hall 3\"")),
        EVERYTHING);
  }

  @Test
  void shouldTellEverythingThatHasADateInItsOrder() {
    assertThat(full().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(full().entries().stream().map(Entry::id))
        .containsExactly(
            "stage-pilot",
            "launch-blog",
            "change-talk",
            "activity-fair",
            "milestone-start",
            "editorial-opening",
            "guideline-rules",
            "acknowledgement-rules",
            "training-cutting",
            "drill-leak",
            "goal-leads");
  }

  @Test
  void shouldTellAllOfAnEntry() {
    Entry opening =
        new Entry(
            EntryKind.EDITORIAL,
            "opening",
            "/content/calendar/0",
            new Name("Opening"),
            "with pictures",
            LocalDate.of(2027, 1, 15),
            LocalDate.of(2027, 1, 15),
            LocalTime.of(16, 0),
            List.of(new AudienceId("builders")),
            List.of(new PlatformId("blog")),
            List.of(new ThemeId("roofs")),
            new PersonId("editor"),
            null);

    assertThat(full().entries()).contains(opening);
    assertThat(opening.title()).isEqualTo(new Bilingual("Beitrag: Opening", "Post: Opening"));
  }

  @Test
  void shouldTellDaysOwnersAndWhatIsDone() {
    assertThat(full().entries().stream().map(CalendarTest::line))
        .containsExactly(
            "/roadmap/stages/0 2027-01-01..2027-02-28 null null",
            "/platforms/items/0 2027-01-01..2027-01-31 editor null",
            "/organisation/changeActivities/0 2027-01-11..2027-01-11 editor null",
            "/orchestration/activities/0 2027-01-12..2027-01-20 null null",
            "/roadmap/milestones/0 2027-01-15..2027-01-15 editor true",
            "/content/calendar/0 2027-01-15..2027-01-15 editor null",
            "/organisation/guidelines/0 2027-02-01..2027-02-01 null null",
            "/organisation/guidelines/0 2027-02-15..2027-02-15 null null",
            "/organisation/trainings/0 2027-03-02..2027-03-02 null null",
            "/crisis/drills/0 2027-06-15..2027-06-15 null false",
            "/goals/items/0 2027-11-30..2027-11-30 editor null");
  }

  private static String line(Entry entry) {
    PersonId owner = entry.owner();
    return entry.pointer()
        + " "
        + entry.from()
        + ".."
        + entry.to()
        + " "
        + (owner == null ? null : owner.value())
        + " "
        + entry.done();
  }

  @Test
  void shouldEndAStageWithTheStrategyWhereItsEndIsOpen() {
    Calendar calendar = calendar(stages(named("pilot", "\"span\": {\"from\": \"2027-10\"}")));
    Calendar outside = calendar(stages(named("pilot", "\"span\": {\"from\": \"2028-02\"}")));

    assertThat(calendar.entries().getFirst().to()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(outside.entries().getFirst().to()).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void shouldHaveNothingToTellOfAnEmptyStrategy() {
    Calendar calendar = calendar("\"note\": \"empty\"");

    assertThat(calendar.timeZone()).isNull();
    assertThat(calendar.entries()).isEmpty();
    assertThat(calendar.clashes()).isEmpty();
    assertThat(calendar.gaps()).isEmpty();
  }

  @Test
  void shouldLeaveWhatIsAskedFor() {
    assertThat(left(CalendarFilter.ALL)).hasSize(11);
    assertThat(left(CalendarFilter.of(Set.of(EntryKind.DRILL, EntryKind.GOAL))))
        .containsExactly("drill-leak", "goal-leads");
    assertThat(left(new CalendarFilter(Set.of(), new AudienceId("builders"), null, null, null)))
        .containsExactly("stage-pilot", "activity-fair", "editorial-opening", "goal-leads");
    assertThat(left(new CalendarFilter(Set.of(), null, new PlatformId("blog"), null, null)))
        .containsExactly("stage-pilot", "launch-blog", "activity-fair", "editorial-opening");
    assertThat(
            left(
                new CalendarFilter(
                    Set.of(), null, null, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14))))
        .containsExactly("stage-pilot", "guideline-rules");
  }

  private static String forBuilders(String theme) {
    return "\"audiences\": [\"builders\"], \"themes\": [\"" + theme + "\"]";
  }

  private static List<String> left(CalendarFilter filter) {
    return full().only(filter).entries().stream().map(Entry::id).toList();
  }

  @Test
  void shouldLeaveTheClashesAndGapsOfWhatIsAskedFor() {
    Calendar calendar =
        calendar(
            platforms(named("blog", "")),
            content(""),
            activities(
                activity("fair", "2027-03-01", "2027-03-05", forBuilders("roofs")),
                activity("spots", "2027-03-04", "2027-03-20", forBuilders("loans"))));

    assertThat(calendar.clashes()).hasSize(1);
    assertThat(calendar.gaps()).hasSize(2);
    Calendar early =
        calendar.only(
            new CalendarFilter(
                Set.of(), null, null, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 3)));
    assertThat(early.entries()).hasSize(1);
    assertThat(early.clashes()).isEmpty();
    assertThat(early.gaps()).hasSize(1);
    Calendar goals = calendar.only(CalendarFilter.of(Set.of(EntryKind.GOAL)));
    assertThat(goals.clashes()).isEmpty();
    assertThat(goals.gaps()).isEmpty();
    CalendarFilter owners =
        new CalendarFilter(Set.of(), new AudienceId("owners"), null, null, null);
    assertThat(calendar.only(owners).clashes()).isEmpty();
    assertThat(calendar.only(owners).gaps()).isEmpty();
    CalendarFilter builders =
        new CalendarFilter(Set.of(), new AudienceId("builders"), null, null, null);
    assertThat(calendar.only(builders).clashes()).hasSize(1);
    assertThat(calendar.only(builders).gaps()).hasSize(2);
  }

  @Test
  void shouldTellWhatHasToBeReadyNext() {
    Strategy plan =
        Plans.with(people(named("editor", "")), platforms(named("blog", "")), EVERYTHING);

    assertThat(next(plan, "2027-01-01")).isEqualTo("stage-pilot");
    assertThat(next(plan, "2027-01-12"))
        .as("what is done is left out")
        .isEqualTo("guideline-rules");
    assertThat(next(plan, "2027-11-30")).isEqualTo("goal-leads");
    assertThat(Calendar.next(plan, LocalDate.parse("2027-12-01"))).isEmpty();
    assertThat(
            Calendar.next(
                Plans.with(content("", piece("opening", "2027-01-15", ""))),
                LocalDate.parse("2027-01-01")))
        .as("there is always a next post")
        .isEmpty();
  }

  private static String next(Strategy plan, String day) {
    return Calendar.next(plan, LocalDate.parse(day)).orElseThrow().id();
  }
}
