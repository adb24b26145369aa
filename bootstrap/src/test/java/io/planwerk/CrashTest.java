package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed in the middle of writes, again and again: what was acknowledged is there, and nothing is
 * half-written.
 */
class CrashTest {
  private static final int KILLS = 20;
  private static final int WRITERS = 6;
  private static final int MOST_WRITES_BEFORE_A_KILL = 60;

  /** What the server acknowledged: the note that a strategy has at a revision. */
  private record Acknowledged(String strategy, int revision, String note) {}

  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Map<String, String> created = new ConcurrentSkipListMap<>();
  private final Random random = new Random(20270101);

  @Test
  void shouldKeepEverythingAcknowledgedOnTheEmbeddedDatabase(@TempDir Path folder)
      throws Exception {
    killOftenAndLookEachTime(Map.of("PLANWERK_DATA_DIR", folder.toString()), KILLS);
  }

  @Test
  void shouldKeepEverythingAcknowledgedOnPostgres() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setPGStartupWait(Duration.ofMinutes(2))
            .start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      killOftenAndLookEachTime(Map.of("PLANWERK_DATABASE_URL", url), KILLS / 4);
    }
  }

  private void killOftenAndLookEachTime(Map<String, String> where, int kills) throws Exception {
    Map<String, String> environment = new ConcurrentHashMap<>(where);
    environment.put("PLANWERK_OWNER_TOKEN", TestServer.TOKEN);
    for (int kill = 0; kill < kills; kill++) {
      try (ChildServer server = ChildServer.start(environment)) {
        if (kill == 0) {
          prepare(server);
        } else {
          lookForEverything(server);
        }
        writeUntilKilled(server, kill, 1 + random.nextInt(MOST_WRITES_BEFORE_A_KILL));
      }
    }
    try (ChildServer server = ChildServer.start(environment)) {
      lookForEverything(server);
      assertThat(server.stop()).as("a clean stop after all that").isIn(0, 143);
    }
    assertThat(acknowledged).hasSizeGreaterThan(kills);
  }

  private static void prepare(ChildServer server) throws InterruptedException {
    try (ApiClient api = new ApiClient(server.address, TestServer.TOKEN)) {
      assertThat(
              send(
                      api,
                      "POST",
                      "/api/v1/organisations",
                      "application/json",
                      "{\"id\":\"org\",\"name\":\"Org\"}")
                  .statusCode())
          .isEqualTo(201);
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(create(api, "shared-" + writer, "first").statusCode()).isEqualTo(201);
      }
    }
  }

  /**
   * Half of the writers change a strategy of their own, the others found new ones; the last
   * acknowledgement kills.
   */
  private void writeUntilKilled(ChildServer server, int round, int writes) throws Exception {
    CountDownLatch enough = new CountDownLatch(writes);
    boolean goesOn;
    List<Future<?>> done = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        done.add(writers.submit(() -> write(server, round, number, enough)));
      }
      goesOn = enough.await(5, TimeUnit.MINUTES);
      server.kill();
    }
    assertThat(goesOn).as("writers go on").isTrue();
    for (Future<?> writer : done) {
      writer.get();
    }
  }

  private @Nullable Void write(ChildServer server, int round, int number, CountDownLatch enough)
      throws InterruptedException {
    try (ApiClient api = new ApiClient(server.address, TestServer.TOKEN)) {
      for (int i = 0; ; i++) {
        String note = "round " + round + " writer " + number + " write " + i;
        if (number % 2 == 0) {
          change(api, "shared-" + number, note);
        } else {
          found(api, "new-" + round + "-" + number + "-" + i, note);
        }
        enough.countDown();
      }
    } catch (CannotGoOn killed) {
      return null;
    }
  }

  private void change(ApiClient api, String id, String note) throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            "PATCH",
            "/api/v1/strategies/" + id,
            Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
            ("{\"note\":\"" + note + "\"}").getBytes(StandardCharsets.UTF_8));
    if (answer.statusCode() == 200) {
      int revision =
          Integer.parseInt(answer.headers().firstValue("Planwerk-Revision").orElseThrow());
      acknowledged.add(new Acknowledged(id, revision, note));
    }
  }

  private void found(ApiClient api, String id, String note) throws InterruptedException {
    if (create(api, id, note).statusCode() == 201) {
      created.put(id, note);
    }
  }

  private void lookForEverything(ChildServer server) throws InterruptedException {
    try (ApiClient api = new ApiClient(server.address, TestServer.TOKEN)) {
      assertThat(created.keySet().stream().filter(id -> isMissing(api, id)).toList())
          .as("founded, but gone")
          .isEmpty();
      for (Acknowledged one : acknowledged) {
        assertThat(
                note(api, "/api/v1/strategies/" + one.strategy() + "?revision=" + one.revision()))
            .contains("\"" + one.note() + "\"");
      }
      for (int writer = 0; writer < WRITERS; writer++) {
        wholeHistoryIsReadable(api, "shared-" + writer);
      }
    }
  }

  private boolean isMissing(ApiClient api, String id) {
    try {
      HttpResponse<byte[]> answer = get(api, "/api/v1/strategies/" + id);
      return answer.statusCode() != 200
          || !TestServer.text(answer).contains("\"" + created.get(id) + "\"");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void wholeHistoryIsReadable(ApiClient api, String id) throws InterruptedException {
    HttpResponse<byte[]> newest = get(api, "/api/v1/strategies/" + id);
    int revisions =
        Integer.parseInt(newest.headers().firstValue("Planwerk-Revision").orElseThrow());
    assertThat(get(api, "/api/v1/strategies/" + id + "/revisions/" + revisions).statusCode())
        .isEqualTo(200);
    assertThat(get(api, "/api/v1/strategies/" + id + "/revisions/" + (revisions + 1)).statusCode())
        .isEqualTo(404);
    assertThat(get(api, "/api/v1/strategies/" + id + "?revision=1").statusCode()).isEqualTo(200);
  }

  private static String note(ApiClient api, String path) throws InterruptedException {
    HttpResponse<byte[]> answer = get(api, path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> create(ApiClient api, String id, String note)
      throws InterruptedException {
    String body =
        "{\"id\":\""
            + id
            + "\",\"organisationId\":\"org\",\"name\":\""
            + id
            + "\",\"note\":\""
            + note
            + "\"}";
    return send(api, "POST", "/api/v1/strategies", "application/json", body);
  }

  private static HttpResponse<byte[]> get(ApiClient api, String path) throws InterruptedException {
    return api.send("GET", path, Map.of(), new byte[0]);
  }

  private static HttpResponse<byte[]> send(
      ApiClient api, String method, String path, String type, String body)
      throws InterruptedException {
    return api.send(
        method, path, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
  }
}
