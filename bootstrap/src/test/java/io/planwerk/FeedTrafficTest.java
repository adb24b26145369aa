package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as clients order them. Nothing listens at the port, so each pull would fail at once. */
class FeedTrafficTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String PAPER = PLAN + "/feeds/paper";

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    ServerOptions options = TestServer.options(folder);
    options.web.internalHosts = "http://127.0.0.1:1";
    server = TestServer.start(options);
    send("POST", "/api/v1/organisations", "{\"id\": \"n\", \"name\": \"N\"}", 201);
    send(
        "POST",
        "/api/v1/strategies",
        """
        {"id": "plan", "organisationId": "n", "name": "Plan", "monitoring": {"sources": [
          {"id": "paper", "name": "Paper", "link": "http://127.0.0.1:1/rss"},
          {"id": "other", "name": "Other", "link": "https://example.com/rss"}]}}
        """,
        201);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String send(String method, String path, String body, int status)
      throws InterruptedException {
    HttpResponse<byte[]> answer = server.ask(method, path, "application/json", body);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    return text(answer);
  }

  @Test
  void shouldOrderPauseAndTakeOff() throws InterruptedException {
    assertThat(send("PUT", PAPER, "{}", 200))
        .contains("\"source\":\"paper\",\"everyMinutes\":30,\"paused\":false", "\"nextAt\":");
    assertThat(send("PUT", PAPER, "{\"everyMinutes\": 60, \"paused\": true}", 200))
        .contains("\"everyMinutes\":60,\"paused\":true,\"status\":\"PAUSED\"")
        .doesNotContain("nextAt");
    assertThat(send("GET", PLAN + "/feeds", "", 200)).contains("\"status\":\"PAUSED\"");
    send("DELETE", PAPER, "", 204);
    assertThat(send("GET", PLAN + "/feeds", "", 200)).isEqualTo("{\"items\":[]}");
    send("DELETE", PAPER, "", 404);
  }

  @Test
  void shouldRefuseWhatCannotBe() throws InterruptedException {
    assertThat(send("PUT", PAPER, "{\"everyMinutes\": 5}", 422)).contains("/everyMinutes");
    assertThat(send("PUT", PAPER, "{\"every\": 5}", 422)).contains("UNKNOWN_FIELD");
    send("PUT", PLAN + "/feeds/nobody", "{}", 404);
    assertThat(send("PUT", PLAN + "/feeds/other", "{}", 409))
        .contains("/monitoring/sources/1/link", "allowed-hosts");
  }
}
