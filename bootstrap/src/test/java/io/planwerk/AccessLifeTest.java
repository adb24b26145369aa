package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency keeps its clients apart: on the real product, with real tokens. */
class AccessLifeTest {
  private static final String TOKENS = "/api/v1/tokens";
  private static final String STRATEGIES = "/api/v1/strategies";
  private static final String OURS = STRATEGIES + "/nordlicht-2027";
  private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

  private static final Pattern ADDRESS = Pattern.compile("/review/(pw_[A-Za-z0-9_-]+)");

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws InterruptedException {
    server = TestServer.start(folder).withSamples();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String secret(String entry) throws InterruptedException {
    HttpResponse<byte[]> made =
        server.send("POST", TOKENS, Map.of("Content-Type", "application/json"), entry);
    assertThat(made.statusCode()).as(TestServer.text(made)).isEqualTo(201);
    Matcher secret = SECRET.matcher(TestServer.text(made));
    assertThat(secret.find()).isTrue();
    return secret.group(1);
  }

  private static String bound(String role, String organisation) throws InterruptedException {
    return secret(
        """
        {"name": "%1$s of %2$s", "organisations": [{"organisationId": "%2$s", "role": "%1$s"}]}
        """
            .formatted(role, organisation));
  }

  private static HttpResponse<byte[]> as(String secret, String method, String path, String body)
      throws InterruptedException {
    try (ApiClient client = new ApiClient(server.address(), secret)) {
      return client.send(
          method,
          path,
          body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"),
          body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void shouldHideWhatBelongsToOthersAtEveryRoute() throws InterruptedException {
    assertThat(shownTo(bound("OWNER", "decred-brazil"))).isEmpty();
  }

  @Test
  void shouldHideWhatBelongsToOtherWorkspacesAtEveryRoute() throws InterruptedException {
    HttpResponse<byte[]> founded =
        server.send(
            "POST",
            "/api/v1/workspaces",
            Map.of("Content-Type", "application/json"),
            "{\"name\": \"Agency South\"}");
    assertThat(founded.statusCode()).as(TestServer.text(founded)).isEqualTo(201);
    Matcher secret = SECRET.matcher(TestServer.text(founded));
    assertThat(secret.find()).isTrue();
    String stranger = secret.group(1);

    for (Operation operation : PublishedContract.current().operations()) {
      assertThat(told(stranger, operation, "nordlicht-2027", "nordlicht"))
          .as("as if it weren't there: " + operation)
          .isEqualTo(told(stranger, operation, "no-such-one", "no-such"))
          .doesNotContain("Nordlicht");
    }
    assertThat(TestServer.text(as(stranger, "GET", "/api/v1/me", "")))
        .contains("\"workspace\":\"agency-south\"", "\"role\":\"OWNER\"");
    for (String list : List.of(STRATEGIES, "/api/v1/organisations", TOKENS, "/api/v1/members")) {
      assertThat(TestServer.text(as(stranger, "GET", list, "")))
          .as(list)
          .doesNotContain("nordlicht", "viewer-of");
    }
    assertThat(TestServer.text(as(stranger, "GET", "/api/v1/audit", ""))).doesNotContain("main");
    assertThat(TestServer.text(as(stranger, "GET", "/api/v1/archive", "")))
        .doesNotContain("Nordlicht");
    for (String ofServer : List.of("/api/v1/backup", "/api/v1/workspaces")) {
      assertThat(as(stranger, "GET", ofServer, "").statusCode()).as(ofServer).isEqualTo(403);
    }
    assertThat(as(stranger, "POST", "/api/v1/workspaces", "{\"name\": \"X\"}").statusCode())
        .isEqualTo(403);
    assertThat(TestServer.text(server.get("/api/v1/workspaces"))).contains("\"agency-south\"");
  }

  /** What a stranger sees, or can tell to be there. */
  private static List<String> shownTo(String stranger) throws InterruptedException {
    List<String> shown = new ArrayList<>();
    for (Operation operation : PublishedContract.current().operations()) {
      if (isWithin(operation)) {
        HttpResponse<byte[]> answer = asked(stranger, operation, "nordlicht-2027", "nordlicht");
        boolean founding =
            operation.path().endsWith("{organisationId}") && answer.statusCode() == 403;
        if (answer.statusCode() != 404 && !founding) {
          shown.add(operation + ": " + answer.statusCode());
        }
        if (TestServer.text(answer).contains("Nordlicht")) {
          shown.add(operation + " tells");
        }
      }
    }
    return shown;
  }

  private static boolean isWithin(Operation operation) {
    return operation.path().contains("{strategyId}")
        || operation.path().startsWith("/api/v1/organisations/{");
  }

  private static HttpResponse<byte[]> asked(
      String stranger, Operation operation, String strategy, String organisation)
      throws InterruptedException {
    String path =
        operation
            .path()
            .replace("{strategyId}", strategy)
            .replace("{organisationId}", organisation)
            .replaceAll("\\{[^}]+\\}", "1");
    return as(
        stranger, operation.method(), path, operation.method().matches("GET|DELETE") ? "" : "{}");
  }

  /** Status and body of an answer, but for what differs with every request. */
  private static String told(
      String stranger, Operation operation, String strategy, String organisation)
      throws InterruptedException {
    if (!isWithin(operation)) {
      return "";
    }
    HttpResponse<byte[]> answer = asked(stranger, operation, strategy, organisation);
    return answer.statusCode()
        + TestServer.text(answer)
            .replaceAll("\"requestId\":\"[^\"]*\"", "")
            .replace(strategy, "…")
            .replace(organisation, "…");
  }

  @Test
  void shouldListOnlyWhatIsSeen() throws InterruptedException {
    String viewer = bound("VIEWER", "nordlicht");

    assertThat(TestServer.text(as(viewer, "GET", STRATEGIES + "?limit=100", "")))
        .contains("\"nordlicht-2027\"")
        .doesNotContain("decred-brazil", "asyncapi");
    assertThat(TestServer.text(as(viewer, "GET", STRATEGIES + "?organisationId=decred-brazil", "")))
        .contains("\"items\":[]");
    assertThat(TestServer.text(as(viewer, "GET", "/api/v1/organisations?limit=100", "")))
        .contains("\"nordlicht\"")
        .doesNotContain("decred-brazil", "asyncapi");
    assertThat(as(viewer, "GET", OURS, "").statusCode()).isEqualTo(200);
    assertThat(as(viewer, "PATCH", OURS, "{}").statusCode()).isEqualTo(403);
    assertThat(as(viewer, "GET", TOKENS, "").statusCode()).isEqualTo(403);
    assertThat(TestServer.text(as(viewer, "GET", "/api/v1/me", "")))
        .contains("\"id\":\"viewer-of-nordlicht\"", "\"workspace\":\"main\"")
        .doesNotContain("secret");
  }

  @Test
  void shouldPlanForNobodyElse() throws InterruptedException {
    String strategist = bound("STRATEGIST", "nordlicht");
    String entry = "{\"id\": \"%s\", \"organisationId\": \"%s\", \"name\": \"Trial\"}";

    assertThat(
            TestServer.text(
                as(strategist, "POST", STRATEGIES, entry.formatted("t1", "decred-brazil"))))
        .contains("\"/organisationId\"", "UNKNOWN_REFERENCE");
    assertThat(as(strategist, "POST", STRATEGIES, entry.formatted("t2", "nordlicht")).statusCode())
        .isEqualTo(201);
    HttpResponse<byte[]> moved =
        server.send("GET", STRATEGIES + "/t2", Map.of("Authorization", "Bearer " + strategist), "");
    assertThat(moved.statusCode()).isEqualTo(200);
    try (ApiClient client = new ApiClient(server.address(), strategist)) {
      HttpResponse<byte[]> move =
          client.send(
              "PATCH",
              STRATEGIES + "/t2?reason=move",
              Map.of(
                  "Content-Type",
                  TestServer.MERGE_PATCH,
                  "If-Match",
                  moved.headers().firstValue("ETag").orElseThrow()),
              "{\"organisationId\": \"decred-brazil\"}".getBytes(StandardCharsets.UTF_8));
      assertThat(TestServer.text(move)).contains("\"/organisationId\"", "UNKNOWN_REFERENCE");
    }
    assertThat(as(strategist, "POST", "/api/v1/organisations", "{\"name\": \"New\"}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void shouldShowOneStrategyToReviewers() throws InterruptedException {
    HttpResponse<byte[]> made =
        server.send(
            "POST",
            OURS + "/review-links",
            Map.of("Content-Type", "application/json"),
            "{\"name\": \"Board\"}");
    assertThat(made.statusCode()).as(TestServer.text(made)).isEqualTo(201);
    Matcher address = ADDRESS.matcher(TestServer.text(made));
    assertThat(address.find()).isTrue();
    String secret = address.group(1);

    assertThat(TestServer.text(server.get("/review/" + secret)))
        .contains("\"id\":\"review-board\"", "\"strategyRevision\":1", "\"goals\"");
    for (String seen : List.of("", "/goals", "/assessment", "/lifecycle", "/roi", "/calendar")) {
      assertThat(as(secret, "GET", OURS + seen, "").statusCode()).as(seen).isEqualTo(200);
    }
    for (String hidden : List.of("/mentions", "/revisions", "/incidents", "/review-links")) {
      assertThat(as(secret, "GET", OURS + hidden, "").statusCode()).as(hidden).isEqualTo(403);
    }
    assertThat(as(secret, "PATCH", OURS, "{}").statusCode()).isEqualTo(403);
    assertThat(as(secret, "GET", STRATEGIES + "/decred-brazil-2020", "").statusCode())
        .isEqualTo(404);
    assertThat(as(secret, "GET", STRATEGIES, "").statusCode()).isEqualTo(403);
    assertThat(TestServer.text(server.get(TOKENS))).doesNotContain("review-board");
    assertThat(TestServer.text(server.get(OURS + "/review-links")))
        .contains("\"usedAt\"")
        .doesNotContain(secret);

    assertThat(
            server.send("DELETE", OURS + "/review-links/review-board", Map.of(), "").statusCode())
        .isEqualTo(204);

    assertThat(server.get("/review/" + secret).statusCode()).isEqualTo(404);
    assertThat(as(secret, "GET", OURS, "").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldLetNobodyInWhoseTokenWasRevoked() throws InterruptedException {
    String secret = bound("APPROVER", "nordlicht");
    assertThat(as(secret, "GET", OURS, "").statusCode()).isEqualTo(200);

    assertThat(server.send("DELETE", TOKENS + "/approver-of-nordlicht", Map.of(), "").statusCode())
        .isEqualTo(204);

    assertThat(as(secret, "GET", OURS, "").statusCode()).isEqualTo(401);
    assertThat(TestServer.text(server.get(TOKENS + "/approver-of-nordlicht")))
        .contains("\"revokedAt\"", "\"madeBy\":\"owner\"")
        .doesNotContain(secret);
  }
}
