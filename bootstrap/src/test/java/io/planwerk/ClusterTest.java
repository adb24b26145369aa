package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three servers on one PostgreSQL, behind a balancer and under load. They are killed one after the
 * other, and the database is restarted beneath them: nothing acknowledged is lost, nothing is done
 * twice, and what a dead server was at is soon done by another one.
 */
class ClusterTest {
  private static final int SERVERS = 3;
  private static final int STRATEGIES = 3;
  private static final int EDITORS = STRATEGIES;
  private static final int FOUNDERS = 3;

  /** So many of the changes of a strategy are read again. */
  private static final int LOOKED_AT = 20;

  private static final String API = "/api/v1";

  /** It takes 16 to 26 seconds; the rest is for machines that are busy. */
  private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What is said in each round, different enough that none repeats another one. */
  private static final List<String> SAID =
      List.of(
          "Nordlicht opens a workshop in Kiel where old windows are mended.",
          "Has anybody tried the triple glazing that Nordlicht sells since March?",
          "Three weeks of waiting, and Nordlicht still doesn't answer the phone.",
          "Apprentices praise how much Nordlicht teaches them about wood.",
          "The mayor visited the new hall of Nordlicht beside the harbour today.");

  /** What the server acknowledged: the note that a strategy has at a revision. */
  private record Acknowledged(String strategy, int revision, String note) {}

  /** What came in at the webhook. */
  private record Heard(String place, String id, String body) {}

  private final Queue<Acknowledged> changes = new ConcurrentLinkedQueue<>();
  private final Queue<String> founded = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final List<ChildServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean enough = new AtomicBoolean();
  private volatile CountDownLatch answering = new CountDownLatch(0);

  @TempDir private Path data;
  private int port;
  private EmbeddedPostgres postgres;
  private HttpServer hook;
  private Balancer balancer;
  private ApiClient api;

  @BeforeEach
  void start() throws Exception {
    port = port();
    startDatabase();
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.setExecutor(threads);
    hook.createContext("/", this::hear);
    hook.start();
    balancer = new Balancer();
    api = new ApiClient(balancer.address(), TestServer.TOKEN);
    // The first one makes the tables, the others begin beside it.
    List<Future<ChildServer>> starting = new ArrayList<>();
    for (int i = 0; i < SERVERS; i++) {
      starting.add(threads.submit(this::child));
    }
    for (Future<ChildServer> one : starting) {
      add(one.get());
    }
  }

