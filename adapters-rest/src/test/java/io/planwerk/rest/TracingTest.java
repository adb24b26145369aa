package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Tagged;
import io.planwerk.application.trace.Deed;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.rest.TestServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of requests. */
class TracingTest {
  private static final String GOAL = "/api/v1/strategies/spring/goals/reach";
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
  void forget() {
    server.planning.removed = new Outcome.NotFound<>();
    server.trace.deeds.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/strategies, strategy",
    "/api/v1/strategies/{strategyId}, strategy",
    "/api/v1/strategies/{strategyId}/goals/{entityId}, strategy.goals",
    "/api/v1/strategies/{strategyId}/alignments/{a}/options/{o}/apply,"
        + " strategy.alignments.options.apply",
    "/api/v1/organisations/{organisationId}, organisation",
    "/api/v1/tokens/{tokenId}, token",
    "/api/v1/audit/erasures, audit.erasures"
  })
  void shouldNameWhatIsDoneByTheRoute(String template, String what) {
    assertThat(Tracing.what(template)).isEqualTo(what);
  }

  @Test
  void shouldKeepOneEntryOfAChange() {
    server.planning.removed = new Outcome.Done<>(Tagged.existing(3, "3"));
    Answer answer =
        server.send(
            "DELETE",
            GOAL + "?reason=too%20much",
            "",
            "If-Match",
            "*",
            "X-Request-Id",
            "mine-1",
            "User-Agent",
            "tool/1");

    assertThat(answer.status()).isLessThan(300);
    assertThat(server.trace.deeds).hasSize(1);
    Deed deed = server.trace.deeds.getFirst();
    assertThat(deed.type()).isEqualTo("strategy.goals.removed");
    assertThat(deed.method()).isEqualTo("DELETE");
    assertThat(deed.place()).isEqualTo(GOAL);
    assertThat(deed.strategy()).isEqualTo(new StrategyId("spring"));
    assertThat(deed.request()).isEqualTo("mine-1");
    assertThat(deed.status()).isEqualTo(answer.status());
    assertThat(deed.address()).isEqualTo("127.0.0.1");
    assertThat(deed.agent()).isEqualTo("tool/1");
    assertThat(deed.reason()).isEqualTo("too much");
  }

  @Test
  void shouldKeepNothingOfWhatWasRefusedOrOnlyRead() {
    server.get(GOAL);
    server.json("POST", "/api/v1/strategies/spring/objections", "{\"text\": \"No time\"}");
    server.json("POST", "/api/v1/tokens", "{}");
    server.bare("DELETE", GOAL, "", "Authorization", "Bearer viewer");

    assertThat(server.trace.deeds).isEmpty();
  }

  @Test
  void shouldKeepLongWorkBeforeItIsDone() {
    server.json("POST", "/api/v1/strategies/spring/alignments", "{}");
    server.json("POST", "/api/v1/strategies/spring/mentions", "[]");

    assertThat(server.trace.deeds)
        .extracting(Deed::type)
        .containsExactly("strategy.alignments.begun", "strategy.mentions.begun");
    assertThat(server.trace.deeds).extracting(Deed::status).containsOnlyNulls();
  }
}
