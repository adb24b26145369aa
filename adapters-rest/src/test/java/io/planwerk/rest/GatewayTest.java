package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.StorageUnavailable;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to every request, whatever it is about. */
class GatewayTest {
  private static final String STRATEGIES = "/api/v1/strategies";
  private static final String STRATEGY = STRATEGIES + "/launch";
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
    server.planning.outcome = new Outcome.NotFound<>();
    server.planning.meanwhile = () -> {};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {STRATEGIES, STRATEGY, "/api/v1/organisations", "/api/nothing", "/api/v2/x"})
  void shouldAskForATokenBeforeAnythingElse(String path) {
    TestServer.Answer answer = server.bare("GET", path, "");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.field("code")).isEqualTo("UNAUTHENTICATED");
    assertThat(answer.field("type")).isEqualTo("urn:planwerk:problem:unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer nobody", "Bearer ", "Basic b3duZXI=", "owner"})
  void shouldLetNobodyInWithoutAKnownToken(String authorization) {
    assertThat(server.bare("GET", STRATEGIES, "", "Authorization", authorization).status())
        .isEqualTo(401);
    assertThat(server.bare("GET", STRATEGIES + "?access_token=owner", "").status()).isEqualTo(401);
  }

  @Test
  void shouldTakeTheSchemeInWhateverCase() {
    assertThat(server.bare("GET", STRATEGIES, "", "Authorization", "bearer owner").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "owner, true, true",
    "strategist, true, true",
    "contributor, false, false",
    "approver, false, false",
    "viewer, false, false"
  })
  void shouldAllowWhatTheRoleAllows(String token, boolean strategies, boolean organisations) {
    String authorization = "Bearer " + token;

    assertThat(server.bare("GET", STRATEGIES, "", "Authorization", authorization).status())
        .isEqualTo(200);
    assertThat(server.bare("DELETE", STRATEGY, "", "Authorization", authorization).status())
        .isEqualTo(strategies ? 404 : 403);
    assertThat(
            server
                .bare("DELETE", "/api/v1/organisations/acme", "", "Authorization", authorization)
                .status())
        .isEqualTo(organisations ? 404 : 403);
  }

  @Test
  void shouldSpeakTheLanguageOfTheCaller() {
    assertThat(server.get("/api/nothing", "Accept-Language", "fr, de-AT;q=0.9, en;q=0.5"))
        .satisfies(answer -> assertThat(answer.header("Content-Language")).isEqualTo("de"))
        .satisfies(answer -> assertThat(answer.field("title")).isEqualTo("Nicht gefunden"));
    assertThat(server.get("/api/nothing", "Accept-Language", "de;q=0, *").field("title"))
        .isEqualTo("Not found");
    assertThat(server.get("/api/nothing").field("title")).isEqualTo("Not found");
  }

  @Test
  void shouldTakeOverARequestIdOrMakeOne() {
    TestServer.Answer named = server.get("/api/nothing", "X-Request-Id", "front.end_7-x");
    assertThat(named.header("X-Request-Id")).isEqualTo("front.end_7-x");
    assertThat(named.field("requestId")).isEqualTo("front.end_7-x");

    for (String wild : List.of("a b", "x".repeat(65), "a\u00e4")) {
      assertThat(server.get(STRATEGIES, "X-Request-Id", wild).header("X-Request-Id"))
          .matches("[0-9a-f]{16}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/api/v1",
        "/api/v1/strategies/",
        "/api/v1/strategies/launch/nothing",
        "/api/v1/strategies/launch/goals/items",
        "/api/v1/strategies/Launch%20Day",
        "/api/v1/strategies/a%2Fb",
        "/api/v1/strategies/launch/goals/%C3%A4",
        "/api/v1/strategies/launch/revisions/0",
        "/api/v1/strategies/launch/revisions/x",
        "/api/v1/strategies/launch/revisions/9999999999",
        "/docs/../pom.xml",
        "/docs/pom.xml"
      })
  void shouldFindNothingWhereNothingIs(String path) {
    TestServer.Answer answer = server.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.field("code")).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldSayWhichMethodsThereAre() {
    TestServer.Answer answer = server.json("PUT", STRATEGIES, "{}");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.field("code")).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isEqualTo("GET, POST, HEAD, OPTIONS");

    TestServer.Answer options = server.send("OPTIONS", STRATEGY, "");
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("GET, PUT, PATCH, DELETE, HEAD, OPTIONS");
    assertThat(options.header("Content-Type")).isNull();
  }

  @Test
  void shouldAnswerHeadLikeGetWithoutTheBody() {
    TestServer.Answer get = server.get(STRATEGIES);
    TestServer.Answer head = server.send("HEAD", STRATEGIES, "");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
    assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    assertThat(head.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void shouldSendWhatKeepsAnswersSafe() {
    TestServer.Answer answer = server.get(STRATEGIES);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Authorization, Cookie");
    assertThat(answer.header("Server")).isNull();
    assertThat(answer.header("Set-Cookie")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?limt=5            | The parameter 'limt' is unknown: there are cursor, limit, organisationId, status, text.
          ?limit=0           | The parameter 'limit' has to be a whole number from 1 to 100.
          ?limit=101         | The parameter 'limit' has to be a whole number from 1 to 100.
          ?limit=x           | The parameter 'limit' has to be a whole number from 1 to 100.
          ?limit=5&limit=6   | The parameter 'limit' is given twice.
          ?cursor=%3F        | The parameter 'cursor' is none that this list has given out.
          ?cursor=QSBC       | The parameter 'cursor' is none that this list has given out.
          ?status=draft      | The parameter 'status' has to be one of DRAFT, ALIGNED, ADOPTED, LAUNCHING, RUNNING, IN_REVIEW, CLOSED.
          ?organisationId=A! | The parameter 'organisationId' is no id of an organisation.
          """)
  void shouldRefuseParametersThatCannotBe(String query, String detail) {
    TestServer.Answer answer = server.get(STRATEGIES + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field("code")).isEqualTo("INVALID_PARAMETER");
    assertThat(answer.field("detail")).isEqualTo(detail);
  }

  @Test
  void shouldRefuseParametersWhereThereAreNone() {
    assertThat(server.bare("GET", "/health/live?verbose=1", "").status()).isEqualTo(400);
    assertThat(server.get("/api/v1/organisations/acme?x=1").field("detail"))
        .isEqualTo("The parameter 'x' is unknown: there are none here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1,}  | 400 | MALFORMED | Line 1, column 9: '}' doesn't belong here.
          ''         | 400 | MALFORMED | Line 1, column 1: the text is empty.
          [1e999]    | 422 | LIMIT_EXCEEDED | Line 1, column 2: the number has more than 100 digits.
          null       | 422 | INVALID   | One place can't be taken.
          """)
  void shouldSayWhatIsWrongWithABody(String body, int status, String code, String detail) {
    TestServer.Answer answer = server.json("POST", STRATEGIES, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.field("code")).isEqualTo(code);
    assertThat(answer.field("detail")).isEqualTo(detail);
  }

  @Test
  void shouldPointAtWhatIsTooDeep() {
    assertThat(server.json("POST", STRATEGIES, "{\"a\":" + "[".repeat(40)).field("errors"))
        .isEqualTo(
            List.of(
                Map.of(
                    "pointer", "/a" + "/0".repeat(31),
                    "code", "TOO_LONG",
                    "detail", "more than 32 levels")));
  }

  @Test
  void shouldRefuseBodiesThatAreTooLargeWithoutReadingThem() {
    String large = "{\"a\":\"" + "x".repeat(TestServer.MAX_BODY_BYTES) + "\"}";

    TestServer.Answer answer = server.json("POST", STRATEGIES, large);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.field("code")).isEqualTo("TOO_LARGE");
    assertThat(answer.header("Connection")).isEqualTo("close");
  }

  @Test
  void shouldKeepTheConnectionWhenABodyWasNotWanted() throws IOException {
    String answers =
        raw(
            "PUT /api/v1/strategies HTTP/1.1",
            "Host: x",
            "Content-Length: 4",
            "",
            "{\r\n}GET /health/live HTTP/1.1",
            "Host: x",
            "Connection: close");
    assertThat(answers).startsWith("HTTP/1.1 401 ").contains("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @CsvSource({"Bearer owner, 413", "Bearer nobody, 401"})
  void shouldBeHeardByWhoSendsAllOfWhatIsNotWantedFirst(String token, int status)
      throws IOException {
    String body = "x".repeat(50_000_000);
    assertThat(
            raw(
                "POST /api/v1/strategies HTTP/1.1",
                "Host: x",
                "Authorization: " + token,
                "Content-Type: application/json",
                "Content-Length: " + body.length(),
                "",
                body))
        .startsWith("HTTP/1.1 " + status)
        .contains("Connection: close", "application/problem+json");
  }

  @Test
  void shouldRefuseBodiesThatTurnOutTooLarge() throws IOException {
    String chunk = "x".repeat(TestServer.MAX_BODY_BYTES + 1);
    String answer =
        raw(
            "POST /api/v1/strategies HTTP/1.1",
            "Host: x",
            "Authorization: Bearer owner",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            Integer.toHexString(chunk.length()),
            chunk,
            "0");
    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"TOO_LARGE\"");
  }

  @ParameterizedTest
  @CsvSource({
    "POST /api/v1/strategies, Bearer owner, 400",
    "POST /api/v1/strategies, Bearer nobody, 401",
    "DELETE /api/v1/strategies/launch, Bearer nobody, 401",
    "GET /nope, Bearer owner, 404",
    "PATCH /health/ready, Bearer owner, 405"
  })
  void shouldNeverCallABrokenBodyFine(String line, String token, int status) throws IOException {
    String answer =
        raw(
            line + " HTTP/1.1",
            "Host: x",
            "Authorization: " + token,
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "",
            "ZZ",
            "{}",
            "0");
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("Connection: close", "application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "PRI * HTTP/2.0",
        "GET / HTTP/1.1\r\nHost: x\r\nExpect: nonsense",
        "GET / HTTP/9.9",
        "GET /%zz HTTP/1.1\r\nHost: x",
        "GET / HTTP/1.1"
      })
  void shouldAnswerEvenBrokenHttpWithAProblem(String request) throws IOException {
    assertThat(raw(request))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json", "X-Request-Id: ")
        .contains("\"code\":\"MALFORMED\"");
  }

  @Test
  void shouldKeepTheRequestIdOfWhatTheWebServerRefuses() throws IOException {
    assertThat(
            raw(
                "GET /docs/%2e%2e/x HTTP/1.1",
                "Host: x", "X-Request-Id: front-7", "Connection: close"))
        .contains("X-Request-Id: front-7\r\n", "\"requestId\":\"front-7\"");
  }

  @Test
  void shouldNotFailOnQueriesThatCannotBeDecoded() throws IOException {
    String answer =
        raw(
            "GET /api/v1/strategies?text=%zz HTTP/1.1",
            "Host: x", "Authorization: Bearer owner", "Connection: close");
    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void shouldAnswerUpgradesToWebSocketsWithAProblem() throws IOException {
    String answer =
        raw(
            "GET /api/v1/strategies HTTP/1.1",
            "Host: x",
            "Sec-WebSocket-Version: 13",
            "Connection: close");
    assertThat(answer).startsWith("HTTP/1.1 404 ").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "text/plain",
        "application/merge-patch+json",
        "application/json; charset=iso-8859-1"
      })
  void shouldRefuseBodiesOfOtherKinds(String contentType) {
    TestServer.Answer answer = server.send("POST", STRATEGIES, "{}", "Content-Type", contentType);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept")).isEqualTo("application/json, application/yaml");
  }

  @Test
  void shouldRefuseCompressedBodiesAndPatchesOfOtherKinds() {
    assertThat(server.json("POST", STRATEGIES, "{}", "Content-Encoding", "gzip").status())
        .isEqualTo(415);
    TestServer.Answer patch = server.json("PATCH", STRATEGY, "{}");
    assertThat(patch.status()).isEqualTo(415);
    assertThat(patch.header("Accept-Patch"))
        .isEqualTo("application/merge-patch+json, application/json-patch+json");
  }

  static Stream<Arguments> outcomes() {
    List<Fault> faults = List.of(Fault.at("/name", FaultCode.MISSING, "fehlt", "is missing"));
    return Stream.of(
        Arguments.of(new Outcome.NotFound<>(), 404, "NOT_FOUND", null),
        Arguments.of(new Outcome.Invalid<>(faults), 422, "INVALID", "/name"),
        Arguments.of(
            new Outcome.Conflict<>(new Bilingual("geht nicht", "can't be"), faults),
            409,
            "CONFLICT",
            "/name"),
        Arguments.of(new Outcome.Stale<>("7"), 412, "PRECONDITION_FAILED", null),
        Arguments.of(new Outcome.PreconditionMissing<>(), 428, "PRECONDITION_REQUIRED", null),
        Arguments.of(new Outcome.Busy<>(), 503, "UNAVAILABLE", null),
        Arguments.of(
            new Outcome.SolverMissing<>(new Bilingual("Löser fehlt", "no solver")),
            503,
            "SOLVER_MISSING",
            null));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void shouldTellEveryRefusalOfAUseCase(
      Outcome<Tagged<Part>> outcome, int status, String code, String pointer) {
    server.planning.outcome = outcome;

    TestServer.Answer answer = server.json("PUT", STRATEGY, "{}");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.field("status")).hasToString(Integer.toString(status));
    assertThat(answer.field("code")).isEqualTo(code);
    if (pointer != null) {
      assertThat(answer.field("errors"))
          .isEqualTo(
              List.of(Map.of("pointer", pointer, "code", "MISSING", "detail", "is missing")));
    }
    assertThat(answer.header("ETag")).isEqualTo(status == 412 ? "\"7\"" : null);
  }

  @Test
  void shouldKeepToItselfWhyItFailed() {
    server.planning.meanwhile =
        () -> {
          throw new IllegalArgumentException("secret of the house");
        };

    TestServer.Answer answer = server.json("PUT", STRATEGY, "{}", "X-Request-Id", "seen");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.field("code")).isEqualTo("INTERNAL");
    assertThat(answer.field("requestId")).isEqualTo("seen");
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void shouldAskToComeBackWhenTheDatabaseIsLost() {
    server.planning.meanwhile =
        () -> {
          throw new StorageUnavailable(new IllegalStateException("secret of the house"));
        };

    TestServer.Answer answer = server.json("PUT", STRATEGY, "{}");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.field("code")).isEqualTo("UNAVAILABLE");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.text()).doesNotContain("secret");
  }

  private static String raw(String... lines) throws IOException {
    String request = String.join("\r\n", lines) + "\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
