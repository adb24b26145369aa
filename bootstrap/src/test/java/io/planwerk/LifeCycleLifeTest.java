package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real strategy from draft to end; every answer is held against the published contract. */
class LifeCycleLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String TOP_DOWN = "TOP_DOWN";
  private static final String BOTTOM_UP = "BOTTOM_UP";

  @TempDir Path folder;
  private TestServer server;

  /** The complete sample before anybody adopted it. */
  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder).withSamples();
    String copy =
        text(server.get("/api/v1/strategies/nordlicht-2027"))
            .replaceFirst("\"id\":\"nordlicht-2027\"", "\"id\":\"plan\"")
            .replaceFirst("\"adopted\":\"[^\"]*\",", "");
    done(post("/api/v1/strategies", copy));
    patch("/measurement", "{\"reports\": null}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> call(String method, String path, String type, String body)
      throws InterruptedException {
    Map<String, String> headers =
        body.isEmpty() ? Map.of() : Map.of("Content-Type", type, "If-Match", "*");
    return server.ask(method, path, headers, body);
  }

  private HttpResponse<byte[]> post(String path, String body) throws InterruptedException {
    return call("POST", path, "application/json", body);
  }

  private static Map<?, ?> done(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(text(answer)).isLessThan(300);
    return tree(answer);
  }

  private static Map<?, ?> tree(HttpResponse<byte[]> answer) {
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private Map<?, ?> get(String path) throws InterruptedException {
    return done(call("GET", path, "", ""));
  }

  private HttpResponse<byte[]> move(String to, String reason) throws InterruptedException {
    return post(
        PLAN + "/transitions", "{\"to\": \"%s\", \"reason\": \"%s\"}".formatted(to, reason));
  }

  private void patch(String path, String body) throws InterruptedException {
    done(call("PATCH", PLAN + path, "application/merge-patch+json", body));
  }

  private HttpResponse<byte[]> sign(String side, String person, String more)
      throws InterruptedException {
    return post(
        PLAN + "/signoffs",
        "{\"side\": \"%s\", \"person\": \"%s\", \"revision\": %s%s}"
            .formatted(side, person, revision(), more));
  }

  private String revision() throws InterruptedException {
    return "" + get(PLAN + "/lifecycle").get("strategyRevision");
  }

  private static List<String> codes(HttpResponse<byte[]> refused) {
    assertThat(refused.statusCode()).as(text(refused)).isEqualTo(422);
    assertThat(tree(refused).get("code")).isEqualTo("CONDITIONS_UNMET");
    return maps(tree(refused).get("errors")).map(error -> (String) error.get("code")).toList();
  }

  private static Stream<Map<?, ?>> maps(Object list) {
    return ((List<?>) list).stream().map(item -> (Map<?, ?>) item);
  }

  private static List<String> texts(Object list, String field) {
    return maps(list).map(item -> "" + item.get(field)).toList();
  }

  private Map<?, ?> gate(String to) throws InterruptedException {
    return maps(get(PLAN + "/lifecycle").get("gates"))
        .filter(gate -> to.equals(gate.get("to")))
        .findFirst()
        .orElseThrow();
  }

  private void align() throws InterruptedException {
    Map<?, ?> alignment = done(post(PLAN + "/alignments", "{}"));
    done(
        post(
            PLAN + "/alignments/" + alignment.get("id") + "/options/raise-resources/apply",
            "{\"reason\": \"the board agreed\"}"));
    done(move("ALIGNED", "fits"));
  }

  private void adopt() throws InterruptedException {
    sign();
    done(move("ADOPTED", "board of 20 January"));
  }

  private void sign() throws InterruptedException {
    align();
    patch("/organisation/recht-ki", "{\"status\": \"DONE\", \"evidence\": \"Regel 7\"}");
    done(sign(TOP_DOWN, "geschaeftsfuehrung", ""));
    done(sign(BOTTOM_UP, "leitung-kommunikation", ""));
  }

  private void launch() throws InterruptedException {
    adopt();
    done(move("LAUNCHING", "go"));
  }

  private HttpResponse<byte[]> stage(String id, String step) throws InterruptedException {
    return post(PLAN + "/stages/" + id + "/" + step + "?reason=so", "");
  }

  private Map<?, ?> stage(String id) throws InterruptedException {
    return maps(get(PLAN + "/stages").get("items"))
        .filter(stage -> id.equals(stage.get("id")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldTellEverythingThatIsMissingForAdoption() throws InterruptedException {
    assertThat(get(PLAN + "/lifecycle").get("status")).isEqualTo("DRAFT");
    assertThat(codes(move("ALIGNED", "try"))).containsExactly("NOT_ALIGNED");
    assertThat(move("ADOPTED", "no such way").statusCode()).isEqualTo(409);

    align();

    assertThat(codes(move("ADOPTED", "try")))
        .containsExactly("SIGNOFF_MISSING", "SIGNOFF_MISSING", "LEGAL_OPEN");
    assertThat(texts(gate("ADOPTED").get("unmet"), "code"))
        .as("the gate tells the same beforehand")
        .isEqualTo(codes(move("ADOPTED", "try")));
    patch("/organisation", "{\"responsible\": null}");
    patch("/goals/schulungsanmeldungen", "{\"weight\": 9}");
    assertThat(codes(move("ADOPTED", "try")))
        .contains("BLOCKER_OPEN", "ALIGNMENT_STALE", "SIGNOFF_MISSING", "LEGAL_OPEN");
  }

  @Test
  void shouldPutIntoForceWhatBothSidesHaveSigned() throws InterruptedException {
    adopt();

    Map<?, ?> life = get(PLAN + "/lifecycle");
    assertThat(life.get("status")).isEqualTo("ADOPTED");
    assertThat(get(PLAN).get("adopted")).isNotNull();
    assertThat(texts(life.get("signoffs"), "state"))
        .as("the day of adoption isn't what they signed")
        .isEqualTo(List.of("GIVEN", "GIVEN"));
    assertThat(texts(get(PLAN + "/transitions").get("items"), "to"))
        .isEqualTo(List.of("ADOPTED", "ALIGNED"));
    assertThat(texts(get("/api/v1/strategies?status=ADOPTED").get("items"), "id")).contains("plan");
    HttpResponse<byte[]> byHand =
        call("PATCH", PLAN, "application/merge-patch+json", "{\"adopted\": null}");
    assertThat(text(byHand)).contains("READ_ONLY");
    assertThat(move("DRAFT", "").statusCode()).as("going back needs a reason").isEqualTo(422);

    done(move("DRAFT", "the market has changed"));

    assertThat(get(PLAN).get("adopted")).isNull();
  }

  @Test
  void shouldAdoptOnceAndWhollyWhileOthersEdit() throws InterruptedException, ExecutionException {
    sign();
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch edited = new CountDownLatch(6);
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> edits =
          Stream.of("a", "b", "c")
              .map(name -> others.submit(() -> reports(name, edited, over)))
              .toList();
      edited.await();

      HttpResponse<byte[]> adopted =
          server.send(
              "POST",
              PLAN + "/transitions",
              Map.of("Content-Type", "application/json", "Idempotency-Key", "once"),
              "{\"to\": \"ADOPTED\"}");

      over.set(true);
      assertThat(adopted.statusCode()).as(text(adopted)).isEqualTo(201);
      assertThat(get(PLAN).get("adopted")).isNotNull();
      for (Future<Integer> edit : edits) {
        assertThat(edit.get()).isPositive();
      }
    }
  }

  /** Somebody who writes reports all the time, which nobody signs. */
  private int reports(String name, CountDownLatch edited, AtomicBoolean over)
      throws InterruptedException {
    int count = 0;
    while (!over.get()) {
      count++;
      patch("/measurement", "{\"reports\": [{\"name\": \"%s %d\"}]}".formatted(name, count));
      edited.countDown();
    }
    return count;
  }

  @Test
  void shouldShowWhatTheSignersHaveNotSeen() throws InterruptedException {
    align();
    Map<?, ?> signed = done(sign(TOP_DOWN, "geschaeftsfuehrung", ", \"name\": \"Nora Brandt\""));
    assertThat(signed.get("current")).isEqualTo(true);

    patch("/organisation/recht-ki", "{\"status\": \"DONE\"}");
    Map<?, ?> proven = get(PLAN + "/signoffs/" + signed.get("id"));
    assertThat(proven.get("current")).as("a proof is noted, not signed").isEqualTo(true);

    patch("/audiences/fachhandwerk", "{\"name\": \"Meisterbetriebe\"}");
    Map<?, ?> outdated = get(PLAN + "/signoffs/" + signed.get("id"));
    assertThat(outdated.get("current")).isEqualTo(false);
    assertThat(texts(outdated.get("unseen"), "text"))
        .singleElement()
        .asString()
        .contains("Meisterbetriebe");
    assertThat(codes(move("ADOPTED", "try")))
        .containsExactly("SIGNOFF_OUTDATED", "SIGNOFF_MISSING");

    done(sign(TOP_DOWN, "geschaeftsfuehrung", ""));
    done(
        sign(
            BOTTOM_UP,
            "leitung-kommunikation",
            ", \"answer\": \"DECLINED\", \"comment\": \"too fast\""));
    assertThat(codes(move("ADOPTED", "try"))).containsExactly("SIGNOFF_DECLINED");
    assertThat(text(call("GET", PLAN + "/assessment", "", "")))
        .contains("organisation.signoff-missing");
  }

  @Test
  void shouldRefuseSignaturesOfOthersAndTakeThemBack() throws InterruptedException {
    HttpResponse<byte[]> nobody = sign(TOP_DOWN, "leitung-kommunikation", "");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(text(nobody)).contains("/person", "geschaeftsfuehrung");
    HttpResponse<byte[]> several =
        post(PLAN + "/signoffs", "{\"side\": \"TOP_DOWN\", \"revison\": 1, \"answer\": \"NO\"}");
    assertThat(text(several)).contains("/revison", "/answer", "/person", "/revision");
    HttpResponse<byte[]> future =
        post(
            PLAN + "/signoffs",
            "{\"side\": \"TOP_DOWN\", \"person\": \"geschaeftsfuehrung\", \"revision\": 99}");
    assertThat(text(future)).contains("/revision", "OUT_OF_RANGE");

    String signoff = PLAN + "/signoffs/" + done(sign(TOP_DOWN, "geschaeftsfuehrung", "")).get("id");
    assertThat(server.send("DELETE", signoff, Map.of(), "").statusCode()).isEqualTo(400);
    assertThat(server.send("DELETE", signoff + "?reason=mistake", Map.of(), "").statusCode())
        .isEqualTo(204);
    assertThat(server.send("DELETE", signoff + "?reason=again", Map.of(), "").statusCode())
        .isEqualTo(404);
    assertThat(get(signoff).get("takenBack").toString()).contains("mistake");
    assertThat(maps(get(PLAN + "/signoffs").get("items"))).hasSize(1);
    assertThat(texts(get(PLAN + "/lifecycle").get("signoffs"), "state"))
        .isEqualTo(List.of("WAITING", "WAITING"));
  }

  @Test
  void shouldLaunchStageByStage() throws InterruptedException {
    assertThat(codes(stage("stufe-1", "open"))).contains("NOT_LAUNCHING");
    launch();

    assertThat(codes(stage("stufe-1", "open"))).containsExactly("CRITERION_UNMET");
    assertThat(codes(stage("stufe-2", "open"))).containsExactly("STAGE_NOT_CLOSED");
    assertThat(stage("stufe-1", "close").statusCode()).as("not open yet").isEqualTo(409);
    met("stufe-1", "entry");
    assertThat(done(stage("stufe-1", "open")).get("status")).isEqualTo("OPEN");
    assertThat(stage("stufe-1", "open").statusCode()).as("open already").isEqualTo(409);

    assertThat(codes(stage("stufe-1", "close")))
        .containsExactly("CRITERION_OPEN", "CRITERION_OPEN");
    done(
        post(
            PLAN + "/measurement/reports",
            """
            {"id": "quarter", "name": "Quarter", "span": {"from": "%1$s", "to": "%1$s"},
             "statements": [{"kpi": "kpi-antwortzeit", "value": 430},
               {"kpi": "kpi-schulungsanmeldungen", "value": 15}]}
            """
                .formatted(openedOn("stufe-1"))));
    assertThat(text(stage("stufe-1", "close"))).contains("isn't met; measured: 430");
    patch(
        "/measurement/quarter",
        """
        {"statements": [{"kpi": "kpi-antwortzeit", "value": 420},
          {"kpi": "kpi-schulungsanmeldungen", "value": 15}]}
        """);
    patch("/roadmap/stufe-1", "{\"lessons\": null}");

    Map<?, ?> closed = done(stage("stufe-1", "close"));

    assertThat(closed.get("asksForLessons")).isEqualTo(true);
    assertThat(codes(stage("stufe-2", "open"))).contains("LESSON_MISSING");
    assertThat(text(call("GET", PLAN + "/assessment", "", ""))).contains("roadmap.lesson-missing");
    patch(
        "/roadmap/stufe-1",
        "{\"lessons\": [{\"name\": \"Kürzer\", \"platforms\": [\"youtube\"]}]}");
    patch("/audiences/fachhandwerk", "{\"name\": \"Meisterbetriebe\"}");
    assertThat(codes(stage("stufe-2", "open")))
        .as("another plan goes public only when it is signed")
        .containsExactly("SIGNOFF_OUTDATED", "SIGNOFF_OUTDATED");
    done(sign(TOP_DOWN, "geschaeftsfuehrung", ""));
    done(sign(BOTTOM_UP, "leitung-kommunikation", ""));
    done(stage("stufe-2", "open"));
    assertThat(codes(move("RUNNING", "try"))).containsExactly("STAGE_NOT_CLOSED");
    assertThat(codes(move("CLOSED", "try"))).containsExactly("STAGE_OPEN");
  }

  /** The day on which a stage was opened, where the company is. */
  private LocalDate openedOn(String stage) throws InterruptedException {
    Map<?, ?> opened = (Map<?, ?>) stage(stage).get("opened");
    return LocalDate.ofInstant(
        Instant.parse((String) opened.get("at")), ZoneId.of("Europe/Berlin"));
  }

  /** Somebody has looked at what opens or closes a stage, and found that it holds. */
  private void met(String stage, String list) throws InterruptedException {
    List<?> criteria = (List<?>) get(PLAN + "/roadmap/" + stage).get(list);
    for (int i = 0; i < criteria.size(); i++) {
      done(
          call(
              "PATCH",
              PLAN + "/roadmap/" + stage,
              "application/json-patch+json",
              "[{\"op\": \"add\", \"path\": \"/%s/%d/met\", \"value\": true}]".formatted(list, i)));
    }
  }

  @Test
  void shouldRunBeReviewedAndEnd() throws InterruptedException {
    launch();
    for (Object one : (List<?>) get(PLAN + "/roadmap").get("stages")) {
      String id = (String) ((Map<?, ?>) one).get("id");
      met(id, "entry");
      met(id, "exit");
      patch("/roadmap/" + id, "{\"lessons\": [{\"name\": \"Kürzer\"}]}");
      done(stage(id, "open"));
      done(stage(id, "close"));
    }
    assertThat(stage("stufe-4").get("status")).isEqualTo("CLOSED");

    done(move("RUNNING", "all stages are over"));
    done(move("IN_REVIEW", "half a year"));
    patch("/audiences/fachhandwerk", "{\"name\": \"Meisterbetriebe\"}");
    assertThat(codes(move("RUNNING", "as it was")))
        .as("what was changed in review is signed again")
        .containsExactly("SIGNOFF_OUTDATED", "SIGNOFF_OUTDATED");
    assertThat(codes(move("LAUNCHING", "more"))).contains("STAGE_MISSING");
    done(sign(TOP_DOWN, "geschaeftsfuehrung", ""));
    done(sign(BOTTOM_UP, "leitung-kommunikation", ""));
    done(move("RUNNING", "go on"));
    done(move("CLOSED", "the year is over"));

    assertThat(gate("IN_REVIEW").get("open")).isEqualTo(true);
    assertThat(maps(get(PLAN + "/transitions").get("items"))).hasSize(7);
  }
}
