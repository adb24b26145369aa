package io.planwerk.rest.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.alignment.StrategyAlignment.Line;
import io.planwerk.application.alignment.StrategyAlignment.Scenario;
import io.planwerk.application.alignment.StrategyAlignment.Shown;
import io.planwerk.application.alignment.StrategyAlignment.Thought;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import io.planwerk.rest.contract.ContractAlignment;
import io.planwerk.rest.contract.PublishedContract;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentRoutesTest {
  private static final String ALL = "/api/v1/strategies/launch/alignments";
  private static final String ONE = ALL + "/r7-2";
  private static final String APPLY = ONE + "/options/raise-resources/apply";
  private static final String SCENARIOS = "/api/v1/strategies/launch/scenarios";
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final Decision DECISION =
      new Decision("raise-resources", OptionKind.RAISE_RESOURCES, true, "agreed", "bernd", NOON, 8);
  private static final KeptAlignment KEPT =
      new KeptAlignment.Made(7, NOON, "anna", "board", "used", ContractAlignment.get()).as(2);
  private static final Revision EDIT =
      new Revision(9, NOON, "carla", "more time", null, List.of("/goals/items/0/due"));
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertKept(String method, String path, Answer answer) {
    PublishedContract contract = PublishedContract.current();
    assertThat(
            contract.validate(
                contract.operationAt(method, path).orElseThrow(),
                answer.status(),
                answer.header("Content-Type"),
                answer.text()))
        .as(answer.text())
        .isEmpty();
  }

  @Test
  void shouldComputeAnAlignment() {
    server.alignment.shown = new Outcome.Done<>(new Shown(KEPT, null));

    Answer answer =
        server.json(
            "POST",
            ALL + "?reason=board",
            "{\"extraMoney\": {\"amount\": \"3000.00\", \"currency\": \"EUR\"}}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(ONE);
    assertThat(answer.field("id")).isEqualTo("r7-2");
    assertThat(answer.field("fresh")).isEqualTo(true);
    assertKept("POST", ALL, answer);
    assertThat(server.alignment.question.extraMoney()).isEqualTo(Money.of("3000", "EUR"));
    assertThat(server.alignment.reason).isEqualTo("board");
    assertThat(server.get(ONE, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
  }

  @Test
  void shouldAskTheUsualQuestionWithoutABody() {
    server.alignment.shown = new Outcome.Done<>(new Shown(KEPT, null));

    assertThat(server.send("POST", ALL, "").status()).isEqualTo(201);
    assertThat(server.alignment.question).isEqualTo(Question.PLAIN);
    assertThat(server.send("POST", ALL, "draws: 500", "Content-Type", "application/yaml").status())
        .isEqualTo(201);
    assertThat(server.alignment.question.draws()).isEqualTo(500);
  }

  @Test
  void shouldTellEverythingThatIsWrongWithAQuestion() {
    Answer answer =
        server.json("POST", ALL, "{\"draws\": 5, \"sead\": 1}", "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.field("code")).isEqualTo("INVALID");
    assertThat(answer.text()).contains("\"/draws\"", "\"/sead\"", "gemeint „seed“?");
  }

  @ParameterizedTest
  @CsvSource({"de, Kein Löser, Löser fehlt", "en, No solver, Solver missing"})
  void shouldSayWhatIsMissing(String language, String detail, String title) {
    server.alignment.shown = new Outcome.SolverMissing<>(new Bilingual("Kein Löser", "No solver"));
    server.alignment.scenario =
        new Outcome.SolverMissing<>(new Bilingual("Kein Löser", "No solver"));

    for (Answer answer :
        List.of(
            server.send("POST", ALL, "", "Accept-Language", language),
            server.json("POST", SCENARIOS, "{\"mergePatch\": {}}", "Accept-Language", language))) {
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.field("code")).isEqualTo("SOLVER_MISSING");
      assertThat(answer.field("title")).isEqualTo(title);
      assertThat(answer.field("detail")).isEqualTo(detail);
    }
  }

  @Test
  void shouldTellByWhichEditItDoesNotHold() {
    server.alignment.shown = new Outcome.Done<>(new Shown(KEPT.with(DECISION), EDIT));

    Answer answer = server.get(ONE);

    assertKept("GET", ONE, answer);
    assertThat(server.alignment.id).isEqualTo(new AlignmentId(7, 2));
    assertThat(answer.field("fresh")).isEqualTo(false);
    assertThat(answer.text())
        .startsWith(
            "{\"id\":\"r7-2\",\"strategyRevision\":7,\"at\":\"2027-03-01T12:00:00.000Z\","
                + "\"by\":\"anna\",\"reason\":\"board\",\"fresh\":false,"
                + "\"stale\":{\"revision\":9,\"at\":\"2027-03-01T12:00:00.000Z\",\"by\":\"carla\","
                + "\"reason\":\"more time\",\"places\":[\"/goals/items/0/due\"]},"
                + "\"decision\":{\"option\":\"raise-resources\",\"kind\":\"RAISE_RESOURCES\","
                + "\"fits\":true,\"reason\":\"agreed\",\"by\":\"bernd\","
                + "\"at\":\"2027-03-01T12:00:00.000Z\",\"revision\":8},"
                + "\"question\":{},\"verdict\":\"GAP\"");
  }

  @Test
  void shouldListThem() {
    server.alignment.lines =
        new Outcome.Done<>(
            new Page<>(
                List.of(
                    new Line(KEPT.with(DECISION).summary(), false), new Line(KEPT.summary(), true)),
                "2"));

    Answer answer = server.get(ALL + "?limit=2");

    assertKept("GET", ALL, answer);
    assertThat(server.alignment.page).isEqualTo(new Page.Request(null, 2));
    assertThat(answer.text()).doesNotContain("\"goals\"").contains("\"attainment\":0.87");
    assertThat(server.get(ALL + "?limit=2&cursor=" + answer.field("next")).status()).isEqualTo(200);
    assertThat(server.alignment.page).isEqualTo(new Page.Request("2", 2));
    assertThat(server.get(ALL + "?cursor=eA").status()).isEqualTo(400);
  }

  @Test
  void shouldHandOutTheProgram() {
    server.alignment.program = new Outcome.Done<>("NAME launch\nENDATA\n");

    Answer answer = server.get(ONE + "/model.mps", "Accept", "text/plain");

    assertKept("GET", ONE + "/model.mps", answer);
    assertThat(answer.text()).isEqualTo("NAME launch\nENDATA\n");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"launch-r7-2.mps\"");
    assertThat(server.get(ONE + "/model.mps", "If-None-Match", answer.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void shouldDecide() {
    server.alignment.decision = new Outcome.Done<>(DECISION);

    Answer answer = server.json("POST", APPLY, "{\"reason\": \" agreed \"}", "If-Match", "\"7\"");

    assertThat(answer.status()).isEqualTo(200);
    assertKept("POST", APPLY, answer);
    assertThat(answer.field("strategyRevision")).hasToString("8");
    assertThat(answer.header("ETag")).isEqualTo("\"8\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("8");
    assertThat(server.alignment.reason).isEqualTo("agreed");
    assertThat(server.alignment.option).isEqualTo("raise-resources");
    assertThat(server.alignment.precondition).isEqualTo(new Precondition.Matches(Set.of("7")));
  }

  @Test
  void shouldDecideWithoutNamingAState() {
    server.alignment.decision = new Outcome.Done<>(DECISION);

    assertThat(server.json("POST", APPLY, "{\"reason\": \"agreed\"}").status()).isEqualTo(200);
    assertThat(server.alignment.precondition).isEqualTo(new Precondition.Unstated());
  }

  @Test
  void shouldPassOnThatThereIsNoReason() {
    server.alignment.decision =
        new Outcome.Invalid<>(
            List.of(Fault.at("/reason", FaultCode.MISSING, "fehlt", "is missing")));

    for (String body : List.of("{}", "{\"reason\": null}")) {
      Answer answer = server.json("POST", APPLY, body);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(server.alignment.reason).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"reason\": 5}", "{\"reson\": \"x\"}", "[]", "{\"reason\": \"a\\u0007\"}"})
  void shouldRefuseWhatIsNoDecision(String body) {
    server.alignment.decision = new Outcome.Done<>(DECISION);

    Answer answer = server.json("POST", APPLY, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.field("code")).isEqualTo("INVALID");
  }

  @Test
  void shouldTellWhatIsWrongWithAReason() {
    assertThat(server.json("POST", APPLY, "{\"reason\": \"a\\nb\"}").text())
        .contains("\"code\":\"INVALID_VALUE\",\"detail\":\"is one line")
        .doesNotContain("TOO_LONG");
    assertThat(server.json("POST", APPLY, "{\"reason\": \"" + "x".repeat(501) + "\"}").text())
        .contains("\"code\":\"TOO_LONG\"");

    server.alignment.decision = new Outcome.Done<>(DECISION);
    assertThat(server.json("POST", APPLY, "{\"reason\": \"agreed\\n\"}").status()).isEqualTo(200);
    assertThat(server.alignment.reason).isEqualTo("agreed");
  }

  @ParameterizedTest
  @EnumSource(Obstacle.Kind.class)
  void shouldTellWhyNothingCanBeDecided(Obstacle.Kind kind) {
    server.alignment.decision =
        new Outcome.Conflict<>(
            new Obstacle(kind, new Bilingual("Gilt nicht mehr.", "Doesn't hold.")), List.of());

    Answer answer = server.json("POST", APPLY, "{\"reason\": \"x\"}", "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.field("code"))
        .isEqualTo(kind == Obstacle.Kind.EXISTING ? "CONFLICT" : kind.name());
    assertThat(answer.field("detail")).isEqualTo("Gilt nicht mehr.");
    assertKept("POST", APPLY, answer);
  }

  @Test
  void shouldTryOutAPatch() {
    server.alignment.scenario =
        new Outcome.Done<>(
            new Scenario(
                7,
                new Assessment(
                    Assessment.Verdict.SOUND,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                new AssessmentChange(List.of(), List.of(), List.of()),
                ContractAlignment.get()));

    Answer answer =
        server.json(
            "POST",
            SCENARIOS,
            "{\"patch\": [{\"op\": \"remove\", \"path\": \"/goals\"}],"
                + " \"question\": {\"seed\": 4}}");

    assertThat(answer.status()).isEqualTo(200);
    assertKept("POST", SCENARIOS, answer);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("7");
    assertThat(server.alignment.thought.edit())
        .isEqualTo(new Edit.Patch(List.of(Map.of("op", "remove", "path", "/goals"))));
    assertThat(server.alignment.thought.at()).isEqualTo("/patch");
    assertThat(server.alignment.thought.question().seed()).isEqualTo(4);

    server.json("POST", SCENARIOS, "{\"mergePatch\": {\"goals\": null}}");
    assertThat(server.alignment.thought)
        .isEqualTo(
            new Thought(
                new Edit.Merge(Collections.singletonMap("goals", null)),
                "/mergePatch",
                Question.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"patch\": [], \"mergePatch\": {}}",
        "{\"mergePatch\": {}, \"more\": 1}",
        "{\"mergePatch\": {}, \"question\": {\"seeed\": 1}}",
        "{\"mergePatch\": {}, \"question\": 5}"
      })
  void shouldRefuseWhatIsNoScenario(String body) {
    Answer answer = server.json("POST", SCENARIOS, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.field("code")).isEqualTo("INVALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r0-1", "7-2", "r7", "R7-2"})
  void shouldKnowNothingByWhatIsNoId(String id) {
    assertThat(server.get(ALL + "/" + id).status()).isEqualTo(404);
    assertThat(server.get(ALL + "/" + id + "/model.mps").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "viewer, GET, /alignments, 200",
    "viewer, POST, /alignments, 403",
    "viewer, POST, /alignments/r7-2/options/mix/apply, 403",
    "viewer, POST, /scenarios, 200",
    "contributor, POST, /alignments, 201"
  })
  void shouldLetThoseInWhoMay(String role, String method, String path, int status) {
    server.alignment.shown = new Outcome.Done<>(new Shown(KEPT, null));
    server.alignment.lines = new Outcome.Done<>(new Page<>(List.of(), null));
    server.alignment.scenario =
        new Outcome.Done<>(
            new Scenario(
                7,
                new Assessment(
                    Assessment.Verdict.SOUND,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                new AssessmentChange(List.of(), List.of(), List.of()),
                ContractAlignment.get()));
    boolean scenario = path.equals("/scenarios");

    Answer answer =
        server.bare(
            method,
            "/api/v1/strategies/launch" + path,
            scenario ? "{\"mergePatch\": {}}" : "",
            "Authorization",
            "Bearer " + role,
            "Content-Type",
            "application/json");

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void shouldComputeOnceForOneKey() {
    server.alignment.shown = new Outcome.Done<>(new Shown(KEPT, null));
    Answer first = server.send("POST", ALL, "", "Idempotency-Key", "alignment-1");
    server.alignment.shown = new Outcome.NotFound<>();

    Answer again = server.send("POST", ALL, "", "Idempotency-Key", "alignment-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
  }
}
