package io.planwerk.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsTest {
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldTellWithoutATokenThatItLives() {
    TestServer.Answer answer = server.bare("GET", "/health/live", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void shouldBeReadyAsLongAsTheDatabaseAnswers() {
    assertThat(server.bare("GET", "/health/ready", "").status()).isEqualTo(200);

    server.healthy.set(false);
    assertThat(server.bare("GET", "/health/ready", "").status()).isEqualTo(503);
    assertThat(server.bare("GET", "/health/live", "").status()).isEqualTo(200);
  }

  @Test
  void shouldNotBeReadyAnyMoreWhenItStops() {
    Readiness readiness = new Readiness(() -> true);
    assertThat(readiness.isReady()).isTrue();
    readiness.stopping();
    assertThat(readiness.isReady()).isFalse();
  }

  @Test
  void shouldCountRequestsByRouteAndNotByAddress() {
    server.get("/api/v1/strategies/one");
    server.get("/api/v1/strategies/two");
    server.get("/nothing/of/this/kind");
    server.bare("BREW", "/api/v1/strategies/one", "");

    TestServer.Answer answer = server.bare("GET", "/metrics", "");

    assertThat(answer.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(answer.text())
        .contains(
            "http_server_requests_seconds_count{method=\"GET\","
                + "route=\"/api/v1/strategies/{strategyId}\",status=\"404\"} 2\n")
        .contains("{method=\"GET\",route=\"none\",status=\"404\"} 1\n")
        .contains("{method=\"OTHER\",route=\"none\",status=\"401\"} 1\n")
        .contains("jvm_memory_used_bytes{", "jvm_threads_live_threads", "process_uptime_seconds")
        .contains("planwerk_info{version=\"1.2.3\"} 1")
        .doesNotContain("strategies/one", "of/this");
  }
}
