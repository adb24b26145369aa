package io.planwerk.domain.calendar;

import static io.planwerk.domain.calendar.Plans.activities;
import static io.planwerk.domain.calendar.Plans.activity;
import static io.planwerk.domain.calendar.Plans.calendar;
import static io.planwerk.domain.calendar.Plans.clashes;
import static io.planwerk.domain.calendar.Plans.content;
import static io.planwerk.domain.calendar.Plans.named;
import static io.planwerk.domain.calendar.Plans.people;
import static io.planwerk.domain.calendar.Plans.piece;
import static io.planwerk.domain.calendar.Plans.platforms;
import static io.planwerk.domain.calendar.Plans.stage;
import static io.planwerk.domain.calendar.Plans.stages;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {
  private static final String BUILDERS = "\"audiences\": [\"builders\"]";
  private static final String ROOFS = "\"themes\": [\"roofs\"]";
  private static final String LOANS = "\"themes\": [\"loans\"]";

  @Nested
  class Activities {

    private static List<String> together(String one, String other) {
      return clashes(
          calendar(
              platforms(named("blog", "")),
              content(""),
              activities(
                  activity("fair", "2027-03-01", "2027-03-05", one),
                  activity("spots", "2027-03-04", "2027-03-20", other))));
    }

    @Test
    void shouldTellOfTwoThatSpeakOfDifferentThingsToTheSamePeople() {
      Calendar calendar =
          calendar(
              content(""),
              activities(
                  activity("fair", "2027-03-01", "2027-03-05", BUILDERS + ", " + ROOFS),
                  activity("spots", "2027-03-04", "2027-03-20", BUILDERS + ", " + LOANS)));

      assertThat(calendar.clashes())
          .containsExactly(
              new Clash(
                  Clash.Kind.AUDIENCE,
                  List.of("/orchestration/activities/0", "/orchestration/activities/1"),
                  LocalDate.of(2027, 3, 4),
                  LocalDate.of(2027, 3, 5),
                  new Bilingual(
                      "„Fair“ und „Spots“ laufen zugleich (04.03.2027 bis 05.03.2027) für"
                          + " „Builders“, ohne dass ein gemeinsames Thema sie verbindet",
                      "'Fair' and 'Spots' run at the same time (4 March 2027 to 5 March 2027) for"
                          + " 'Builders' without a common theme")));
    }

    @Test
    void shouldNameThePlatformWhereOneNamesNoAudience() {
      assertThat(
              together(
                  ROOFS + ", \"platforms\": [\"blog\"]",
                  BUILDERS + ", " + LOANS + ", \"platforms\": [\"blog\"]"))
          .containsExactly(
              "'Fair' and 'Spots' run at the same time (4 March 2027 to 5 March 2027) on 'Blog'"
                  + " without a common theme");
    }

    @Test
    void shouldLetThoseBeThatDoNotCompete() {
      assertThat(together(BUILDERS + ", " + ROOFS, BUILDERS + ", " + ROOFS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-04-02, 1", "2027-04-03, 0"})
    void shouldTakeOnlyWhatLastsAQuarterAtMost(String to, int clashes) {
      assertThat(
              calendar(
                      content(""),
                      activities(
                          activity("fair", "2027-03-01", "2027-03-04", BUILDERS + ", " + ROOFS),
                          activity("spots", "2027-01-01", to, BUILDERS + ", " + LOANS)))
                  .clashes())
          .hasSize(clashes);
    }
  }

  @Nested
  class Pieces {
    private static final String WEEKLY =
        "{\"id\": \"beat\", \"platform\": \"blog\", \"piecesPerMonth\": 4}";
    private static final String OFTEN =
        "{\"id\": \"beat\", \"platform\": \"blog\", \"piecesPerMonth\": 20}";

    private static List<String> of(String cadence, String... pieces) {
      return clashes(
          calendar(platforms(named("blog", ""), named("forum", "")), content(cadence, pieces)));
    }

    private static String at(String id, String day, String time, String platform) {
      return piece(
          id,
          day,
          (time.isEmpty() ? "" : "\"at\": \"" + time + "\", ")
              + "\"platform\": \""
              + platform
              + "\"");
    }

    @Test
    void shouldTellOfThoseThatComeAtOnce() {
      assertThat(
              of(
                  "",
                  at("one", "2027-03-01", "16:00", "blog"),
                  at("two", "2027-03-01", "16:00", "blog"),
                  at("three", "2027-03-01", "16:00", "forum"),
                  at("four", "2027-03-01", "16:05", "blog"),
                  at("five", "2027-03-02", "16:00", "blog")))
          .containsExactly("'One' and 'Two' come out at once on 'Blog', on 1 March 2027 at 16:00");
    }

    @Test
    void shouldTellOfTwoOnADayWhereOneAWeekIsPlanned() {
      assertThat(
              of(
                  WEEKLY,
                  at("one", "2027-03-01", "16:00", "blog"),
                  at("two", "2027-03-01", "", "blog"),
                  at("three", "2027-03-02", "", "blog")))
          .containsExactly(
              "'One' and 'Two' come out on the same day (1 March 2027) on 'Blog', although only 4 a"
                  + " month are planned there");
    }

    @Test
    void shouldTellOfTheSamePiecesOnce() {
      assertThat(
              of(
                  WEEKLY,
                  at("one", "2027-03-01", "16:00", "blog"),
                  at("two", "2027-03-01", "16:00", "blog")))
          .containsExactly("'One' and 'Two' come out at once on 'Blog', on 1 March 2027 at 16:00");
    }

    @Test
    void shouldLetSeveralADayBeWhereManyOrNoneArePlanned() {
      String[] two = {
        at("one", "2027-03-01", "", "blog"), at("two", "2027-03-01", "", "blog"),
      };
      assertThat(of(OFTEN, two)).isEmpty();
      assertThat(of("", two)).isEmpty();
    }
  }

  @Nested
  class Cover {
    private static final String WEEKDAYS =
        "{\"id\": \"desk\", \"name\": \"Desk\", \"days\": [\"MONDAY\", \"TUESDAY\"], \"from\":"
            + " \"08:00\", \"to\": \"18:00\"}";
    private static final String FORUM_ONLY = WEEKDAYS.replace("}", ", \"platforms\": [\"forum\"]}");

    /** Pieces on a Monday at this time; the platform is two-way unless said otherwise. */
    private static List<String> at(String time, String platform, String community) {
      return clashes(
          calendar(
              platforms(
                  named("blog", "\"twoWay\": true"),
                  named("forum", "\"twoWay\": true"),
                  named("site", "")),
              content(
                  "",
                  piece(
                      "news",
                      "2027-03-01",
                      "\"at\": \"" + time + "\", \"platform\": \"" + platform + "\"")),
              "\"community\": {" + community + "}"));
    }

    private static String hours(String... covers) {
      return "\"coverHours\": [" + String.join(",", covers) + "]";
    }

    @Test
    void shouldTellOfWhatComesOutWhileNobodyIsThere() {
      assertThat(at("18:00", "blog", hours(WEEKDAYS)))
          .containsExactly(
              "'News' comes out on 1 March 2027 at 18:00 on 'Blog' while nobody answers there");
      assertThat(at("17:59", "blog", hours(WEEKDAYS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06:59, 1", "07:00, 0"})
    void shouldBearThatPeopleWaitForAnHour(String time, int clashes) {
      assertThat(at(time, "blog", hours(WEEKDAYS))).hasSize(clashes);
    }

    @ParameterizedTest
    @CsvSource({
      "30, false, 07:00, 1",
      "840, false, 18:00, 0",
      "840, false, 17:59, 0",
      "839, false, 18:00, 1",
      "840, true, 18:00, 1"
    })
    void shouldBearWhatIsPromised(int minutes, boolean serviceHours, String time, int clashes) {
      String target =
          "\"responseTargets\": [{\"id\": \"fast\", \"name\": \"Fast\", \"withinMinutes\": "
              + minutes
              + ", \"serviceHoursOnly\": "
              + serviceHours
              + "}], ";
      assertThat(at(time, "blog", target + hours(WEEKDAYS))).hasSize(clashes);
    }

    @Test
    void shouldSayNothingWhereNobodyWritesOrNobodyPlannedHours() {
      assertThat(at("20:00", "site", hours(WEEKDAYS))).isEmpty();
      assertThat(at("20:00", "blog", "")).isEmpty();
      assertThat(at("20:00", "blog", hours(FORUM_ONLY))).isEmpty();
      assertThat(at("20:00", "forum", hours(FORUM_ONLY))).hasSize(1);
    }

    @Test
    void shouldCountThoseWhoWatchForCrises() {
      String watch =
          "\"crisis\": {\"coverHours\": ["
              + WEEKDAYS.replace("desk", "watch").replace("18:00", "22:00")
              + "]}";
      Calendar calendar =
          calendar(
              platforms(named("blog", "\"twoWay\": true")),
              content("", piece("news", "2027-03-01", "\"at\": \"20:00\", \"platform\": \"blog\"")),
              "\"community\": {" + hours(WEEKDAYS) + "}",
              watch);

      assertThat(calendar.clashes()).isEmpty();
    }
  }

  @Nested
  class ClosedPlatforms {

    private static List<String> on(String day, String platform, String... stages) {
      return clashes(
          calendar(
              platforms(platform, named("site", "")),
              stages(stages),
              content("", piece("news", day, "\"platform\": \"blog\""))));
    }

    @Test
    void shouldTellOfWhatComesBeforeTheLaunch() {
      String blog = named("blog", "\"launch\": \"2027-04\"");
      assertThat(on("2027-03-31", blog))
          .containsExactly("'News' (31 March 2027) uses 'Blog', which opens on 1 April 2027");
      assertThat(on("2027-04-01", blog)).isEmpty();
    }

    @Test
    void shouldTellOfWhatComesBeforeItsStage() {
      String first = stage("first", "2027-01", "2027-03", "\"platforms\": [\"site\"]");
      String second = stage("second", "2027-04", "2027-06", "\"platforms\": [\"blog\"]");
      assertThat(on("2027-03-31", named("blog", ""), first, second))
          .containsExactly("'News' (31 March 2027) uses 'Blog', which opens on 1 April 2027");
      assertThat(on("2027-04-01", named("blog", ""), first, second)).isEmpty();
      assertThat(on("2027-03-31", named("blog", "\"state\": \"LIVE\""), first, second)).isEmpty();
      assertThat(on("2027-03-31", named("blog", ""), first)).isEmpty();
    }

    @Test
    void shouldTellOfWhatItsStageHasDropped() {
      String first = stage("first", "2027-01", "2027-03", "\"platforms\": [\"site\", \"blog\"]");
      String dropping = stage("second", "2027-04", "2027-06", "\"platforms\": [\"site\"]");
      String adding = stage("second", "2027-04", "2027-06", "\"platforms\": []");
      assertThat(on("2027-04-01", named("blog", ""), first, dropping))
          .containsExactly(
              "'News' (1 April 2027) uses 'Blog', which the stage 'Second' doesn't serve");
      assertThat(on("2027-04-01", named("blog", ""), first, adding)).isEmpty();
      assertThat(on("2027-07-01", named("blog", ""), first, dropping)).isEmpty();
    }

    @Test
    void shouldSayItInGermanToo() {
      Calendar calendar =
          calendar(
              platforms(named("blog", "\"launch\": \"2027-04\"")),
              content("", piece("news", "2027-03-31", "\"platform\": \"blog\"")));

      assertThat(calendar.clashes().getFirst().message().de())
          .isEqualTo(
              "„News“ (31.03.2027) nutzt die Plattform „Blog“, die erst ab 01.04.2027 offen ist");
    }

    @Test
    void shouldTellOfWhatIsStillPlannedWhereAllIsOver() {
      String blog = named("blog", "\"state\": \"CLOSED\", \"launch\": \"2020-01\"");
      assertThat(on("2027-01-01", blog))
          .containsExactly("'News' (1 January 2027) uses 'Blog', which is closed");
      assertThat(on("2026-12-31", blog)).isEmpty();
    }

    @Test
    void shouldTellOfActivitiesThatAreOverBeforeTheirPlatformOpens() {
      String blog = platforms(named("blog", "\"launch\": \"2027-04\""));
      String on = "\"platforms\": [\"blog\"]";

      Calendar early = calendar(blog, activities(activity("fair", "2027-03-01", "2027-03-05", on)));

      assertThat(clashes(early))
          .containsExactly(
              "'Fair' (1 March 2027 to 5 March 2027) uses 'Blog', which opens on 1 April 2027");
      assertThat(early.clashes().getFirst().pointers())
          .containsExactly("/orchestration/activities/0", "/platforms/items/0");
      assertThat(
              calendar(blog, activities(activity("fair", "2027-03-01", "2027-04-05", on)))
                  .clashes())
          .isEmpty();
    }
  }

  @Nested
  class Owners {

    private static String live(String id, String time, String format) {
      return piece(
          id,
          "2027-03-01",
          "\"at\": \"" + time + "\", \"format\": \"" + format + "\", \"owner\": \"editor\"");
    }

    @Test
    void shouldTellOfTwoThatOnePersonHasToAttend() {
      Calendar calendar =
          calendar(
              people(named("editor", "")),
              content(
                  "",
                  live("one", "16:00", "webinar"),
                  live("two", "16:00", "webinar"),
                  live("three", "18:00", "webinar")));

      assertThat(clashes(calendar))
          .containsExactly(
              "'Editor' would have to be live on 1 March 2027 at 16:00 at 'One' and 'Two'");
    }

    @Test
    void shouldLetToolsPublishAndTeamsShareTheWork() {
      assertThat(
              calendar(
                      people(named("editor", "")),
                      content("", live("one", "16:00", "webinar"), live("two", "16:00", "picture")))
                  .clashes())
          .isEmpty();
      assertThat(
              calendar(
                      people(named("editor", "\"headcount\": 2")),
                      content("", live("one", "16:00", "webinar"), live("two", "16:00", "webinar")))
                  .clashes())
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"blog, forum, roofs, 0", "blog, forum, loans, 1", "blog, blog, roofs, 2"})
    void shouldTakeWhatIsShownOnTwoPlatformsForOneEvent(
        String one, String other, String theme, int clashes) {
      assertThat(
              calendar(
                      people(named("editor", "")),
                      platforms(named("blog", ""), named("forum", "")),
                      content(
                          "",
                          live("one", "16:00", "webinar").replace("}", onPlatform(one, "roofs")),
                          live("two", "16:00", "webinar").replace("}", onPlatform(other, theme))))
                  .clashes())
          .hasSize(clashes);
    }

    private static String onPlatform(String platform, String theme) {
      return ", \"platform\": \"" + platform + "\", \"theme\": \"" + theme + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
      "4, 4, 2027-03-01, 0",
      "5, 4, 2027-03-01, 1",
      "16, 1, 2027-03-01, 1",
      "16, 1, 2027-03-02, 0"
    })
    void shouldTellOfTrainingsThatDoNotFitADay(int one, int other, String day, int clashes) {
      String training =
          "{\"id\": \"%s\", \"name\": \"%s\", \"on\": \"%s\", \"people\": [\"editor\"],"
              + " \"hoursPerPerson\": %d}";
      Calendar calendar =
          calendar(
              people(named("editor", "")),
              "\"organisation\": {\"trainings\": ["
                  + training.formatted("cut", "Cut", "2027-03-01", one)
                  + ","
                  + training.formatted("law", "Law", day, other)
                  + "]}");

      assertThat(calendar.clashes()).hasSize(clashes);
    }

    @Test
    void shouldSayHowManyHoursTheyWouldTake() {
      Calendar calendar =
          calendar(
              people(named("editor", "")),
              """
              "organisation": {"trainings": [
                {"id": "cut", "name": "Cut", "on": "2027-03-01", "people": ["editor"],
                  "hoursPerPerson": 6},
                {"id": "law", "name": "Law", "on": "2027-03-01", "people": ["editor"],
                  "hoursPerPerson": 4}]}
              """);

      assertThat(clashes(calendar))
          .containsExactly(
              "'Editor' would have 10 hours of training on 1 March 2027: 'Cut' and 'Law'");
    }
  }
}
