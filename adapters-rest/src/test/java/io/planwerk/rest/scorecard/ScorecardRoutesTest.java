package io.planwerk.rest.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.scorecard.StrategyScorecard.Shown;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScorecardRoutesTest {
  private static final String PATH = "/api/v1/strategies/launch/scorecard";
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void show() {
    server.scorecard.shown =
        new Outcome.Done<>(new Shown(7, new Scorecard(TODAY, List.of()), List.of()));
  }

  @Test
  void shouldLeaveTheDayToTheStrategyWhereNoneIsNamed() {
    Answer answer = server.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("7");
    assertThat(answer.field("day")).isEqualTo("2027-02-01");
    assertThat(answer.field("alerts")).isNull();
    assertThat(server.scorecard.on).isNull();
    assertThat(server.scorecard.since).isNull();
  }

  @Test
  void shouldPassOnBothDays() {
    Answer answer = server.get(PATH + "?on=2027-02-01&since=2027-01-01");

    assertThat(answer.field("alerts")).isEqualTo(List.of());
    assertThat(server.scorecard.on).isEqualTo(TODAY);
    assertThat(server.scorecard.since).isEqualTo("2027-01-01");
  }

  @Test
  void shouldNotCompareWithALaterDayThanToday() {
    Answer answer = server.get(PATH + "?since=2027-02-02", "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field("detail") + "").contains("since", "nach dem Tag");
  }
}
