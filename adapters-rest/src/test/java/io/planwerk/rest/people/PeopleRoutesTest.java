package io.planwerk.rest.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.application.people.StrategyPeople.Involved;
import io.planwerk.application.people.StrategyPeople.Reminders;
import io.planwerk.application.people.StrategyPeople.Shown;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Acknowledgement.Act;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Edition;
import io.planwerk.domain.people.Intervals;
import io.planwerk.domain.people.Involvement;
import io.planwerk.domain.people.Means;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing;
import io.planwerk.domain.people.Who;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.TestServer.Answer;
import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRoutesTest {
  private static final String STRATEGY = "/api/v1/strategies/launch";
  private static final String ALL = STRATEGY + "/guidelines/code/acknowledgements";
  private static final String ONE = ALL + "/a3";
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
  private static final Strategy PLAN =
      strategy(
          """
          id: launch
          organisationId: harbour
          name: Launch
          adopted: "2026-12-01"
          resources:
            people:
              - {id: seller, name: Vertriebsleitung, unit: sales}
              - {id: crew, name: Botschafter, unit: plant, headcount: 3}
              - {id: later, name: Volontariat, unit: sales, available: {from: "2027-04"}}
              - {id: helper, name: Aushilfe}
          organisation:
            units:
              - {id: sales, name: Vertrieb, involvedFrom: "2026-10-01", involvedHow: Sitz}
              - {id: plant, name: Fertigung, involvedFrom: "2026-12-24"}
            guidelines:
              - {id: code, name: Leitlinie, version: "2.0", validFrom: "2027-01-01",
                 link: "https://example.org/code", units: [sales, plant],
                 acknowledgeWithinDays: 30}
          """);
  private static final List<Acknowledgement> NOTED =
      List.of(
          noted(1, "1.0", Who.in(new PersonId("crew"), new Name("Mia"))),
          noted(2, "1.0", Who.employee(new Name("Tom"), new UnitId("plant"))),
          noted(3, "2.0", Who.in(new PersonId("seller"))));
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Strategy strategy(String yaml) {
    Parsing.Parsed parsed =
        (Parsing.Parsed) DocumentText.parse(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
    return ((Reading.Read<StrategyDocument>) StrategyFormat.CURRENT.read(parsed.tree()))
        .value()
        .strategy();
  }

  private static Acknowledgement noted(int number, String version, Who who) {
    Edition current = Edition.of(PLAN.organisation().guidelines().getFirst());
    Edition edition = version.equals("2.0") ? current : new Edition(version, null);
    return new Acknowledgement(
        AcknowledgementId.of(number),
        new Act(new GuidelineId("code"), edition, who, LocalDate.of(2027, 1, 20), Means.PAPER),
        NOON,
        "anna",
        null);
  }

  private static void showStanding() {
    Standing standing = Standing.of(PLAN, PLAN.organisation().guidelines().getFirst(), NOTED, DAY);
    server.people.shown = new Outcome.Done<>(new Shown(7, standing, standing.units(PLAN)));
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

  private static List<String> items(Answer answer, String field) {
    return ((List<?>) answer.field("items"))
        .stream().map(item -> (String) ((Map<?, ?>) item).get(field)).toList();
  }

  @Test
  void shouldTellHowEverybodyStands() {
    showStanding();

    Answer answer = server.get(ALL + "?on=2027-02-01");

    assertThat(answer.status()).isEqualTo(200);
    assertKept("GET", ALL, answer);
    assertThat(server.people.on).isEqualTo(DAY);
    assertThat(server.people.guideline).isEqualTo(new GuidelineId("code"));
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("7");
    assertThat(items(answer, "state"))
        .containsExactly("OVERDUE", "OUTDATED", "UPCOMING", "ACKNOWLEDGED", "OUTDATED");
    assertThat(items(answer, "label"))
        .containsExactly(
            "Botschafter", "Mia, Botschafter", "Volontariat", "Vertriebsleitung", "Tom");
    assertThat(answer.field("counts") + "")
        .isEqualTo("{asked=6, acknowledged=1, upcoming=1, due=0, overdue=2, outdated=2, late=4}");
    assertThat(answer.field("unplaced")).isEqualTo(List.of(Map.of("person", "helper")));
  }

  @Test
  void shouldTellThemPageByPage() {
    showStanding();

    Answer first = server.get(ALL + "?limit=2");
    Answer second = server.get(ALL + "?limit=2&cursor=" + first.field("next"));
    Answer third = server.get(ALL + "?limit=2&cursor=" + second.field("next"));

    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(items(first, "label")).containsExactly("Botschafter", "Mia, Botschafter");
    assertThat(items(second, "label")).containsExactly("Volontariat", "Vertriebsleitung");
    assertThat(items(third, "label")).containsExactly("Tom");
    assertThat(third.field("next")).isNull();
    assertThat(second.field("counts")).isEqualTo(first.field("counts"));
    assertThat(server.get(ALL + "?cursor=made-up").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2027-02-30", "1899-12-31", "3000-01-01", "", "2027-2-1"})
  void shouldRefuseWhatIsNoDay(String day) {
    Answer answer = server.get(STRATEGY + "/reminders?on=" + day, "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field("detail") + "").contains("„on“", "2027-03-31");
  }

  @Test
  void shouldNoteOneAndSeveral() {
    server.people.noted = new Outcome.Done<>(NOTED.subList(2, 3));
    String entry = "{\"person\": \"seller\", \"on\": \"2027-01-20\", \"how\": \"PAPER\"}";

    Answer one = server.json("POST", ALL, entry);

    assertThat(one.status()).isEqualTo(201);
    assertKept("POST", ALL, one);
    assertThat(items(one, "id")).containsExactly("a3");
    assertThat(server.people.entries)
        .singleElement()
        .extracting(reading -> ((Reading.Read<AcknowledgementEntry>) reading).value().person())
        .isEqualTo(new PersonId("seller"));
    assertThat(server.json("POST", ALL, "[" + entry + "," + entry + "]").status()).isEqualTo(201);
    assertThat(server.people.entries).hasSize(2);
  }

  @Test
  void shouldPointIntoWhatWasSent() {
    server.people.noted =
        new Outcome.Invalid<>(
            List.of(Fault.at("/0/on", FaultCode.OUT_OF_RANGE, "liegt nach heute", "lies later")));

    assertThat(server.json("POST", ALL, "{}").text()).contains("\"pointer\":\"/on\"");
    assertThat(server.json("POST", ALL, "[{}]").text()).contains("\"pointer\":\"/0/on\"");
  }

  @Test
  void shouldTakeBetweenOneAndAThousand() {
    assertThat(server.json("POST", ALL, "[]").status()).isEqualTo(422);
    assertThat(server.json("POST", ALL, "[" + "0,".repeat(1_000) + "0]").text())
        .contains("TOO_MANY");
    assertThat(server.json("POST", ALL, "null").status()).isEqualTo(422);
  }

  @Test
  void shouldReadOne() {
    server.people.acknowledgement = new Outcome.Done<>(NOTED.get(2));

    Answer answer = server.get(ONE);

    assertKept("GET", ONE, answer);
    assertThat(answer.field("person")).isEqualTo("seller");
    assertThat(answer.field("at")).isEqualTo("2027-03-01T12:00:00.000Z");
    assertThat(server.people.id).isEqualTo(AcknowledgementId.of(3));
    assertThat(server.get(ONE, "If-None-Match", answer.header("ETag")).status()).isEqualTo(304);
    assertThat(server.get(ALL + "/a0").status()).isEqualTo(404);
    assertThat(server.get(ALL + "/3").status()).isEqualTo(404);
  }

  @Test
  void shouldTakeBackOnlyWithAReason() {
    server.people.acknowledgement = new Outcome.Done<>(NOTED.get(2));

    assertThat(server.send("DELETE", ONE, "").status()).isEqualTo(400);
    assertThat(server.send("DELETE", ONE + "?reason=%20", "").status()).isEqualTo(400);
    assertThat(server.send("DELETE", ONE + "?reason=another%20Mia", "").status()).isEqualTo(204);
    assertThat(server.people.reason).isEqualTo("another Mia");

    server.people.acknowledgement =
        new Outcome.Removed<>(new Removal(NOON, "bernd", "another Mia"));
    assertThat(server.send("DELETE", ONE + "?reason=again", "").field("detail") + "")
        .contains("bernd", "another Mia");
  }

  @Test
  void shouldTellWhomToRemind() {
    server.people.reminders =
        new Outcome.Done<>(new Reminders(7, DAY, Reminder.on(DAY, PLAN, NOTED, Intervals.USUAL)));

    Answer answer = server.get(STRATEGY + "/reminders");

    assertKept("GET", STRATEGY + "/reminders", answer);
    assertThat(server.people.on).isNull();
    assertThat(answer.field("on")).isEqualTo("2027-02-01");
    assertThat(items(answer, "label")).containsExactly("Botschafter", "Mia, Botschafter", "Tom");
    assertThat(items(server.get(STRATEGY + "/reminders?limit=1"), "label"))
        .containsExactly("Botschafter");
  }

  @Test
  void shouldTellWhoIsInvolvedWhen() {
    server.people.involved = new Outcome.Done<>(new Involved(7, Involvement.of(PLAN)));

    Answer answer = server.get(STRATEGY + "/involvement");

    assertKept("GET", STRATEGY + "/involvement", answer);
    assertThat(answer.text()).contains("\"timing\":\"IN_TIME\"", "\"timing\":\"AFTER_ADOPTION\"");
    assertThat(
            server.get(STRATEGY + "/involvement", "If-None-Match", answer.header("ETag")).status())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "viewer, GET, /guidelines/code/acknowledgements, 404",
    "viewer, POST, /guidelines/code/acknowledgements, 403",
    "viewer, DELETE, /guidelines/code/acknowledgements/a1?reason=x, 403",
    "approver, POST, /guidelines/code/acknowledgements, 403",
    "viewer, GET, /reminders, 404",
    "viewer, GET, /involvement, 404",
    "contributor, DELETE, /guidelines/code/acknowledgements/a1?reason=x, 404"
  })
  void shouldLetRolesDoWhatTheyMay(String role, String method, String path, int status) {
    server.people.shown = new Outcome.NotFound<>();
    server.people.acknowledgement = new Outcome.NotFound<>();
    server.people.reminders = new Outcome.NotFound<>();
    server.people.involved = new Outcome.NotFound<>();

    assertThat(server.bare(method, STRATEGY + path, "", "Authorization", "Bearer " + role).status())
        .isEqualTo(status);
  }
}
