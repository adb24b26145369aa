package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running server tells a tool what happens, which checks it as the specification's client. */
class WebhookServedTest {
  private static final String JSON = "application/json";
  private static final String ALL = "/api/v1/webhooks";
  private static final String ONE = ALL + "/desk";
  private static final String PLAN = "/api/v1/strategies/plan";

  /** What the tool was sent. */
  private record Heard(Map<String, List<String>> headers, String body) {
    String id() {
      return headers.get("webhook-id").getFirst();
    }
  }

  @TempDir Path folder;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private HttpServer tool;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    tool = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tool.createContext(
        "/",
        exchange -> {
          Map<String, List<String>> headers = new HashMap<>();
          exchange
              .getRequestHeaders()
              .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
          heard.add(
              new Heard(
                  headers,
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    tool.start();
    ServerOptions options = TestServer.options(folder);
    options.web.internalHosts = place();
    server = TestServer.start(options);
  }

  @AfterEach
  void stop() {
    server.close();
    tool.stop(0);
  }

  private String place() {
    return "http://127.0.0.1:" + tool.getAddress().getPort();
  }

  private HttpResponse<byte[]> ask(int status, String method, String path, String body)
      throws InterruptedException {
    HttpResponse<byte[]> answer = server.ask(method, path, JSON, body);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(status);
    return answer;
  }

  private HttpResponse<byte[]> patch(int status, String match, String body)
      throws InterruptedException {
    HttpResponse<byte[]> answer =
        server.ask(
            "PATCH",
            ONE,
            match.isEmpty()
                ? Map.of("Content-Type", TestServer.MERGE_PATCH)
                : Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", match),
            body);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(status);
    return answer;
  }

  private static String field(String name, HttpResponse<byte[]> answer) {
    Matcher found =
        Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(TestServer.text(answer));
    assertThat(found.find()).as(TestServer.text(answer)).isTrue();
    return found.group(1);
  }

  private Heard next(String type) throws InterruptedException {
    Heard one = heard.poll(90, TimeUnit.SECONDS);
    assertThat(one).isNotNull();
    assertThat(one.body()).startsWith("{\"type\":\"" + type + "\"");
    return one;
  }

  private static void verify(String secret, Heard one) throws Exception {
    new Webhook(secret).verify(one.body(), one.headers());
  }

  private String webhook() throws InterruptedException {
    HttpResponse<byte[]> made =
        ask(
            201,
            "POST",
            ALL,
            "{\"url\": \"%s/in\", \"description\": \"Desk\", \"types\": [\"strategy.*\"]}"
                .formatted(place()));
    assertThat(made.headers().firstValue("Location")).contains(ONE);
    return field("secret", made);
  }

  private void plan() throws InterruptedException {
    ask(201, "POST", "/api/v1/organisations", "{\"id\": \"n\", \"name\": \"N\"}");
    ask(
        201,
        "POST",
        "/api/v1/strategies",
        "{\"id\": \"plan\", \"organisationId\": \"n\", \"name\": \"Plan\"}");
  }

  private void audience(String id) throws InterruptedException {
    ask(201, "POST", PLAN + "/audiences", "{\"id\": \"" + id + "\", \"name\": \"" + id + "\"}");
  }

  @Test
  void shouldTellWhatHappensSoThatThePublicClientTakesIt() throws Exception {
    String secret = webhook();
    plan();
    audience("fans");

    verify(secret, next("strategy.created"));
    Heard created = next("strategy.audiences.created");
    verify(secret, created);
    assertThat(created.body()).contains("\"strategyId\":\"plan\"", "\"organisationId\":\"n\"");
    Heard forged =
        new Heard(created.headers(), created.body().replace("\"plan\"", "\"other-plan\""));
    assertThatThrownBy(() -> verify(secret, forged))
        .isInstanceOf(WebhookVerificationException.class);

    String next = field("secret", ask(200, "POST", ONE + "/secret", ""));
    audience("critics");
    Heard both = next("strategy.audiences.created");
    assertThatCode(() -> verify(secret, both)).doesNotThrowAnyException();
    assertThatCode(() -> verify(next, both)).doesNotThrowAnyException();

    HttpResponse<byte[]> tried = ask(200, "POST", ONE + "/test", "");
    assertThat(field("delivered", tried)).isEqualTo("true");
    assertThat(field("status", tried)).isEqualTo("204");
    Heard test = next("webhook.test");
    verify(next, test);
    assertThat(field("id", tried)).isEqualTo(test.id());
  }

  @Test
  void shouldTellHowFarItGotAndTellAgain() throws Exception {
    webhook();
    plan();
    Heard created = next("strategy.created");
    HttpResponse<byte[]> list = ask(200, "GET", ONE + "/deliveries?strategyId=plan&limit=1", "");
    assertThat(field("id", list)).isEqualTo(created.id());

    ask(200, "POST", ONE + "/deliveries/" + field("number", list) + "/replay", "");
    assertThat(next("strategy.created").id()).isEqualTo(created.id());
    ask(200, "POST", ONE + "/replay", "{\"since\": \"2026-01-01T00:00:00Z\"}");
    assertThat(next("strategy.created").id()).isEqualTo(created.id());
    ask(422, "POST", ONE + "/replay", "{\"since\": \"yesterday\"}");
    ask(404, "POST", ONE + "/deliveries/9999/replay", "");
    ask(400, "GET", ONE + "/deliveries?state=LOST", "");
  }

  @Test
  void shouldChangeWhatWasRead() throws Exception {
    webhook();
    patch(428, "", "{\"state\": \"DISABLED\"}");
    HttpResponse<byte[]> changed = patch(200, "\"1\"", "{\"state\": \"DISABLED\"}");
    assertThat(field("state", changed)).isEqualTo("DISABLED");
    patch(412, "\"1\"", "{\"state\": \"ENABLED\"}");
    assertThat(TestServer.text(patch(422, "*", "{\"url\": \"http://10.0.0.1/in\"}")))
        .contains("\"/url\"");
    assertThat(TestServer.text(patch(422, "*", "{\"types\": [\"a b\", \"c\"]}")))
        .contains("\"/types/0\"");
    plan();
    assertThat(TestServer.text(ask(200, "GET", ALL, ""))).contains("\"id\":\"desk\"");
    ask(200, "GET", ONE, "");

    patch(200, "*", "{\"state\": \"ENABLED\"}");
    next("strategy.created");

    HttpResponse<byte[]> removed = server.ask("DELETE", ONE, Map.of("If-Match", "*"), "");
    assertThat(removed.statusCode()).isEqualTo(204);
    ask(404, "GET", ONE, "");
  }

  @Test
  void shouldShowASecretOnce() throws Exception {
    Map<String, String> key = Map.of("Content-Type", JSON, "Idempotency-Key", "k1");
    String body = "{\"url\": \"" + place() + "/in\"}";
    HttpResponse<byte[]> first = server.ask("POST", ALL, key, body);
    HttpResponse<byte[]> again = server.ask("POST", ALL, key, body);

    assertThat(TestServer.text(first)).contains("\"id\":\"127-0-0-1\"", "\"secret\":\"whsec_");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(TestServer.text(again)).contains("\"id\":\"127-0-0-1\"").doesNotContain("whsec_");
    assertThat(TestServer.text(ask(200, "GET", ALL, ""))).doesNotContain("whsec_");
  }
}
