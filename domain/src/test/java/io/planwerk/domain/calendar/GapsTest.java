package io.planwerk.domain.calendar;

import static io.planwerk.domain.calendar.Plans.activities;
import static io.planwerk.domain.calendar.Plans.activity;
import static io.planwerk.domain.calendar.Plans.calendar;
import static io.planwerk.domain.calendar.Plans.content;
import static io.planwerk.domain.calendar.Plans.gaps;
import static io.planwerk.domain.calendar.Plans.named;
import static io.planwerk.domain.calendar.Plans.piece;
import static io.planwerk.domain.calendar.Plans.platforms;
import static io.planwerk.domain.calendar.Plans.stage;
import static io.planwerk.domain.calendar.Plans.stages;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

  @Nested
  class Cadences {

    private static String often(String pieces) {
      return "{\"id\": \"beat\", \"platform\": \"blog\", \"piecesPerMonth\": " + pieces + "}";
    }

    private static String on(String day) {
      return piece("p" + day, day, "\"platform\": \"blog\"");
    }

    @Test
    void shouldTellOfWeeksWithoutAPiece() {
      Calendar calendar =
          calendar(
              platforms(named("blog", "")),
              content(often("4"), on("2027-03-01"), on("2027-03-12"), on("2027-04-04")));

      assertThat(calendar.gaps())
          .containsExactly(
              new Gap(
                  Gap.Kind.CADENCE,
                  List.of("/platforms/items/0", "/content/cadences/0"),
                  LocalDate.of(2027, 3, 15),
                  LocalDate.of(2027, 3, 28),
                  List.of(),
                  List.of(new PlatformId("blog")),
                  new Bilingual(
                      "„Blog“: geplant sind 4 im Monat, aber in 2 von 5 Wochen steht kein Beitrag"
                          + " im Redaktionsplan (15.03.2027 bis 28.03.2027)",
                      "'Blog': 4 a month are planned, but in 2 of 5 weeks the editorial calendar"
                          + " has no post (15 March 2027 to 28 March 2027)")));
    }

    @Test
    void shouldLookNoFurtherThanTheCalendarIsFilled() {
      assertThat(
              gaps(
                  calendar(
                      platforms(named("blog", "")),
                      content(often("4"), on("2027-03-03"), on("2027-03-10"), on("2027-03-17")))))
          .isEmpty();
      assertThat(gaps(calendar(platforms(named("blog", "")), content(often("4"))))).isEmpty();
    }

    @Test
    void shouldLookAtWhatOtherPlatformsGet() {
      assertThat(
              gaps(
                  calendar(
                      platforms(named("blog", ""), named("forum", "")),
                      content(
                          often("8"),
                          piece("a", "2027-03-01", "\"platform\": \"forum\""),
                          piece("b", "2027-03-14", "\"platform\": \"forum\"")))))
          .containsExactly(
              "'Blog': 8 a month are planned, but in 2 of 2 weeks the editorial calendar has no"
                  + " post (1 March 2027 to 14 March 2027)");
    }

    @Test
    void shouldBeginWithTheLaunchAndEndWithTheEnd() {
      String content = content(often("4"), on("2027-03-01"), on("2027-03-28"));
      assertThat(gaps(calendar(platforms(named("blog", "\"launch\": \"2027-04\"")), content)))
          .isEmpty();
      assertThat(gaps(calendar(platforms(named("blog", "\"state\": \"CLOSED\"")), content)))
          .isEmpty();
      assertThat(gaps(calendar(platforms(named("blog", "\"launch\": \"2027-03\"")), content)))
          .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "1, 2027-03-31, 0",
      "1, 2027-04-12, 1",
      "2, 2027-03-17, 0",
      "2, 2027-03-29, 1",
      "3, 2027-03-15, 0",
      "3, 2027-03-22, 1",
      "4, 2027-03-14, 0",
      "4, 2027-03-15, 1",
      "0.3, 2027-06-15, 0"
    })
    void shouldBearWhatLiesBetweenTwoPiecesAnyway(String pieces, String next, int gaps) {
      assertThat(
              calendar(
                      platforms(named("blog", "")),
                      content(often(pieces), on("2027-03-01"), on(next)))
                  .gaps())
          .hasSize(gaps);
    }

    @Test
    void shouldAddUpWhatIsPromisedByFormatAndTheme() {
      String two =
          "{\"id\": \"a\", \"platform\": \"blog\", \"format\": \"picture\", \"piecesPerMonth\": 2},"
              + "{\"id\": \"b\", \"platform\": \"blog\", \"theme\": \"roofs\", \"piecesPerMonth\":"
              + " 3},{\"id\": \"c\", \"platform\": \"blog\", \"piecesPerMonth\": 4}";
      assertThat(
              gaps(
                  calendar(
                      platforms(named("blog", "")),
                      content(two, on("2027-03-01"), on("2027-03-21")))))
          .containsExactly(
              "'Blog': 5 a month are planned, but in 1 of 3 weeks the editorial calendar has no"
                  + " post (8 March 2027 to 14 March 2027)");
    }

    @Test
    void shouldNotLoseItselfInFarYears() {
      assertThat(
              calendar(
                      platforms(named("blog", "")),
                      content(often("4"), on("1990-01-01"), on("2150-01-01")))
                  .gaps()
                  .getFirst()
                  .to())
          .isEqualTo(LocalDate.of(1999, 12, 26));
    }
  }

  @Nested
  class Activities {

    private static List<String> with(String more, String... pieces) {
      return gaps(
          calendar(
              platforms(named("blog", "")),
              content("", pieces),
              activities(activity("fair", "2027-03-16", "2027-03-19", more))));
    }

    @Test
    void shouldTellOfThoseThatNothingAccompanies() {
      assertThat(with(""))
          .containsExactly(
              "No platform and no post accompanies 'Fair' (16 March 2027 to 19 March 2027)");
    }

    @Test
    void shouldLetThoseBeThatAPlatformAccompaniesOrThatStayInside() {
      assertThat(with("\"platforms\": [\"blog\"]")).isEmpty();
      assertThat(with("\"internal\": true")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2027-03-01, 1",
      "2027-03-02, 0",
      "2027-03-17, 0",
      "2027-04-02, 0",
      "2027-04-03, 1"
    })
    void shouldTakeAPieceNearItAsCompany(String day, int gaps) {
      assertThat(with("\"themes\": [\"roofs\"]", piece("news", day, "\"theme\": \"roofs\"")))
          .hasSize(gaps);
      assertThat(with("\"audiences\": [\"builders\"]", piece("news", day, "\"theme\": \"roofs\"")))
          .hasSize(gaps);
    }

    @Test
    void shouldNotTakeAPieceForOthersAsCompany() {
      assertThat(
              with(
                  "\"themes\": [\"roofs\"], \"audiences\": [\"builders\"]",
                  piece("news", "2027-03-17", "\"theme\": \"loans\"")))
          .hasSize(1);
    }
  }

  @Nested
  class Stages {

    @Test
    void shouldTellOfMonthsWithoutAPiece() {
      Calendar calendar =
          calendar(
              platforms(named("blog", "")),
              stages(
                  stage("pilot", "2027-01", "2027-06", "\"platforms\": [\"blog\"]"),
                  stage("growth", "2027-07", "2027-07", "")),
              content("", piece("a", "2027-03-31", ""), piece("b", "2027-07-01", "")));

      assertThat(calendar.gaps())
          .containsExactly(
              new Gap(
                  Gap.Kind.STAGE_WITHOUT_CONTENT,
                  List.of("/roadmap/stages/0"),
                  LocalDate.of(2027, 1, 1),
                  LocalDate.of(2027, 6, 30),
                  List.of(),
                  List.of(new PlatformId("blog")),
                  new Bilingual(
                      "Stufe „Pilot“: kein Beitrag im Redaktionsplan für Januar bis Februar 2027"
                          + " und April bis Juni 2027",
                      "Stage 'Pilot': no post in the editorial calendar for January to February"
                          + " 2027 and April to June 2027")));
    }
  }
}
