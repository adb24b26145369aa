package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running server tells at once what it hears, without anybody driving it. */
class SupplyServedTest {
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final String PLAN = "/api/v1/strategies/plan";

  @TempDir Path folder;

  @Test
  void shouldCallAWebhookWhenSomethingIsSaid() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    String place = "http://127.0.0.1:" + hook.getAddress().getPort();
    ServerOptions options = TestServer.options(folder);
    options.web.internalHosts = place;
    try (Server server = Server.start(options, Optional.of(TestServer.TOKEN));
        ApiClient api = new ApiClient(server.address(), TestServer.TOKEN)) {
      post(api, "/api/v1/organisations", "{\"id\": \"n\", \"name\": \"N\"}");
      post(
          api,
          "/api/v1/strategies",
          """
          {"id": "plan", "organisationId": "n", "name": "Plan",
           "resources": {"people": [{"id": "sales", "name": "Sales"}]},
           "monitoring": {"retentionDays": 3650, "topics": [{"id": "company", "name": "N", "terms": ["Nordlicht"]}]}}
          """);
      post(
          api,
          PLAN + "/subscriptions",
          "{\"name\": \"Now\", \"person\": \"sales\", \"rhythm\": \"AT_ONCE\", \"channel\":"
              + " {\"kind\": \"WEBHOOK\", \"address\": \""
              + place
              + "/in\"}}");
      post(
          api,
          PLAN + "/mentions",
          "[{\"reference\": \"1\", \"at\": \"2026-03-01T08:00:00Z\", \"text\": \"Nordlicht is"
              + " great!\"}]");

      // Digest and delivery may both have just begun, and are done a minute later each.
      assertThat(heard.poll(5, TimeUnit.MINUTES)).contains("Nordlicht is great!");
    } finally {
      hook.stop(0);
    }
  }

  private static void post(ApiClient api, String path, String body) throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send("POST", path, JSON, body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isBetween(200, 201);
  }
}
