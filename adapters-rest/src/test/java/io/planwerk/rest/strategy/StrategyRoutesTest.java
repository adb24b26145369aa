package io.planwerk.rest.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.Place;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.rest.ScriptedPlanning;
import io.planwerk.rest.TestServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyRoutesTest {
  private static final String ALL = "/api/v1/strategies";
  private static final String ONE = ALL + "/launch";
  private static final Map<String, Object> TREE = Map.of("id", "launch");

  private TestServer server;
  private ScriptedPlanning planning;

  @BeforeEach
  void start() {
    server = TestServer.start();
    planning = server.planning;
    planning.newest = new Outcome.Done<>(3);
    planning.outcome = ScriptedPlanning.part(TREE, 3, "3", "launch");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldHandOutTheNewestRevision() {
    TestServer.Answer answer = server.get(ONE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"id\":\"launch\"}");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Content-Length")).isEqualTo("15");
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("3");
  }

  @Test
  void shouldHandOutYamlUnderATagOfItsOwn() {
    TestServer.Answer answer = server.get(ONE, "Accept", "text/html;q=0.3, application/yaml");

    assertThat(answer.text()).isEqualTo("id: launch\n");
    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(answer.header("ETag")).isEqualTo("\"3-yaml\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;q=0, */*;q=0.1",
        "application/json;q=0.1, */*",
        "application/yaml, application/json"
      })
  void shouldTakeTheMoreSpecificWishForMeant(String accept) {
    assertThat(server.get(ONE, "Accept", accept).header("Content-Type"))
        .isEqualTo("application/yaml");
  }

  @Test
  void shouldTellWhoRemovedWhatIsLookedFor() {
    planning.newest =
        new Outcome.Removed<>(
            new Removal(Instant.parse("2027-03-02T08:15:00.250Z"), "bernd", "Doppelt"));

    TestServer.Answer answer = server.get(ONE, "Accept-Language", "en;q=0, *");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.field("detail"))
        .isEqualTo(
            "Was hier stand, hat bernd am 2.3.2027 um 08:15 Uhr UTC gelöscht, Grund: „Doppelt“.");
    assertThat(server.get(ONE).field("detail"))
        .isEqualTo(
            "What was here was deleted by bernd on 2 March 2027 at 08:15 UTC, reason: 'Doppelt'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/xml, image/*",
        "application/json;q=0",
        "application/*;q=0, */*"
      })
  void shouldRefuseFormatsThatItLacks(String accept) {
    TestServer.Answer answer = server.get(ONE, "Accept", accept);

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.field("detail"))
        .isEqualTo("On offer here: application/json, application/yaml.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "APPLICATION/JSON"})
  void shouldPreferJsonWhenAllIsTheSame(String accept) {
    assertThat(server.get(ONE, "Accept", accept).header("Content-Type"))
        .isEqualTo("application/json");
  }

  @Test
  void shouldOfferListsInJsonOnly() {
    assertThat(server.get(ALL, "Accept", "application/yaml").status()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"3\"", "W/\"3\"", "\"1\", \"3\"", "*", "\"a,b\",\"3\"", ",\"x\" ,, \"3\","})
  void shouldNotSendWhatTheCallerHas(String known) {
    TestServer.Answer answer = server.get(ONE, "If-None-Match", known);

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    assertThat(answer.header("Content-Type")).isNull();
    assertThat(answer.header("Content-Length")).isNull();
    assertThat(planning.reads).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "3", "\"3-yaml\"", "nonsense\""})
  void shouldSendWhatTheCallerLacks(String known) {
    assertThat(server.get(ONE, "If-None-Match", known).status()).isEqualTo(200);
  }

  @Test
  void shouldReadAndPrintOnlyOnceAsLongAsNothingChanges() {
    server.get(ONE);
    server.get(ONE);
    server.get(ONE, "Accept", "application/yaml");
    server.get(ONE, "Accept", "application/yaml");
    assertThat(planning.reads).hasValue(2);

    planning.newest = new Outcome.Done<>(4);
    planning.outcome = ScriptedPlanning.part(Map.of("id", "new"), 4, "4", "launch");
    assertThat(server.get(ONE).text()).isEqualTo("{\"id\":\"new\"}");
    assertThat(planning.reads).hasValue(3);
  }

  @Test
  void shouldTagWhatItReadEvenIfThatIsNewerThanExpected() {
    planning.outcome = ScriptedPlanning.part(TREE, 5, "5", "launch");

    assertThat(server.get(ONE).header("ETag")).isEqualTo("\"5\"");
  }

  @Test
  void shouldForgetWhatItPrintedWhenTheStrategyIsMadeAnew() {
    server.get(ONE);
    planning.removed = new Outcome.Done<>(Tagged.existing(3, "3"));
    assertThat(server.send("DELETE", ONE, "", "If-Match", "\"3\"").status()).isEqualTo(204);

    planning.outcome = ScriptedPlanning.part(Map.of("id", "again"), 3, "3", "launch");
    assertThat(server.get(ONE).text()).isEqualTo("{\"id\":\"again\"}");
  }

  @Test
  void shouldHandOutEarlierRevisions() {
    planning.outcome = ScriptedPlanning.part(TREE, 2, "2", "launch");

    TestServer.Answer answer = server.get(ONE + "?revision=2");

    assertThat(planning.askedRevision).isEqualTo(2);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(server.get(ONE + "?revision=2", "If-None-Match", "\"2\"").status()).isEqualTo(304);
    assertThat(server.get(ONE + "?revision=0").status()).isEqualTo(400);
  }

  @Test
  void shouldListPageByPage() {
    planning.page =
        new Page<>(
            List.of(
                new StrategySummary(
                    new StrategyId("launch"),
                    new OrganisationId("acme"),
                    "Launch",
                    Status.RUNNING,
                    3,
                    Instant.parse("2027-03-01T10:00:00Z"),
                    "owner")),
            "launch");

    TestServer.Answer answer =
        server.get(ALL + "?limit=1&text=La%20%26&organisationId=acme&status=RUNNING");

    assertThat(answer.tree().get("items"))
        .isEqualTo(
            List.of(
                Map.of(
                    "id", "launch",
                    "organisationId", "acme",
                    "name", "Launch",
                    "status", "RUNNING",
                    "revision", BigDecimal.valueOf(3),
                    "changedAt", "2027-03-01T10:00:00.000Z",
                    "changedBy", "owner")));
    assertThat(planning.filter)
        .isEqualTo(new StrategyFilter(new OrganisationId("acme"), "La &", Status.RUNNING));
    assertThat(planning.askedPage).isEqualTo(new Page.Request(null, 1));
    String link = answer.header("Link");
    assertThat(link)
        .isEqualTo(
            "</api/v1/strategies?limit=1&text=La+%26&organisationId=acme&status=RUNNING&cursor="
                + answer.field("next")
                + ">; rel=\"next\"");

    server.get(link.substring(1, link.indexOf('>')));
    assertThat(planning.askedPage).isEqualTo(new Page.Request("launch", 1));
    assertThat(planning.filter.text()).isEqualTo("La &");
  }

  @Test
  void shouldEndAListWithoutACursor() {
    TestServer.Answer answer = server.get(ALL);

    assertThat(answer.text()).isEqualTo("{\"items\":[]}");
    assertThat(answer.header("Link")).isNull();
    assertThat(planning.askedPage).isEqualTo(new Page.Request(null, 20));
  }

  @Test
  void shouldSayWhereANewStrategyIs() {
    planning.outcome = ScriptedPlanning.made(TREE, 1, "1", "launch");

    TestServer.Answer answer =
        server.send(
            "POST", ALL + "?reason=first%20draft", "name: Launch\n", "Content-Type", "text/yaml");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(ONE);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("1");
    assertThat(answer.text()).isEqualTo("{\"id\":\"launch\"}");
    assertThat(planning.tree).isEqualTo(Map.of("name", "Launch"));
    assertThat(planning.reason).isEqualTo("first draft");
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of("PUT", "application/json", new Edit.Replace(Map.of("a", BigDecimal.ONE))),
        Arguments.of(
            "PUT",
            "application/json; charset=UTF-8",
            new Edit.Replace(Map.of("a", BigDecimal.ONE))),
        Arguments.of("PUT", "application/yaml", new Edit.Replace(Map.of("a", BigDecimal.ONE))),
        Arguments.of(
            "PATCH", "application/merge-patch+json", new Edit.Merge(Map.of("a", BigDecimal.ONE))),
        Arguments.of(
            "PATCH", "application/json-patch+json", new Edit.Patch(Map.of("a", BigDecimal.ONE))));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void shouldChangeAsTheContentTypeSays(String method, String contentType, Edit edit) {
    TestServer.Answer answer =
        server.send(method, ONE, "{\"a\":1}", "Content-Type", contentType, "If-Match", "\"3\"");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    assertThat(planning.edit).isEqualTo(edit);
    assertThat(planning.place).isEqualTo(new Place.Whole());
  }

  static Stream<Arguments> preconditions() {
    return Stream.of(
        Arguments.of("If-Match", "\"3\"", new Precondition.Matches(Set.of("3"))),
        Arguments.of("If-Match", "\"3-yaml\"", new Precondition.Matches(Set.of("3"))),
        Arguments.of("If-Match", "\"1\" , \"2,x\"", new Precondition.Matches(Set.of("1", "2,x"))),
        Arguments.of("If-Match", "W/\"3\"", new Precondition.Matches(Set.of())),
        Arguments.of("If-Match", "*", new Precondition.Exists()),
        Arguments.of("If-None-Match", "*", new Precondition.Absent()),
        Arguments.of("X-Other", "x", new Precondition.Unstated()));
  }

  @ParameterizedTest
  @MethodSource("preconditions")
  void shouldUnderstandWhichStateAChangeIsFor(String header, String value, Precondition expected) {
    server.json("PUT", ONE, "{}", header, value);
    assertThat(planning.precondition).isEqualTo(expected);

    server.send("DELETE", ONE, "", header, value);
    assertThat(planning.precondition).isEqualTo(expected);
  }

  @Test
  void shouldTakeConditionsInSeveralLines() {
    server.json("PUT", ONE, "{}", "If-Match", "\"1\"", "If-Match", "\"2\"");

    assertThat(planning.precondition).isEqualTo(new Precondition.Matches(Set.of("1", "2")));
  }

  @Test
  void shouldRefuseConditionsThatItCannotRead() {
    for (String value : List.of("3", "\"3", "\"3\" \"4\"", "\"3\",x", "")) {
      assertThat(server.json("PUT", ONE, "{}", "If-Match", value).status())
          .as(value)
          .isEqualTo(400);
    }
    assertThat(server.json("PUT", ONE, "{}", "If-None-Match", "\"3\"").status()).isEqualTo(400);
    assertThat(server.json("PUT", ONE, "{}", "If-Match", "*", "If-None-Match", "*").status())
        .isEqualTo(400);
    assertThat(planning.changes).hasValue(0);
  }

  @Test
  void shouldTakeReasonsOfReasonableLength() {
    server.json("PUT", ONE + "?reason=" + "x".repeat(500), "{}");
    assertThat(planning.reason).hasSize(500);
    server.json("PUT", ONE + "?reason=%20", "{}");
    assertThat(planning.reason).isNull();

    assertThat(server.json("PUT", ONE + "?reason=" + "x".repeat(501), "{}").status())
        .isEqualTo(400);
    assertThat(server.json("PUT", ONE + "?reason=a%00b", "{}").status()).isEqualTo(400);
  }

  @Test
  void shouldCheckWhatCanBeAcceptedBeforeItChangesAnything() {
    assertThat(server.json("PUT", ONE, "{}", "Accept", "text/html").status()).isEqualTo(406);
    assertThat(planning.changes).hasValue(0);
  }

  @Test
  void shouldRemoveWithoutAWord() {
    planning.removed = new Outcome.Done<>(Tagged.existing(3, "3"));

    TestServer.Answer answer = server.send("DELETE", ONE + "?reason=done", "", "If-Match", "*");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
    assertThat(planning.reason).isEqualTo("done");
  }
}
