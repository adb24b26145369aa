package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all strategies of an agency come to together. */
class PortfolioLifeTest {
  private static final String PORTFOLIO = "/api/v1/portfolio";
  private static final String JSON = "application/json";

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    for (String client : List.of("bakery", "brewery")) {
      server.ask(
          "POST",
          "/api/v1/organisations",
          JSON,
          "{\"id\": \"%s\", \"name\": \"%s\"}".formatted(client, client));
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<?, ?> read(String path) throws InterruptedException {
    HttpResponse<byte[]> answer = server.ask("GET", path, "", "");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private void plan(String client, String id) throws InterruptedException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/strategies",
            JSON,
            """
            {"id": "%s", "organisationId": "%s", "name": "Plan",
             "period": {"from": "2027-01-01", "to": "2027-12-31"},
             "goals": {"items": [
               {"id": "reach", "name": "Reach", "target": {"kind": "QUANTITATIVE",
                "kpi": "followers", "baseline": 1000, "value": 2200}},
               {"id": "fame", "name": "Fame"}]},
             "measurement": {"kpis": [
               {"id": "followers", "name": "Followers", "aggregation": "LAST"}]}}
            """
                .formatted(id, client));
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
  }

  private static Map<?, ?> field(Map<?, ?> tree, String name) {
    return (Map<?, ?>) tree.get(name);
  }

  private static String count(Map<?, ?> tree, String what, String which) {
    return field(tree, what).get(which) + "";
  }

  @Test
  void shouldSumUpWhatEachStrategyComesTo() throws InterruptedException {
    plan("bakery", "bread");
    plan("brewery", "beer");

    Map<?, ?> portfolio = read(PORTFOLIO + "?on=2027-06-30");

    Map<?, ?> sum = field(portfolio, "sum");
    assertThat(count(sum, "strategies", "DRAFT")).isEqualTo("2");
    assertThat(count(sum, "goals", "NO_DATA")).isEqualTo("2");
    assertThat(count(sum, "goals", "NOT_MEASURABLE")).isEqualTo("2");
    assertThat(count(sum, "alignmentsDue", "MISSING")).isEqualTo("2");
    Map<?, ?> first = (Map<?, ?>) ((List<?>) portfolio.get("items")).getFirst();
    assertThat(first.get("id")).isEqualTo("beer");
    Map<?, ?> assessment = read("/api/v1/strategies/beer/assessment");
    assertThat(first.get("verdict")).isEqualTo(assessment.get("verdict"));
    long warnings =
        ((List<?>) assessment.get("findings"))
            .stream().filter(f -> "WARNING".equals(((Map<?, ?>) f).get("severity"))).count();
    assertThat(count(first, "findings", "WARNING")).isEqualTo(warnings + "");
    assertThat(field(first, "nextGate") + "").contains("ALIGNED");
  }

  @Test
  void shouldShowAtOnceWhatIsPlannedAndAligned() throws InterruptedException {
    plan("bakery", "bread");
    read(PORTFOLIO);

    HttpResponse<byte[]> aligned =
        server.ask("POST", "/api/v1/strategies/bread/alignments", JSON, "{\"draws\": 100}");

    assertThat(aligned.statusCode()).as(text(aligned)).isEqualTo(201);
    assertThat(count(field(read(PORTFOLIO), "sum"), "alignmentsDue", "MISSING")).isEqualTo("0");
    server.ask(
        "PATCH",
        "/api/v1/strategies/bread/goals/fame",
        Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
        "{\"priority\": \"COULD\"}");
    assertThat(count(field(read(PORTFOLIO), "sum"), "alignmentsDue", "STALE")).isEqualTo("1");
  }

  @Test
  void shouldTellPageByPageAndByOrganisation() throws InterruptedException {
    plan("bakery", "bread");
    plan("brewery", "beer");

    Map<?, ?> page = read(PORTFOLIO + "?limit=1");
    Map<?, ?> rest = read(PORTFOLIO + "?limit=1&cursor=" + page.get("next"));
    Map<?, ?> ofOne = read(PORTFOLIO + "?organisationId=bakery");

    assertThat(page.get("items") + "").contains("beer").doesNotContain("bread");
    assertThat(rest.get("items") + "").contains("bread").doesNotContain("beer");
    assertThat(rest.get("sum")).isEqualTo(page.get("sum"));
    assertThat(count(field(ofOne, "sum"), "strategies", "DRAFT")).isEqualTo("1");
  }

