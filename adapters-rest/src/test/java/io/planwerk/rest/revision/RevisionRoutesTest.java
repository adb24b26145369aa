package io.planwerk.rest.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.rest.ScriptedPlanning;
import io.planwerk.rest.TestServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevisionRoutesTest {
  private static final String ALL = "/api/v1/strategies/launch/revisions";
  private static final Revision SECOND =
      new Revision(
          2,
          Instant.parse("2027-03-01T10:00:00.5Z"),
          "owner",
          "why",
          new Revision.Chosen("r1-1", "cut-goals"),
          List.of("/name"));
  private static TestServer server;
  private ScriptedPlanning planning;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void script() {
    planning = server.planning;
  }

  @Test
  void shouldListTheHistory() {
    planning.history = new Outcome.Done<>(new Page<>(List.of(SECOND), "2"));

    TestServer.Answer answer = server.get(ALL + "?limit=1");

    assertThat(answer.text())
        .startsWith(
            "{\"items\":[{\"id\":\"2\",\"number\":2,\"at\":\"2027-03-01T10:00:00.500Z\","
                + "\"by\":\"owner\",\"reason\":\"why\","
                + "\"chosen\":{\"alignment\":\"r1-1\",\"option\":\"cut-goals\"},\"places\":[\"/name\"]}],\"next\":\"");
    server.get(ALL + "?cursor=" + answer.field("next"));
    assertThat(planning.askedPage).isEqualTo(new Page.Request("2", 20));
    assertThat(server.get(ALL + "?cursor=bGF1bmNo").status()).isEqualTo(400);
  }

  @Test
  void shouldTellOneRevision() {
    planning.revision = new Outcome.Done<>(SECOND);

    TestServer.Answer answer = server.get(ALL + "/2");

    assertThat(answer.field("number")).isEqualTo(BigDecimal.TWO);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(server.get(ALL + "/2", "If-None-Match", "\"2\"").status()).isEqualTo(304);
  }

  @Test
  void shouldCompareInTheLanguageOfTheCaller() {
    planning.difference =
        new Outcome.Done<>(Difference.between(Map.of("name", "Alt"), Map.of("name", "Neu")));

    TestServer.Answer german = server.get(ALL + "/compare?from=1&to=2", "Accept-Language", "de");

    assertThat(german.header("Content-Language")).isEqualTo("de");
    assertThat(german.text())
        .isEqualTo(
            "{\"from\":1,\"to\":2,\"patch\":[{\"op\":\"replace\",\"path\":\"/name\","
                + "\"value\":\"Neu\"}],\"changes\":[{\"pointer\":\"/name\",\"kind\":\"CHANGED\","
                + "\"text\":\"Name von „Alt“ auf „Neu“ geändert\","
                + "\"before\":\"Alt\",\"after\":\"Neu\"}]}");
    assertThat(server.get(ALL + "/compare?from=1&to=2").text())
        .contains("Name changed from 'Alt' to 'Neu'");
  }

  @Test
  void shouldAskForBothSidesOfAComparison() {
    assertThat(server.get(ALL + "/compare?from=1").status()).isEqualTo(400);
    assertThat(server.get(ALL + "/compare?from=1&to=x").status()).isEqualTo(400);
  }

  @Test
  void shouldRestoreUnderAPrecondition() {
    planning.outcome = ScriptedPlanning.part(Map.of("id", "launch"), 5, "5", "launch");

    TestServer.Answer answer =
        server.send("POST", ALL + "/2/restore?reason=back", "", "If-Match", "\"4\"");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"5\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("5");
    assertThat(planning.askedRevision).isEqualTo(2);
    assertThat(planning.precondition).isEqualTo(new Precondition.Matches(Set.of("4")));
    assertThat(planning.reason).isEqualTo("back");
  }
}
