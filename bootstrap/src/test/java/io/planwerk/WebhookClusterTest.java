package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers share the work of telling a tool, until one of them is killed while it calls. */
class WebhookClusterTest {
  private static final int STRATEGIES = 3;
  private static final int CHANGES = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A claim ends after 20 seconds; the rest is for machines that are busy. */
  private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);

  private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
  private static final Pattern STRATEGY = Pattern.compile("\"strategyId\":\"([a-z0-9-]+)\"");

  /** What the tool was sent. */
  private record Heard(String id, String strategy, long number) {}

  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile CountDownLatch answering = new CountDownLatch(0);
  private EmbeddedPostgres postgres;
  private HttpServer tool;
  private ChildServer one;
  private ChildServer other;

  @BeforeEach
  void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
    tool = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tool.setExecutor(threads);
    tool.createContext("/", this::hear);
    tool.start();
    one = child();
    other = child();
  }

  private ChildServer child() throws IOException {
    return ChildServer.start(
        Map.of(
            "PLANWERK_DATABASE_URL",
            "postgres://postgres:postgres@localhost:" + postgres.getPort() + "/postgres",
            "PLANWERK_OWNER_TOKEN",
            TestServer.TOKEN,
            "PLANWERK_INTERNAL_HOSTS",
            place(),
            "PLANWERK_LOG_LEVEL",
            "error"));
  }

  private String place() {
    return "http://127.0.0.1:" + tool.getAddress().getPort();
  }

  @AfterEach
  void stop() throws IOException {
    answering.countDown();
    one.close();
    other.close();
    tool.stop(0);
    threads.close();
    postgres.close();
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      heard.add(
          new Heard(
              exchange.getRequestHeaders().getFirst("webhook-id"),
              found(STRATEGY, body),
              Long.parseLong(found(NUMBER, body))));
      if (answering.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        exchange.sendResponseHeaders(204, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void shouldLoseAndSwapNothingWhenOneIsKilled() throws Exception {
    try (ApiClient first = new ApiClient(one.address, TestServer.TOKEN);
        ApiClient second = new ApiClient(other.address, TestServer.TOKEN)) {
      post(first, "/organisations", "{\"id\": \"n\", \"name\": \"N\"}");
      post(
          first,
          "/webhooks",
          "{\"url\": \"%s/in\", \"types\": [\"strategy.*\"]}".formatted(place()));
      for (int i = 0; i < STRATEGIES; i++) {
        post(
            i % 2 == 0 ? first : second,
            "/strategies",
            "{\"id\": \"plan-%d\", \"organisationId\": \"n\", \"name\": \"Plan\"}".formatted(i));
      }
      for (int change = 0; change < CHANGES; change++) {
        change(change % 2 == 0 ? first : second, change);
      }
      int already = heard.size();
      answering = new CountDownLatch(1);
      change(first, CHANGES);
      await("a call is under way", () -> heard.size() > already);
      one.kill();
      long died = System.nanoTime();
      answering.countDown();
      change(second, CHANGES + 1);

      await("everything was told", () -> distinct() == expected().size());
      assertThat(Duration.ofNanos(System.nanoTime() - died)).isLessThan(TAKEN_OVER_WITHIN);
    }
    for (int i = 0; i < STRATEGIES; i++) {
      String strategy = "plan-" + i;
      assertThat(
              heard.stream()
                  .filter(call -> call.strategy().equals(strategy))
                  .map(Heard::number)
                  .distinct())
          .as(strategy)
          .containsExactlyElementsOf(
              numbers("select number from ledger where strategy_id = '" + strategy + "'"));
    }
    assertThat(heard.stream().map(Heard::id).distinct().count()).isEqualTo(distinct());
  }

  private void change(ApiClient api, int change) throws InterruptedException {
    for (int i = 0; i < STRATEGIES; i++) {
      post(
          api,
          "/strategies/plan-" + i + "/audiences",
          "{\"id\": \"a%d\", \"name\": \"A\"}".formatted(change));
    }
  }

  private static void post(ApiClient api, String path, String body) throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            "POST",
            "/api/v1" + path,
            Map.of("Content-Type", "application/json"),
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(201);
  }

  private long distinct() {
    return heard.stream().map(Heard::number).distinct().count();
  }

  private List<Long> expected() throws SQLException {
    return numbers("select number from ledger where strategy_id is not null");
  }

  private List<Long> numbers(String sql) throws SQLException {
    List<Long> found = new ArrayList<>();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql + " order by number")) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }
  }
}