  @Test
  void shouldShowNothingOfOtherClients() throws InterruptedException {
    plan("bakery", "bread");
    plan("brewery", "beer");
    HttpResponse<byte[]> token =
        server.ask(
            "POST",
            "/api/v1/tokens",
            JSON,
            """
            {"name": "Baker's tool", "organisations": [{"organisationId": "bakery", "role": "VIEWER"}]}
            """);
    assertThat(token.statusCode()).as(text(token)).isEqualTo(201);
    String secret = text(token).replaceFirst("(?s).*\"secret\":\"([^\"]+)\".*", "$1");

    try (ApiClient baker = new ApiClient(server.address(), secret)) {
      String seen = text(baker.send("GET", PORTFOLIO, Map.of(), new byte[0]));
      assertThat(seen).contains("bread", "\"DRAFT\":1").doesNotContain("beer");
    }
  }

  /** A strategy that takes so many hours of a person in each month of a quarter. */
  private void share(String client, String id, int hours, int stated, String more)
      throws InterruptedException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/strategies",
            JSON,
            """
            {"id": "%s", "organisationId": "%s", "name": "Plan", "currency": "EUR",
             "period": {"from": "2027-01-01", "to": "2027-03-31"},
             "goals": {"items": [{"id": "reach", "name": "Reach", "target":
               {"kind": "QUANTITATIVE", "baseline": 0, "value": 300}}]},
             "resources": {"skills": [{"id": "film", "name": "Film"}],
               "people": [{"id": "film-maker", "name": "Film maker", "hoursPerMonth": %d,
                 "skills": [{"skill": "film", "level": 1}]%s}]},
             "measures": {"items": [{"id": "films", "name": "Films",
               "effort": [{"skill": "film", "hoursPerMonth": %d}],
               "contributions": [{"goal": "reach", "perMonth": 100}]}]}}
            """
                .formatted(id, client, stated, more, hours));
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    HttpResponse<byte[]> aligned =
        server.ask("POST", "/api/v1/strategies/" + id + "/alignments", JSON, "{\"draws\": 100}");
    assertThat(aligned.statusCode()).as(text(aligned)).isEqualTo(201);
  }

  @Test
  void shouldTellWhoIsBookedTo130Percent() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");

    Map<?, ?> people = read(PORTFOLIO + "/people");

    Map<?, ?> mia = (Map<?, ?>) ((List<?>) people.get("items")).getFirst();
    assertThat(mia.get("peak") + "").isEqualTo("1.3");
    assertThat(mia.get("months") + "")
        .contains("month=2027-01, capacity=100, booked=130, share=1.3, overbooked=true")
        .contains("{strategy=bread, hours=80}, {strategy=beer, hours=50}");
    assertThat(mia.get("contradictions")).isEqualTo(List.of());
    assertThat(people.get("candidates")).isEqualTo(List.of());
  }

  @Test
  void shouldNeverTakeTwoForOneByTheirNames() throws InterruptedException {
    share("bakery", "bread", 80, 100, "");
    share("brewery", "beer", 50, 100, "");

    Map<?, ?> people = read(PORTFOLIO + "/people");

    assertThat(people.get("items")).isEqualTo(List.of());
    assertThat(people.get("candidates") + "").contains("by=NAME", "text=Film maker", "beer");
  }

  @Test
  void shouldTellWhereStrategiesContradictEachOther() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 120, ", \"sharedAs\": \"mia\"");

    Map<?, ?> mia = (Map<?, ?>) ((List<?>) read(PORTFOLIO + "/people").get("items")).getFirst();

    assertThat(mia.get("contradictions") + "").contains("'beer' 120", "'bread' 100", "fewest");
    assertThat(mia.get("peak") + "").isEqualTo("1.3");
  }

  private HttpResponse<byte[]> align(String body) throws InterruptedException {
    return server.ask("POST", PORTFOLIO + "/alignments", JSON, body);
  }

  @Test
  void shouldAlignJointlyWhatSharesSomebody() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");

    HttpResponse<byte[]> answer =
        align("{\"strategies\": [{\"strategy\": \"bread\"}, {\"strategy\": \"beer\"}]}");

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(text(answer))
        .contains("\"revisions\":[1,1]", "\"verdict\":\"GAP\"", "\"jointly\":0.769231")
        .contains("'bread' reaches 100% alone, and 76.9% together with the others.");
  }

  @Test
  void shouldTellAllFaultsOfAJointQuestion() throws InterruptedException {
    share("bakery", "bread", 80, 100, "");

    HttpResponse<byte[]> unknown =
        align("{\"strategies\": [{\"strategy\": \"bread\"}, {\"strategy\": \"nowhere\"}]}");
    HttpResponse<byte[]> alone = align("{\"strategies\": [{\"strategy\": \"bread\"}]}");

    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(text(unknown)).contains("/strategies/1/strategy", "UNKNOWN_REFERENCE");
    assertThat(alone.statusCode()).isEqualTo(422);
  }
}
