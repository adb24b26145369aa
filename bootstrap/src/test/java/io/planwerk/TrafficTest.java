package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.contract.PublishedContract.Operation;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product as its clients use it; every answer is held against the published contract. */
class TrafficTest {
  private static final String STRATEGIES = "/api/v1/strategies";
  private static final String NORDLICHT = STRATEGIES + "/nordlicht-2027";
  private static final String JSON = "application/json";
  private static final String JSON_PATCH = "application/json-patch+json";

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws InterruptedException {
    server = TestServer.start(folder).withSamples();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldReadEverythingThatThereIsToRead() throws InterruptedException {
    for (Operation operation : PublishedContract.current().operations()) {
      if (operation.method().equals("GET")) {
        String path =
            operation
                .path()
                .replace("{strategyId}", "nordlicht-2027")
                .replace("{organisationId}", "nordlicht")
                .replace("{guidelineId}", "leitlinie-2027")
                .replace("{kpiId}", "kpi-newsletter")
                .replace("{catalogueId}", "kpis")
                .replace("{entryNumber}", "1")
                .replace("{revision}", "1");
        if (path.contains("{")
            || path.endsWith("/events")
            || path.startsWith("/sign-in/openid")
            || path.endsWith("/me/sessions")) {
          continue; // what only other tests make, what never ends, and who comes in by a cookie
        }
        String query =
            path.endsWith("/compare")
                ? "?from=1&to=1"
                : path.endsWith("/mention-volume")
                        || path.endsWith("/share-of-voice")
                        || path.endsWith("/response-times")
                    ? "?from=2027-01-01&to=2027-01-02"
                    : "";
        assertThat(call("GET", path + query, Map.of(), "").statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void shouldAlignAndDecide() throws InterruptedException {
    String strategy = STRATEGIES + "/aligned";
    String copy =
        TestServer.text(call("GET", NORDLICHT, Map.of(), ""))
            .replaceFirst("\"id\":\"nordlicht-2027\"", "\"id\":\"aligned\"")
            .replaceFirst("\"adopted\":\"[^\"]*\",", "");
    assertThat(post(STRATEGIES, copy).statusCode()).isEqualTo(201);
    String toAligned = "{\"to\": \"ALIGNED\"}";
    assertThat(post(strategy + "/transitions", toAligned).statusCode()).isEqualTo(422);
    HttpResponse<byte[]> aligned = post(strategy + "/alignments", "");
    assertThat(aligned.statusCode()).isEqualTo(201);
    assertThat(TestServer.text(aligned)).contains("\"verdict\":\"GAP\"", "\"raise-resources\"");
    HttpResponse<byte[]> dollars =
        post(
            strategy + "/alignments",
            "{\"extraMoney\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}");
    assertThat(dollars.statusCode()).isEqualTo(422);
    assertThat(TestServer.text(dollars)).contains("/extraMoney/currency");
    String alignment = aligned.headers().firstValue("Location").orElseThrow();
    assertThat(call("GET", alignment, Map.of(), "").statusCode()).isEqualTo(200);
    assertThat(call("GET", strategy + "/alignments", Map.of(), "").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> model = call("GET", alignment + "/model.mps", Map.of(), "");
    assertThat(TestServer.text(model)).startsWith("NAME").endsWith("ENDATA\n");
    HttpResponse<byte[]> scenario =
        post(strategy + "/scenarios", "{\"mergePatch\": {\"note\": \"what if\"}}");
    assertThat(scenario.statusCode()).isEqualTo(200);
    String apply = alignment + "/options/raise-resources/apply";
    assertThat(post(apply, "{}").statusCode()).isEqualTo(422);
    assertThat(post(apply, "{\"reason\": \"the board agreed\"}").statusCode()).isEqualTo(200);
    assertThat(post(apply, "{\"reason\": \"again\"}").statusCode()).isEqualTo(409);
    assertThat(post(strategy + "/transitions", toAligned).statusCode()).isEqualTo(201);
    assertThat(TestServer.text(post(strategy + "/alignments", ""))).contains("\"verdict\":\"FIT\"");
  }

  @Test
  void shouldNoteWhoKnowsAGuideline() throws InterruptedException {
    String all = NORDLICHT + "/guidelines/leitlinie-2027/acknowledgements";
    String entry =
        "{\"person\": \"vertriebsleitung\", \"on\": \"2026-11-20\", \"how\": \"ONLINE\","
            + " \"version\": \"2.0\"}";

    HttpResponse<byte[]> noted = post(all, entry);
    assertThat(noted.statusCode()).isEqualTo(201);
    assertThat(TestServer.text(noted)).contains("\"id\":\"a1\"", "\"by\":\"owner\"");
    assertThat(TestServer.text(post(all, "[" + entry + ", {}]")))
        .contains("\"DUPLICATE\"", "\"/1/on\"", "\"/1/how\"");
    assertThat(TestServer.text(call("GET", all + "?on=2027-02-01&limit=100", Map.of(), "")))
        .contains("\"ACKNOWLEDGED\"", "\"since\":\"2027-02-01\"");
    assertThat(TestServer.text(call("GET", NORDLICHT + "/reminders?on=2027-02-01", Map.of(), "")))
        .contains("Guten Tag, Leitung Kommunikation,")
        .doesNotContain("Guten Tag, Vertriebsleitung,");
    assertThat(call("GET", all + "/a1", Map.of(), "").statusCode()).isEqualTo(200);
    assertThat(call("DELETE", all + "/a1?reason=mistake", Map.of(), "").statusCode())
        .isEqualTo(204);
    assertThat(TestServer.text(call("GET", all + "/a1", Map.of(), ""))).contains("mistake");
  }

  @Test
  void shouldShowTheNextStrategyWhatTheLastOneTaught() throws InterruptedException {
    for (String organisation : List.of("teaching", "silent")) {
      String named = "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(organisation);
      assertThat(post("/api/v1/organisations", named).statusCode()).isEqualTo(201);
    }
    assertThat(post(STRATEGIES, teaching("year-one", "teaching")).statusCode()).isEqualTo(201);
    assertThat(post(STRATEGIES, teaching("year-two", "teaching")).statusCode()).isEqualTo(201);
    assertThat(post(STRATEGIES, teaching("rival", "silent")).statusCode()).isEqualTo(201);
    String lessons = STRATEGIES + "/year-two/lessons";

    HttpResponse<byte[]> shown = call("GET", lessons, Map.of(), "");
    assertThat(TestServer.text(shown))
        .contains(
            "{\"strategyRevision\":1,\"items\":[{\"id\":\"year-one:lesson-of-year-one\"",
            "\"pointers\":[\"/platforms/items/0\"]",
            "Gilt hier für die Plattform „year-two“ (dasselbe Netzwerk wie dort „year-one“).")
        .doesNotContain("rival");
    assertThat(TestServer.text(call("GET", lessons + "?stage=pilot", Map.of(), "")))
        .contains("\"items\":[]");
    assertThat(call("GET", lessons + "?stage=none", Map.of(), "").statusCode()).isEqualTo(400);
    assertThat(call("GET", STRATEGIES + "/none/lessons", Map.of(), "").statusCode()).isEqualTo(404);
  }

  /** A strategy whose pilot taught something about its account on YouTube. */
  private static String teaching(String id, String organisation) {
    return """
    {"id": "%1$s", "name": "%1$s", "organisationId": "%2$s",
     "platforms": {"items": [{"id": "%1$s", "name": "%1$s", "network": "youtube"}]},
     "roadmap": {"stages": [{"id": "pilot", "name": "Pilot", "lessons": [
       {"id": "lesson-of-%1$s", "name": "Kürzer", "platforms": ["%1$s"]}]}]}}
    """
        .formatted(id, organisation);
  }

  @Test
  void shouldFeedCalendarProgramsUntilTheFeedIsRevoked() throws InterruptedException {
    String feeds = NORDLICHT + "/calendar/feeds";
    HttpResponse<byte[]> made = post(feeds, "{\"name\": \"Telefon\", \"kinds\": [\"DRILL\"]}");
    assertThat(made.statusCode()).isEqualTo(201);
    String address = TestServer.text(made).replaceFirst(".*\"address\":\"([^\"]+)\".*", "$1");

    HttpResponse<byte[]> fed = stranger(address);
    assertThat(fed.statusCode()).isEqualTo(200);
    assertThat(TestServer.text(fed)).contains("SUMMARY:Krisenübung: Übung Datenpanne\r\n");
    assertThat(TestServer.text(call("GET", feeds, Map.of(), ""))).contains("\"id\":\"telefon\"");

    assertThat(call("DELETE", feeds + "/telefon", Map.of(), "").statusCode()).isEqualTo(204);
    HttpResponse<byte[]> gone = stranger(address);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).hasSameSizeAs(stranger("/feeds/" + "x".repeat(32) + ".ics").body());
  }

  @Test
  void shouldSubscribeAndFeedReadersUntilItIsRemoved() throws InterruptedException {
    String all = NORDLICHT + "/subscriptions";
    HttpResponse<byte[]> made =
        post(
            all,
            """
            {"name": "Morgens", "person": "vertriebsleitung", "at": "07:30", "alarms": true,
             "quiet": {"from": "20:00", "until": "07:00", "days": ["SUNDAY"]},
             "channel": {"kind": "FEED"}}
            """);
    assertThat(made.statusCode()).as(TestServer.text(made)).isEqualTo(201);
    String address = TestServer.text(made).replaceFirst(".*\"feed\":\"([^\"]+)\".*", "$1");
    String one = made.headers().firstValue("Location").orElseThrow();
    assertThat(one).isEqualTo(all + "/morgens");

    HttpResponse<byte[]> tried = post(one + "/test", "");
    assertThat(TestServer.text(tried)).contains("\"PUBLISHED\"", "\"Test: Morgens\"");
    assertThat(TestServer.text(call("GET", one + "/digests", Map.of(), "")))
        .contains("\"kind\":\"TEST\"");
    assertThat(TestServer.text(call("GET", one + "/digests/1", Map.of(), "")))
        .contains("dass der Kanal funktioniert");
    assertThat(call("GET", one + "/preview", Map.of(), "").statusCode()).isEqualTo(200);
    HttpResponse<byte[]> fed = stranger(address);
    assertThat(fed.statusCode()).isEqualTo(200);
    assertThat(TestServer.text(fed)).contains("<title>Test: Morgens</title>");

    HttpResponse<byte[]> read = call("GET", one, Map.of(), "");
    assertThat(TestServer.text(read)).doesNotContain("hash", "\"feed\"");
    String etag = read.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> put =
        call(
            "PUT",
            one,
            Map.of("If-Match", etag, "Content-Type", "application/json"),
            TestServer.text(read));
    assertThat(put.statusCode()).as(TestServer.text(put)).isEqualTo(200);
    assertThat(call("DELETE", one, Map.of("If-Match", etag), "").statusCode()).isEqualTo(412);
    assertThat(post(all, "{\"name\": \"x\", \"channel\": {\"kind\": \"EMAIL\"}}").statusCode())
        .isEqualTo(422);
    assertThat(call("DELETE", one, Map.of("If-Match", "*"), "").statusCode()).isEqualTo(204);
    assertThat(stranger(address).statusCode()).isEqualTo(404);
    assertThat(call("GET", one + "/events", Map.of(), "").statusCode()).isEqualTo(404);
  }

  /** An answer to somebody who has nothing but the address. */
  private static HttpResponse<byte[]> stranger(String address) throws InterruptedException {
    try (ApiClient stranger = new ApiClient(server.address(), "pw_stranger")) {
      HttpResponse<byte[]> answer =
          stranger.send("GET", address, Map.of("X-Request-Id", "stranger"), new byte[0]);
      TestServer.asPublished("GET", address, answer);
      return answer;
    }
  }

  @Test
  void shouldGoThroughTheLifeOfAStrategy() throws InterruptedException {
    assertThat(post("/api/v1/organisations", "{\"id\":\"life\",\"name\":\"Life\"}").statusCode())
        .isEqualTo(201);
    HttpResponse<byte[]> made =
        post(STRATEGIES, "{\"organisationId\":\"life\",\"name\":\"Über uns\"}");
    assertThat(made.headers().firstValue("Location")).hasValue(STRATEGIES + "/ueber-uns");
    assertThat(
            post(STRATEGIES, "{\"organisationId\":\"life\",\"name\":\"Über uns\"}")
                .headers()
                .firstValue("Location"))
        .hasValue(STRATEGIES + "/ueber-uns-2");
    assertThat(post(STRATEGIES, "{\"organisationId\":\"nobody\",\"name\":\"X\"}").statusCode())
        .isEqualTo(422);

    String strategy = STRATEGIES + "/ueber-uns";
    HttpResponse<byte[]> goal = post(strategy + "/goals", "{\"name\":\"Reach\"}");
    String goalTag = goal.headers().firstValue("ETag").orElseThrow();
    assertThat(post(strategy + "/resources/people", "{\"name\":\"Editor\"}").statusCode())
        .isEqualTo(201);
    assertThat(patch(strategy + "/goals/reach", goalTag, "{\"owner\":\"editor\"}").statusCode())
        .isEqualTo(200);
    assertThat(patch(strategy + "/goals/reach", goalTag, "{\"owner\":null}").statusCode())
        .isEqualTo(412);
    assertThat(
            call("DELETE", strategy + "/resources/editor", Map.of("If-Match", "*"), "")
                .statusCode())
        .isEqualTo(409);
    assertThat(
            call(
                    "PATCH",
                    strategy,
                    Map.of("If-Match", "*", "Content-Type", JSON_PATCH),
                    "[{\"op\":\"test\",\"path\":\"/name\",\"value\":\"Über"
                        + " uns\"},{\"op\":\"remove\",\"path\":\"/goals\"}]")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            call("DELETE", strategy + "/resources/editor", Map.of("If-Match", "*"), "")
                .statusCode())
        .isEqualTo(204);
    assertThat(
            call("POST", strategy + "/revisions/4/restore", Map.of("If-Match", "*"), "")
                .statusCode())
        .isEqualTo(200);
    assertThat(TestServer.text(server.get(strategy + "/goals/reach")))
        .contains("\"owner\":\"editor\"");
    assertThat(
            call("GET", strategy + "/revisions?limit=2", Map.of(), "").headers().firstValue("Link"))
        .isPresent();
    assertThat(call("GET", strategy + "/revisions/compare?from=1&to=4", Map.of(), "").statusCode())
        .isEqualTo(200);
    assertThat(call("DELETE", strategy, Map.of("If-Match", "*"), "").statusCode()).isEqualTo(204);
    assertThat(call("GET", strategy, Map.of(), "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldGiveBackWhatWasPutIn() throws InterruptedException {
    HttpResponse<byte[]> yaml = call("GET", NORDLICHT, Map.of("Accept", "application/yaml"), "");
    HttpResponse<byte[]> put =
        call(
            "PUT",
            NORDLICHT,
            Map.of("If-Match", "*", "Content-Type", "application/yaml"),
            TestServer.text(yaml));

    assertThat(put.statusCode()).isEqualTo(200);
    assertThat(put.headers().firstValue("Planwerk-Revision")).as("nothing changed").hasValue("1");
    assertThat(put.body()).isEqualTo(server.get(NORDLICHT).body());
  }

  @Test
  void shouldLetPeopleWhoEditDifferentEntitiesNeverCollide() throws Exception {
    assertThat(post("/api/v1/organisations", "{\"id\":\"crowd\",\"name\":\"Crowd\"}").statusCode())
        .isEqualTo(201);
    post(STRATEGIES, "{\"id\":\"crowd\",\"organisationId\":\"crowd\",\"name\":\"Crowd\"}");
    int people = 8;
    int edits = 5;
    Map<Integer, String> tags = new LinkedHashMap<>();
    for (int i = 0; i < people; i++) {
      HttpResponse<byte[]> goal =
          post(STRATEGIES + "/crowd/goals", "{\"id\":\"g" + i + "\",\"name\":\"Goal\"}");
      tags.put(i, goal.headers().firstValue("ETag").orElseThrow());
    }
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Set<Integer>>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
      for (int i = 0; i < people; i++) {
        String path = STRATEGIES + "/crowd/goals/g" + i;
        String first = tags.get(i);
        all.add(
            pool.submit(
                () -> {
                  Set<Integer> statuses = new TreeSet<>();
                  String tag = first;
                  go.await();
                  for (int edit = 0; edit < edits; edit++) {
                    HttpResponse<byte[]> answer =
                        patch(path, tag, "{\"description\":\"edit " + edit + "\"}");
                    statuses.add(answer.statusCode());
                    tag = answer.headers().firstValue("ETag").orElseThrow();
                  }
                  return statuses;
                }));
      }
      go.countDown();
    }
    for (Future<Set<Integer>> one : all) {
      assertThat(one.get()).containsExactly(200);
    }
    assertThat(server.get(STRATEGIES + "/crowd").headers().firstValue("Planwerk-Revision"))
        .hasValue(Integer.toString(1 + people + people * edits));
  }

  @Test
  void shouldCarryOutARepeatedRequestOnce() throws InterruptedException {
    Map<String, String> headers = Map.of("Content-Type", JSON, "Idempotency-Key", "once-and-only");
    String body = "{\"organisationId\":\"nordlicht\",\"name\":\"Once\"}";

    HttpResponse<byte[]> first = call("POST", STRATEGIES, headers, body);
    HttpResponse<byte[]> second = call("POST", STRATEGIES, headers, body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(call("POST", STRATEGIES, headers, body.replace("Once", "Twice")).statusCode())
        .isEqualTo(422);
    assertThat(call("GET", STRATEGIES + "/once-2", Map.of(), "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldKeepStrangersOut() throws InterruptedException {
    try (ApiClient stranger = new ApiClient(server.address(), "pw_stranger")) {
      HttpResponse<byte[]> answer = stranger.send("GET", NORDLICHT, Map.of(), new byte[0]);
      assertThat(answer.statusCode()).isEqualTo(401);
      TestServer.asPublished("GET", NORDLICHT, answer);
    }
  }

  private static HttpResponse<byte[]> post(String path, String body) throws InterruptedException {
    return call("POST", path, Map.of("Content-Type", JSON), body);
  }

  private static HttpResponse<byte[]> patch(String path, String tag, String body)
      throws InterruptedException {
    return call(
        "PATCH", path, Map.of("If-Match", tag, "Content-Type", TestServer.MERGE_PATCH), body);
  }

  private static HttpResponse<byte[]> call(
      String method, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    return server.ask(method, path, headers, body);
  }
}