  /**
   * One that stays free while the database is down: it isn't among those that systems give to
   * whoever connects, and the servers connect again and again.
   */
  private static int port() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try (ServerSocket free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (IOException taken) {
        // The next one then.
      }
    }
  }

  private void startDatabase() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data.resolve("postgres"))
            .setCleanDataDirectory(false)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("fsync", "on")
            .start();
  }

  private ChildServer child() throws IOException {
    return ChildServer.start(
        Map.of(
            "PLANWERK_DATABASE_URL",
            "postgres://postgres:postgres@localhost:" + port + "/postgres",
            "PLANWERK_OWNER_TOKEN",
            TestServer.TOKEN,
            "PLANWERK_INTERNAL_HOSTS",
            hookAddress(),
            "PLANWERK_LOG_LEVEL",
            "error"));
  }

  private String hookAddress() {
    return "http://127.0.0.1:" + hook.getAddress().getPort();
  }

  private void add(ChildServer server) {
    servers.add(server);
    balancer.add(server.address);
  }

  @AfterEach
  void stop() throws IOException {
    enough.set(true);
    answering.countDown();
    servers.forEach(ChildServer::close);
    api.close();
    balancer.close();
    hook.stop(0);
    threads.close();
    postgres.close();
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      heard.add(
          new Heard(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders().getFirst("webhook-id"),
              body));
      if (answering.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        exchange.sendResponseHeaders(204, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void shouldLoseNothingAndDoNothingTwice() throws Exception {
    prepare();
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      String strategy = "plan-" + i;
      writers.add(threads.submit(() -> edit(strategy)));
    }
    for (int i = 0; i < FOUNDERS; i++) {
      int number = i;
      writers.add(threads.submit(() -> found(number)));
    }

    round(0, this::killOne);
    round(1, this::restartDatabase);
    round(2, this::killOne);
    round(3, this::restartDatabase);
    killWhoDelivers(4);
    awaitTold(5);
    enough.set(true);
    for (Future<?> writer : writers) {
      writer.get();
    }

    assertThat(surprises).as("answers but 502, 503 and an open key").isEmpty();
    assertThat(changes).hasSizeGreaterThan(2 * LOOKED_AT * EDITORS);
    assertThat(founded).hasSizeGreaterThan(5 * FOUNDERS);
    lookForChanges();
    lookForOrganisations();
    lookForDigests();
  }

  private void prepare() throws InterruptedException {
    surely("POST", "/organisations", "{\"id\": \"n\", \"name\": \"N\"}");
    for (int i = 0; i < STRATEGIES; i++) {
      surely(
          "POST",
          "/strategies",
          """
          {"id": "plan-%d", "organisationId": "n", "name": "Plan",
           "resources": {"people": [{"id": "sales", "name": "Sales"}]},
           "monitoring": {"retentionDays": 3650, "topics": [{"id": "company", "name": "N", "terms": ["Nordlicht"]}]}}
          """
              .formatted(i));
      subscribe(
          i,
          "Now",
          "AT_ONCE",
          "{\"kind\": \"WEBHOOK\", \"address\": \"%s/plan-%d\"}".formatted(hookAddress(), i));
      subscribe(i, "Daily", "DAILY", "{\"kind\": \"FEED\"}");
    }
  }

  private void subscribe(int strategy, String name, String rhythm, String channel)
      throws InterruptedException {
    surely(
        "POST",
        "/strategies/plan-" + strategy + "/subscriptions",
        """
        {"name": "%s", "person": "sales", "rhythm": "%s", "channel": %s}
        """
            .formatted(name, rhythm, channel));
  }

  /** As long as it takes, as a careful client does it. */
  private HttpResponse<byte[]> surely(String method, String path, String body)
      throws InterruptedException {
    HttpResponse<byte[]> answer;
    do {
      answer = send(method, path, Map.of("Content-Type", "application/json"), body);
    } while (isPassing(answer));
    assertThat(answer.statusCode()).as(path + TestServer.text(answer)).isBetween(200, 299);
    return answer;
  }

  private HttpResponse<byte[]> send(
      String method, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    return api.send(method, API + path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPassing(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 502 || answer.statusCode() == 503;
  }

  private Void edit(String strategy) throws InterruptedException {
    for (int i = 0; !enough.get(); i++) {
      String note = strategy + " note " + i;
      HttpResponse<byte[]> answer =
          send(
              "PATCH",
              "/strategies/" + strategy,
              Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
              "{\"note\": \"" + note + "\"}");
      if (answer.statusCode() == 200) {
        changes.add(new Acknowledged(strategy, revision(answer), note));
      } else if (!isPassing(answer)) {
        surprises.add(TestServer.text(answer));
      }
    }
    return null;
  }

  private static int revision(HttpResponse<byte[]> answer) {
    return Integer.parseInt(answer.headers().firstValue("Planwerk-Revision").orElseThrow());
  }

  /** Sends everything until it is acknowledged, and then once more. */
  private Void found(int founder) throws InterruptedException {
    for (int i = 0; !enough.get(); i++) {
      String id = "client-%d-no-%d-end".formatted(founder, i);
      HttpResponse<byte[]> answer;
      do {
        answer = found(id);
      } while (isPassing(answer));
      if (answer.statusCode() == 201) {
        founded.add(id);
        HttpResponse<byte[]> again = found(id);
        if (!isPassing(again)
            && (again.statusCode() != 201
                || again.headers().firstValue("Idempotency-Replayed").isEmpty())) {
          surprises.add("again: " + TestServer.text(again));
        }
      } else if (!TestServer.text(answer).contains("REQUEST_IN_PROGRESS")) {
        surprises.add(TestServer.text(answer));
      }
    }
    return null;
  }

  private HttpResponse<byte[]> found(String id) throws InterruptedException {
    return send(
        "POST",
        "/organisations",
        Map.of("Content-Type", "application/json", "Idempotency-Key", id),
        "{\"name\": \"" + id.replace('-', ' ') + "\"}");
  }

  /** Something is said and everybody's time has come when something bad happens. */
  private void round(int number, Callable<Future<?>> disturbance) throws Exception {
    say(number);
    comeTo();
    Future<?> mended = disturbance.call();
    mended.get();
    awaitTold(number + 1);
  }

  private void say(int round) throws InterruptedException {
    for (int i = 0; i < STRATEGIES; i++) {
      surely(
          "POST",
          "/strategies/plan-" + i + "/mentions",
          """
          [{"reference": "%d", "at": "2026-03-01T08:00:00Z", "text": "%s"}]
          """
              .formatted(round, SAID.get(round)));
    }
  }

  /** As if it were the time of day at which everybody is told. */
  private void comeTo() throws SQLException {
    execute("update subscription set due = now() - interval '1 second'");
    passMinute();
  }

  /** As if the next minute had begun. */
  private void passMinute() throws SQLException {
    execute("update job set execution_time = now() where not picked");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> read(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private Future<?> killOne() throws InterruptedException {
    return replace(servers.getFirst());
  }

  private Future<?> replace(ChildServer server) throws InterruptedException {
    server.kill();
    servers.remove(server);
    balancer.remove(server.address);
    return threads.submit(
        () -> {
          add(child());
          return null;
        });
  }

  private Future<?> restartDatabase() throws IOException {
    postgres.close();
    startDatabase();
    return CompletableFuture.completedFuture(null);
  }

  private void awaitTold(int rounds) throws Exception {
    String told =
        "select count(*) from message where subscription in ('now', 'daily') and status in"
            + " ('DELIVERED', 'PUBLISHED')";
    String all = Integer.toString(rounds * STRATEGIES * 2);
    await(
        "everybody is told " + rounds + " times",
        () -> {
          passMinute();
          return read(told).equals(List.of(all));
        });
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  private void killWhoDelivers(int round) throws Exception {
    answering = new CountDownLatch(1);
    int before = heard.size();
    say(round);
    comeTo();
    await(
        "a delivery is under way",
        () -> {
          passMinute();
          return heard.size() > before;
        });
    String id = List.copyOf(heard).get(before).id();
    String worker =
        read("select picked_by from job where task_name = 'deliveries' and picked").getFirst();
    ChildServer dying =
        servers.stream()
            .filter(server -> worker.endsWith(":" + server.pid()))
            .findFirst()
            .orElseThrow();

    long died = System.nanoTime();
    dying.kill();
    servers.remove(dying);
    balancer.remove(dying.address);
    answering.countDown();
    await(
        "another server delivers",
        () -> heard.stream().filter(one -> one.id().equals(id)).count() > 1);

    assertThat(Duration.ofNanos(System.nanoTime() - died)).isLessThan(TAKEN_OVER_WITHIN);
  }

  /** A change that was lost would leave its number to the next one. */
  private void lookForChanges() throws Exception {
    for (int i = 0; i < STRATEGIES; i++) {
      String strategy = "plan-" + i;
      List<Acknowledged> ours =
          changes.stream().filter(one -> one.strategy().equals(strategy)).toList();
      int newest = revision(surely("GET", "/strategies/" + strategy, ""));
      assertThat(ours).extracting(Acknowledged::revision).doesNotHaveDuplicates();
      assertThat(ours).allMatch(one -> one.revision() <= newest);
      for (int j = 0; j < ours.size(); j += ours.size() / LOOKED_AT) {
        Acknowledged one = ours.get(j);
        assertThat(
                TestServer.text(
                    surely("GET", "/strategies/" + strategy + "?revision=" + one.revision(), "")))
            .contains("\"" + one.note() + "\"");
      }
    }
  }

  private void lookForOrganisations() throws SQLException {
    List<String> ids = read("select id from organisation where id <> 'n'");

    assertThat(ids).containsAll(founded);
    assertThat(ids).as("made once each").allMatch(id -> id.endsWith("-end"));
  }

  private void lookForDigests() throws InterruptedException {
    Map<String, List<String>> firstHeard = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    for (Heard one : heard) {
      if (bodies.putIfAbsent(one.id(), one.body()) == null) {
        firstHeard.computeIfAbsent(one.place(), _ -> new ArrayList<>()).add(one.body());
      }
    }
    assertThat(bodies).hasSize(SAID.size() * STRATEGIES);
    for (int i = 0; i < STRATEGIES; i++) {
      List<String> inOrder = firstHeard.get("/plan-" + i);
      assertThat(inOrder).hasSameSizeAs(SAID);
      for (int round = 0; round < SAID.size(); round++) {
        assertThat(inOrder.get(round)).contains(SAID.get(round));
      }
      String digests = "/strategies/plan-" + i + "/subscriptions/daily/digests";
      assertThat(TestServer.text(surely("GET", digests, "")).split("\"number\":", -1))
          .hasSize(SAID.size() + 1);
      for (int round = 0; round < SAID.size(); round++) {
        assertThat(TestServer.text(surely("GET", digests + "/" + (round + 1), "")))
            .contains(SAID.get(round));
      }
    }
  }
}
