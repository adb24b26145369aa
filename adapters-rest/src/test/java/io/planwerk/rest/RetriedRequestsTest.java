package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriedRequestsTest {
  private static final String ALL = "/api/v1/strategies";
  private static final String KEY = "Idempotency-Key";
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
    server.planning.outcome =
        ScriptedPlanning.made(Map.of("id", "launch", "name", "Größe"), 1, "1", "launch");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldGiveTheFirstAnswerAgain() {
    TestServer.Answer first = server.json("POST", ALL, "{}", KEY, "k1", "X-Request-Id", "one");
    TestServer.Answer second = server.json("POST", ALL, "{}", KEY, "k1", "X-Request-Id", "two");

    assertThat(server.planning.changes).hasValue(1);
    assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(second.response().body()).isEqualTo(first.response().body());
    for (String header : List.of("Location", "ETag", "Planwerk-Revision", "Content-Type")) {
      assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.header("X-Request-Id")).isEqualTo("two");
  }

  @Test
  void shouldTakeAnotherConditionOrFormatForAnotherRequest() {
    String restore = ALL + "/launch/revisions/1/restore";
    server.json("POST", restore, "", KEY, "k1", "If-Match", "\"7\"");

    assertThat(server.json("POST", restore, "", KEY, "k1", "If-Match", "\"9\"").field("code"))
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(
            server
                .json(
                    "POST",
                    restore,
                    "",
                    KEY,
                    "k1",
                    "If-Match",
                    "\"7\"",
                    "Accept",
                    "application/yaml")
                .field("code"))
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void shouldGiveRefusalsAgainToo() {
    server.planning.outcome =
        new Outcome.Invalid<>(List.of(Fault.at("/x", FaultCode.MISSING, "fehlt", "missing")));
    server.json("POST", ALL, "{}", KEY, "k1");
    TestServer.Answer second = server.json("POST", ALL, "{}", KEY, "k1");

    assertThat(second.status()).isEqualTo(422);
    assertThat(second.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(server.planning.changes).hasValue(1);
  }

  @Test
  void shouldTellAnotherRequestFromARetry() {
    server.json("POST", ALL, "{}", KEY, "k1");

    assertThat(server.json("POST", ALL, "{ }", KEY, "k1").field("code"))
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(server.json("POST", ALL + "?reason=x", "{}", KEY, "k1").status()).isEqualTo(422);
    assertThat(server.json("POST", ALL + "/launch/goals", "{}", KEY, "k1").status()).isEqualTo(422);
    assertThat(
            server.send("POST", ALL, "{}", "Content-Type", "application/yaml", KEY, "k1").status())
        .isEqualTo(422);
    assertThat(server.planning.changes).hasValue(1);
  }

  @Test
  void shouldSayThatTheFirstIsStillRunning() {
    server.retries.running = true;

    TestServer.Answer answer = server.json("POST", ALL, "{}", KEY, "k1");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.field("code")).isEqualTo("REQUEST_IN_PROGRESS");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\tb", ""})
  void shouldRefuseKeysThatAreNone(String key) {
    assertThat(server.json("POST", ALL, "{}", KEY, key).status()).isEqualTo(400);
    assertThat(server.json("POST", ALL, "{}", KEY, "x".repeat(256)).status()).isEqualTo(400);
  }

  @Test
  void shouldCheckTheTokenAndTheRoleBeforeTheKey() {
    server.json("POST", ALL, "{}", KEY, "k1");

    assertThat(server.bare("POST", ALL, "{}", KEY, "k1").status()).isEqualTo(401);
    assertThat(server.bare("POST", ALL, "{}", KEY, "k1", "Authorization", "Bearer viewer").status())
        .isEqualTo(403);
  }
}
