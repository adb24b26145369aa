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
    double mean =
        ((List<?>) assessment.get("points"))
            .stream()
                .mapToInt(point -> Integer.parseInt(((Map<?, ?>) point).get("score") + ""))
                .average()
                .orElseThrow();
    assertThat(first.get("score") + "").isEqualTo(Math.round(mean) + "");
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

    try (ApiClient baker = bakersTool()) {
      String seen = text(baker.send("GET", PORTFOLIO, Map.of(), new byte[0]));
      assertThat(seen).contains("bread", "\"DRAFT\":1").doesNotContain("beer");
    }
  }

  private ApiClient bakersTool() throws InterruptedException {
    HttpResponse<byte[]> token =
        server.ask(
            "POST",
            "/api/v1/tokens",
            JSON,
            """
            {"name": "Baker's tool", "organisations": [{"organisationId": "bakery", "role": "VIEWER"}]}
            """);
    assertThat(token.statusCode()).as(text(token)).isEqualTo(201);
    return new ApiClient(
        server.address(), text(token).replaceFirst("(?s).*\"secret\":\"([^\"]+)\".*", "$1"));
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

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
    assertThat(text(answer))
        .contains("\"strategy\":\"bread\",\"revision\":1,\"fresh\":true")
        .contains("\"verdict\":\"GAP\"", "\"jointly\":0.769231")
        .contains("'bread' reaches 100% alone, and 76.9% together with the others.");
  }

  private static final String BOTH =
      "{\"strategies\": [{\"strategy\": \"bread\"}, {\"strategy\": \"beer\"}]}";

  @Test
  void shouldKeepJointAlignmentsUntilWhatTheyReckonWithChanges() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");

    HttpResponse<byte[]> made = align(BOTH);

    String place = made.headers().firstValue("Location").orElseThrow();
    assertThat(place).isEqualTo(PORTFOLIO + "/alignments/j1");
    HttpResponse<byte[]> kept = server.ask("GET", place, "", "");
    assertThat(text(kept)).isEqualTo(text(made)).contains("\"id\":\"j1\"", "\"fresh\":true");
    String etag = kept.headers().firstValue("ETag").orElseThrow();
    assertThat(made.headers().firstValue("ETag")).contains(etag);
    assertThat(server.ask("GET", place, Map.of("If-None-Match", etag), "").statusCode())
        .isEqualTo(304);
    change("bread", "{\"name\": \"Another name\"}");
    assertThat(read(place).get("fresh")).isEqualTo(true);

    change("bread", "{\"period\": {\"from\": \"2027-01-01\", \"to\": \"2027-02-28\"}}");

    assertThat(read(place).get("fresh")).isEqualTo(false);
    assertThat(read(PORTFOLIO + "/alignments?strategyId=bread").get("items") + "")
        .contains("id=j1", "fresh=false, verdict=GAP, attainment=0.769231, alone=1")
        .contains("{strategy=bread, revision=1, fresh=false}")
        .contains("{strategy=beer, revision=1, fresh=true}");
  }

  private void change(String strategy, String patch) throws InterruptedException {
    HttpResponse<byte[]> changed =
        server.ask(
            "PATCH",
            "/api/v1/strategies/" + strategy,
            Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
            patch);
    assertThat(changed.statusCode()).as(text(changed)).isEqualTo(200);
  }

  @Test
  void shouldListJointAlignmentsNewestFirstAndPageByPage() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");
    align(BOTH);
    align(BOTH);

    Map<?, ?> page = read(PORTFOLIO + "/alignments?limit=1");
    Map<?, ?> rest = read(PORTFOLIO + "/alignments?limit=1&cursor=" + page.get("next"));

    assertThat(page.get("items") + "").contains("id=j2").doesNotContain("id=j1");
    assertThat(rest.get("items") + "").contains("id=j1").doesNotContain("id=j2");
    assertThat(rest.get("next")).isNull();
    assertThat(read(PORTFOLIO + "/alignments?strategyId=nowhere").get("items"))
        .isEqualTo(List.of());
  }

  @Test
  void shouldShowJointAlignmentsToThoseWhoSeeAllTheirStrategies() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");
    align(BOTH);

    try (ApiClient baker = bakersTool()) {
      assertThat(text(baker.send("GET", PORTFOLIO + "/alignments", Map.of(), new byte[0])))
          .contains("\"items\":[]");
      assertThat(
              baker.send("GET", PORTFOLIO + "/alignments/j1", Map.of(), new byte[0]).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void shouldForgetJointAlignmentsWithTheFirstStrategyThatIsRemoved() throws InterruptedException {
    share("bakery", "bread", 80, 100, ", \"sharedAs\": \"mia\"");
    share("brewery", "beer", 50, 100, ", \"sharedAs\": \"mia\"");
    align(BOTH);

    HttpResponse<byte[]> removed =
        server.ask("DELETE", "/api/v1/strategies/beer", Map.of("If-Match", "*"), "");

    assertThat(removed.statusCode()).as(text(removed)).isEqualTo(204);
    assertThat(server.ask("GET", PORTFOLIO + "/alignments/j1", "", "").statusCode()).isEqualTo(404);
    assertThat(read(PORTFOLIO + "/alignments").get("items")).isEqualTo(List.of());
  }

  /** A strategy that spends so much of a budget of 1,000 a year in each month of a quarter. */
  private void spend(String client, String id, int perMonth) throws InterruptedException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/strategies",
            JSON,
            """
            {"id": "%s", "organisationId": "%s", "name": "Plan", "currency": "EUR",
             "period": {"from": "2027-01-01", "to": "2027-12-31"},
             "goals": {"items": [{"id": "reach", "name": "Reach", "target":
               {"kind": "QUANTITATIVE", "baseline": 0, "value": 1200}}]},
             "resources": {"budgets": [{"id": "media", "name": "Media", "category": "PAID_MEDIA",
               "per": "YEAR", "amount": {"amount": "1000", "currency": "EUR"},
               "sharedAs": "media"}]},
             "measures": {"items": [{"id": "ads", "name": "Ads",
               "spend": [{"category": "PAID_MEDIA",
                 "perMonth": {"amount": "%d", "currency": "EUR"}}],
               "contributions": [{"goal": "reach", "perMonth": 100}]}]}}
            """
                .formatted(id, client, perMonth));
    assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
    HttpResponse<byte[]> aligned =
        server.ask("POST", "/api/v1/strategies/" + id + "/alignments", JSON, "{\"draws\": 100}");
    assertThat(aligned.statusCode()).as(text(aligned)).isEqualTo(201);
  }

  /** 12 times 75 and 12 times 50 euros of 1,000. */
  @Test
  void shouldTellWhichBudgetIsSpentTwice() throws InterruptedException {
    spend("bakery", "bread", 75);
    spend("brewery", "beer", 50);

    Map<?, ?> budgets = read(PORTFOLIO + "/budgets");

    assertThat(budgets.get("complete")).isEqualTo(true);
    Map<?, ?> media = (Map<?, ?>) ((List<?>) budgets.get("items")).getFirst();
    assertThat(media.get("key")).isEqualTo("media");
    assertThat(media.get("periods") + "")
        .contains("from=2027-01, to=2027-12, available={amount=1000.00, currency=EUR}")
        .contains("needed={amount=1500.00, currency=EUR}, overbooked=true")
        .contains("{strategy=bread, money={amount=900.00, currency=EUR}}")
        .contains("{strategy=beer, money={amount=600.00, currency=EUR}}");
    assertThat(media.get("contradictions")).isEqualTo(List.of());
    try (ApiClient baker = bakersTool()) {
      assertThat(text(baker.send("GET", PORTFOLIO + "/budgets", Map.of(), new byte[0])))
          .contains("900.00")
          .doesNotContain("beer", "600.00");
    }
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
