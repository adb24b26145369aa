package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was carried away is the same where it is brought back, as far as anybody can ask. */
class ArchiveLifeTest {
  private static final String NORDLICHT = "/api/v1/strategies/nordlicht-2027";
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder.resolve("first")).withSamples();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String post(String path, String type, String body) throws InterruptedException {
    HttpResponse<byte[]> answer = server.send("POST", path, Map.of("Content-Type", type), body);
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isBetween(200, 201);
    return TestServer.text(answer);
  }

  private String post(String path, String body) throws InterruptedException {
    return post(path, JSON, body);
  }

  private static String id(String body) {
    Matcher matcher = ID.matcher(body);
    assertThat(matcher.find()).as(body).isTrue();
    return matcher.group(1);
  }

  private void useEverything() throws InterruptedException {
    HttpResponse<byte[]> patched =
        server.send(
            "PATCH",
            NORDLICHT + "?reason=k%C3%BCrzer",
            Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
            "{\"note\": \"Ä\\n\\\"\", \"monitoring\": {\"retentionDays\": 3650}}");
    assertThat(patched.statusCode()).as(TestServer.text(patched)).isEqualTo(200);
    post(NORDLICHT + "/alignments", "");
    post(
        NORDLICHT + "/mentions",
        LINES,
        """
        {"reference": "1", "at": "2026-03-01T08:00:00Z", "text": "Nordlicht Fenster sind Schrott! Wer hilft? 🙂", "author": "@anna"}
        {"reference": "2", "at": "2026-03-01T09:00:00Z", "text": "Nordlicht Fenster sind Schrott! Wer hilft? 🙂", "author": "@bernd"}
        {"reference": "3", "at": "2026-03-02T09:00:00Z", "text": "Sehr schön.", "author": "@carla"}
        """);
    String mention = id(TestServer.text(server.get(NORDLICHT + "/mentions?limit=1")));
    post(
        NORDLICHT + "/mentions/" + mention + "/steps",
        "{\"step\": \"DISMISSED\", \"text\": \"Werbung\"}");
    post(NORDLICHT + "/erasures", "{\"author\": \"@bernd\", \"reason\": \"wished\"}");
    for (int value : List.of(1200, 1300)) {
      post(
          NORDLICHT + "/observations",
          "[{\"kpi\": \"kpi-newsletter\", \"period\": \"2026-01\", \"value\": " + value + "}]");
    }
    post(
        NORDLICHT + "/subscriptions",
        "{\"name\": \"Morgens\", \"person\": \"vertriebsleitung\", \"channel\": {\"kind\":"
            + " \"FEED\"}}");
    post(NORDLICHT + "/subscriptions/morgens/test", "");
    post(NORDLICHT + "/calendar/feeds", "{\"name\": \"Telefon\", \"kinds\": [\"DRILL\"]}");
    post(NORDLICHT + "/incidents", "{\"name\": \"Lärm\", \"level\": 3, \"reason\": \"Ein Video\"}");
    post(
        NORDLICHT + "/guidelines/leitlinie-2027/acknowledgements",
        "[{\"person\": \"vertriebsleitung\", \"on\": \"2026-11-20\", \"how\": \"ONLINE\","
            + " \"version\": \"2.0\"}]");
    server.send("DELETE", "/api/v1/strategies/asyncapi-2025", Map.of("If-Match", "*"), "");
  }

  /** What every address tells that can be read without knowing more than the strategy. */
  private static Map<String, String> everything(TestServer server) throws InterruptedException {
    Map<String, String> found = new TreeMap<>();
    for (Operation operation : PublishedContract.current().operations()) {
      String path =
          operation
              .path()
              .replace("{strategyId}", "nordlicht-2027")
              .replace("{organisationId}", "nordlicht")
              .replace("{guidelineId}", "leitlinie-2027")
              .replace("{kpiId}", "kpi-newsletter")
              .replace("{subscriptionId}", "morgens")
              .replace("{incidentId}", "i1")
              .replace("{alignmentId}", "r2-1")
              .replace("{acknowledgementId}", "a1")
              .replace("{revision}", "1");
      if (operation.method().equals("GET")
          && path.startsWith("/api/v1/")
          && !path.contains("{")
          && !path.endsWith("/events")
          && !path.endsWith("/archive")
          && !path.endsWith("/backup")
          && !path.endsWith("/me")
          && !path.startsWith("/api/v1/tokens")) {
        String query =
            path.endsWith("/compare")
                ? "?from=1&to=2"
                : path.endsWith("/mention-volume")
                        || path.endsWith("/share-of-voice")
                        || path.endsWith("/response-times")
                    ? "?from=2026-03-01&to=2026-03-02"
                    : "";
        HttpResponse<byte[]> answer = server.get(path + query);
        found.put(
            path,
            answer.statusCode()
                + " "
                + answer.headers().firstValue("ETag").orElse("")
                + " "
                + TestServer.text(answer).replaceAll("\"requestId\":\"[^\"]+\"", ""));
      }
    }
    assertThat(found).hasSizeGreaterThan(80);
    return found;
  }

  private int run(String... words) {
    return Planwerk.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  private int backUp(Path file, String... more) {
    String[] words = {
      "backup", file.toString(), "--server", server.address(), "--token", TestServer.TOKEN
    };
    return run(Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void shouldMoveToPostgreSqlAndBack() throws Exception {
    useEverything();
    Path file = folder.resolve("backup.ndjson.gz");
    assertThat(backUp(file)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("rows, whole");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    Map<String, String> before = everything(server);

    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      assertThat(run("restore", file.toString(), "--database-url", url))
          .as(err.toString())
          .isZero();
      assertThat(run("restore", file.toString(), "--database-url", url)).isEqualTo(1);
      assertThat(err.toString()).contains("isn't empty");
      ServerOptions options = TestServer.options(folder);
      options.databaseUrl = url;
      server.close();
      server = TestServer.start(options);
      assertThat(everything(server)).containsExactlyInAnyOrderEntriesOf(before);

      Path back = folder.resolve("back.ndjson");
      assertThat(backUp(back)).isZero();
      assertThat(rows(back)).isEqualTo(rows(file));
      Path home = folder.resolve("home");
      assertThat(run("restore", back.toString(), "--data-dir", home.toString())).isZero();
      server.close();
      server = TestServer.start(home);
      assertThat(everything(server)).containsExactlyInAnyOrderEntriesOf(before);
    }
  }

  /** Tokens tell when they were used. */
  private static List<String> rows(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("{\"table\":") && !line.contains("\"table\":\"token\""))
        .toList();
  }

  /** Each server goes on with a trace of its own. */
  private static Map<String, String> withoutTrace(Map<String, String> answers) {
    return answers.entrySet().stream()
        .filter(answer -> !answer.getKey().startsWith("/api/v1/audit"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void shouldCarryAWorkspaceToAnotherServer() throws Exception {
    useEverything();
    Path file = folder.resolve("workspace.ndjson");
    assertThat(backUp(file, "--only-workspace")).isZero();
    assertThat(rows(file)).hasSizeGreaterThan(20);
    Map<String, String> before = everything(server);
    String archive = Files.readString(file);
    assertThat(run("restore", file.toString(), "--data-dir", folder.resolve("no").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("export of a workspace");

    server.close();
    server = TestServer.start(folder.resolve("second"));
    Map<String, String> type = Map.of("Content-Type", LINES);
    HttpResponse<byte[]> cut =
        server.send("POST", "/api/v1/archive", type, archive.substring(0, archive.length() / 2));
    assertThat(cut.statusCode()).as(TestServer.text(cut)).isEqualTo(422);
    HttpResponse<byte[]> loaded = server.send("POST", "/api/v1/archive", type, archive);
    assertThat(TestServer.text(loaded)).contains("\"mention\":2", "\"removal\":1");
    assertThat(withoutTrace(everything(server)))
        .containsExactlyInAnyOrderEntriesOf(withoutTrace(before));
    assertThat(server.send("POST", "/api/v1/archive", type, archive).statusCode()).isEqualTo(409);
  }

  @Test
  void shouldBackUpWhileOthersWrite() throws Exception {
    int writers = 8;
    AtomicInteger written = new AtomicInteger();
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch going = new CountDownLatch(writers);
    Path file = folder.resolve("busy.ndjson");
    int sure;
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Void>> all =
          IntStream.range(0, writers)
              .mapToObj(
                  writer ->
                      pool.<Void>submit(
                          () -> {
                            for (int i = 0; !enough.get(); i++) {
                              String id = "s" + writer + "-" + i;
                              post(
                                  "/api/v1/strategies",
                                  "{\"id\": \"%s\", \"organisationId\": \"nordlicht\", \"name\": \"%s\"}"
                                      .formatted(id, id));
                              post(
                                  "/api/v1/strategies/" + id + "/goals",
                                  "{\"id\": \"g\", \"name\": \"G\"}");
                              written.incrementAndGet();
                              going.countDown();
                            }
                            return null;
                          }))
              .toList();
      going.await();
      sure = written.get();
      assertThat(backUp(file)).as(err.toString()).isZero();
      enough.set(true);
      for (Future<Void> one : all) {
        one.get();
      }
    }

    server.close();
    Path copy = folder.resolve("copy");
    assertThat(run("restore", file.toString(), "--data-dir", copy.toString())).isZero();
    server = TestServer.start(copy);
    int whole = 0;
    String cursor = "";
    do {
      String page = TestServer.text(server.get("/api/v1/strategies?limit=100&text=s" + cursor));
      Matcher ids = ID.matcher(page);
      while (ids.find()) {
        if (ids.group(1).matches("s\\d-\\d+")) {
          String one = "/api/v1/strategies/" + ids.group(1);
          int goals = server.get(one + "/goals/g").statusCode();
          int revisions = server.get(one + "/revisions/1").statusCode();
          assertThat(revisions).isEqualTo(200);
          whole += goals == 200 ? 1 : 0;
        }
      }
      Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
      cursor = next.find() ? "&cursor=" + next.group(1) : "";
    } while (!cursor.isEmpty());
    assertThat(whole).isBetween(sure, written.get());
  }

  @Test
  void shouldKeepTheLastBackupWhenTheNextCannotBeMade() throws IOException {
    Path file = folder.resolve("backup.ndjson");
    Files.writeString(file, "yesterday's");

    assertThat(
            run(
                "backup",
                file.toString(),
                "--server",
                server.address(),
                "--token",
                "pw_stranger-of-no-use"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("401");
    assertThat(Files.readString(file)).isEqualTo("yesterday's");
    assertThat(run("restore", file.toString(), "--data-dir", folder.resolve("no").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("line 1", "no archive");
    assertThat(run("restore", folder.resolve("none").toString())).isEqualTo(2);
  }
}
