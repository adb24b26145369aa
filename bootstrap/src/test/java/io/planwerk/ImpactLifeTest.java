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

/** LinkedIn of AsyncAPI, 2024-Q4 to 2025-Q2, as its marketing reports state it. */
class ImpactLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String CHAIN = PLAN + "/impact-chain";
  private static final String ROI = PLAN + "/roi";

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    send("POST", "/api/v1/organisations", "{\"id\": \"asyncapi\", \"name\": \"AsyncAPI\"}");
    send(
        "POST",
        "/api/v1/strategies",
        """
        {"id": "plan", "organisationId": "asyncapi", "name": "Plan", "currency": "EUR",
         "period": {"from": "2024-10-01", "to": "2025-06-30"},
         "platforms": {"items": [{"id": "linkedin", "name": "LinkedIn"}]},
         "measures": {"items": [
           {"id": "posting", "name": "Posting",
            "spend": [{"category": "PRODUCTION",
                       "perMonth": {"amount": "100", "currency": "EUR"}}]}]},
         "measurement": {
           "kpis": [
             {"id": "posts", "name": "Posts", "role": "IMPULSE", "aggregation": "SUM"},
             {"id": "impressions", "name": "Impressions", "role": "AMPLIFIER",
              "aggregation": "SUM"},
             {"id": "clicks", "name": "Clicks", "role": "RESULT", "aggregation": "SUM",
              "valuePerUnit": {"amount": "0.5", "currency": "EUR"}, "valueBasis": "ASSUMED"}],
           "links": [
             {"id": "reach", "from": "posts", "to": "impressions", "conversion": 600,
              "basis": "ASSUMED"},
             {"id": "visits", "from": "impressions", "to": "clicks", "conversion": 0.05,
              "basis": "MEASURED"}],
           "reports": [
             {"id": "q2", "name": "Second quarter",
              "span": {"from": "2025-04-01", "to": "2025-06-30"},
              "statements": [{"kpi": "clicks", "previous": 1495, "value": 3070},
                             {"kpi": "posts", "value": 78}]}]}}
        """);
    send(
        "POST",
        PLAN + "/observations",
        """
        [{"kpi": "posts", "period": "2024-Q4", "value": 93},
         {"kpi": "posts", "period": "2025-Q1", "value": 48},
         {"kpi": "posts", "period": "2025-Q2", "value": 78},
         {"kpi": "impressions", "period": "2024-Q4", "value": 29366},
         {"kpi": "impressions", "period": "2025-Q1", "value": 23715},
         {"kpi": "impressions", "period": "2025-Q2", "value": 48443},
         {"kpi": "clicks", "period": "2024-Q4", "value": 1398},
         {"kpi": "clicks", "period": "2025-Q1", "value": 1495},
         {"kpi": "clicks", "period": "2025-Q2", "value": 3007}]
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> send(String method, String path, String body, String... tag)
      throws InterruptedException {
    Map<String, String> headers =
        !body.isEmpty()
            ? Map.of("Content-Type", "application/json")
            : tag.length > 0 ? Map.of("If-None-Match", tag[0]) : Map.of();
    return server.ask(method, path, headers, body);
  }

  private int status(String path) throws InterruptedException {
    return send("GET", path, "").statusCode();
  }

  private Map<?, ?> read(String path) throws InterruptedException {
    HttpResponse<byte[]> answer = send("GET", path, "");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Planwerk-Revision")).contains("1");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(send("GET", path, "", tag).statusCode()).isEqualTo(304);
    Map<?, ?> tree = (Map<?, ?>) ((Parsing.Parsed) parsed(answer)).tree();
    assertThat(tree.get("strategyRevision")).hasToString("1");
    return tree;
  }

  private static Parsing parsed(HttpResponse<byte[]> answer) {
    return DocumentText.parse(answer.body(), Format.JSON);
  }

  private static List<String> each(Map<?, ?> tree, String list, String field) {
    return ((List<?>) tree.get(list))
        .stream().map(one -> "" + ((Map<?, ?>) one).get(field)).toList();
  }

  private static String english(Object text) {
    return "" + ((Map<?, ?>) text).get("en");
  }

  @Test
  void shouldFindTheWeakestLink() throws InterruptedException {
    Map<?, ?> chain = read(CHAIN);

    assertThat(chain.get("from")).isEqualTo("2024-10-01");
    assertThat(chain.get("to")).isEqualTo("2025-06-30");
    assertThat(each(chain, "nodes", "kpi")).containsExactly("posts", "impressions", "clicks");
    assertThat(each(chain, "nodes", "mark")).containsOnly("MEASURED");
    assertThat(each(chain, "links", "ratio")).containsExactly("0.7726331811", "1.16228675");
    assertThat(chain.get("weakest")).isEqualTo("reach");
    assertThat(each(chain, "flags", "kind")).containsExactly("WEAKEST_LINK");
    assertThat(english(((Map<?, ?>) ((List<?>) chain.get("flags")).getFirst()).get("text")))
        .isEqualTo(
            "The weakest link of the chain is the step from 'Posts' to 'Impressions': it brings"
                + " 77% of what was expected (3 quarters).");
  }

  @Test
  void shouldLookAtSomeDaysOrAPartOnly() throws InterruptedException {
    Map<?, ?> chain = read(CHAIN + "?from=2025-01-01");

    assertThat(((Map<?, ?>) ((List<?>) chain.get("links")).getFirst()).get("periods"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
    assertThat(chain.containsKey("weakest")).as("two quarters say too little").isFalse();

    Map<?, ?> part = read(CHAIN + "?platform=linkedin");

    assertThat(part.get("narrowing")).isEqualTo(Map.of("platform", "linkedin"));
    assertThat(each(part, "nodes", "mark"))
        .as("nobody said where it was observed")
        .containsOnly("MISSING");
  }

  /** 900 EUR for 5900 clicks, which may be worth 2950 EUR or nothing. */
  @Test
  void shouldTellWhatComesOfIt() throws InterruptedException {
    Map<?, ?> returns = read(ROI);

    assertThat(returns.get("span")).isEqualTo(Map.of("from", "2024-10", "to", "2025-06"));
    assertThat(counted(returns)).isEqualTo("900.00");
    assertThat(likely(returns, "value")).isEqualTo("2950.00");
    assertThat("" + returns.get("roi")).isEqualTo("{low=-1, high=2.2778}");
    assertThat(returns.get("breakEven")).isEqualTo("2024-12");
    assertThat(returns.containsKey("surelyEven")).isFalse();
    assertThat(english(returns.get("answer")))
        .isEqualTo(
            "October 2024 to June 2025: a cost of EUR 900 stands against a value of EUR 0 to"
                + " EUR 2,950, an ROI of -100% to 228%. Of the value 0% is measured, 0% estimated"
                + " and 100% assumed, the cost is covered in December 2024 at the soonest.");
    assertThat(likely(read(ROI + "?from=2025-04-10&to=2025-06-10"), "value"))
        .as("months count in full")
        .isEqualTo("1503.50");
  }

  private static Object counted(Map<?, ?> returns) {
    return likely((Map<?, ?>) returns.get("cost"), "counted");
  }

  @Test
  void shouldReckonWithWhatWasBooked() throws InterruptedException {
    String bookings =
        """
        [{"category": "PRODUCTION", "measure": "posting", "period": "2024-Q4", "value": 250.5},
         {"category": "OTHER", "period": "2024-11", "value": 20, "reference": "invoice 7"},
         {"category": "OTHER", "period": "2024-11", "value": 30, "reference": "invoice 8"},
         {"skill": "video", "period": "2024-11", "value": 3},
         {"kpi": "posts", "category": "OTHER", "period": "2024-11", "value": 3},
         {"category": "OTHER", "platform": "linkedin", "period": "2024-11", "value": 3},
         {"period": "2024-11", "value": 3}]
        """;

    HttpResponse<byte[]> taken = send("POST", PLAN + "/observations", bookings);

    Map<?, ?> told = (Map<?, ?>) ((Parsing.Parsed) parsed(taken)).tree();
    assertThat(told.get("accepted")).hasToString("3");
    assertThat(each(told, "rejected", "pointer"))
        .containsExactly("/skill", "/category", "/platform", "/kpi");
    assertThat(text(send("POST", PLAN + "/observations", bookings))).contains("\"duplicates\":3");
    Map<?, ?> returns = read(ROI);
    Map<?, ?> posting = (Map<?, ?>) ((List<?>) returns.get("measures")).getFirst();
    assertThat(posting.get("paidUntil")).isEqualTo("2024-12");
    Map<?, ?> booked = (Map<?, ?>) ((Map<?, ?>) posting.get("cost")).get("booked");
    assertThat(likely(booked, "amount")).isEqualTo("250.50");
    assertThat(booked.get("excess")).isEqualTo(Map.of("amount", "-49.50", "currency", "EUR"));
    assertThat(likely((Map<?, ?>) returns.get("overhead"), "counted")).isEqualTo("50.00");
    assertThat(counted(returns)).as("six months to come").isEqualTo("900.50");
    assertThat(english(returns.get("answer")))
        .startsWith("October 2024 to June 2025: a cost of EUR 900.50 (33% of it booked) stands");
  }

  @Test
  void shouldOfferWhatAMeasureReallyGave() throws InterruptedException {
    String goal =
        """
        [{"op": "add", "path": "/goals", "value": {"items": [
           {"id": "visits", "name": "Visits", "due": "2025-06-30",
            "target": {"kind": "QUANTITATIVE", "kpi": "clicks", "baseline": 0, "value": 9000}}]}},
         {"op": "add", "path": "/measures/items/0/contributions",
          "value": [{"goal": "visits", "perMonth": 1000}]}]
        """;
    HttpResponse<byte[]> planned =
        server.send(
            "PATCH",
            PLAN,
            Map.of("Content-Type", "application/json-patch+json", "If-Match", "*"),
            goal);
    assertThat(planned.statusCode()).as(text(planned)).isEqualTo(200);
    send(
        "POST",
        PLAN + "/observations",
        """
        [{"kpi": "clicks", "measure": "posting", "period": "2024-Q4", "value": 1398},
         {"kpi": "clicks", "measure": "posting", "period": "2025-Q1", "value": 1495},
         {"kpi": "clicks", "measure": "posting", "period": "2025-Q2", "value": 3007}]
        """);

    Map<?, ?> offered =
        (Map<?, ?>) ((Parsing.Parsed) parsed(send("GET", PLAN + "/measured-effects", ""))).tree();

    Map<?, ?> effect = (Map<?, ?>) ((List<?>) offered.get("items")).getFirst();
    assertThat("" + ((Map<?, ?>) effect.get("measured")).get("likely")).isEqualTo("656");
    assertThat(effect.get("differs")).as("three quarters say little").isEqualTo(false);
    String apply = PLAN + "/measured-effects/" + effect.get("id") + "/apply";
    assertThat(server.send("POST", apply, Map.of(), "").statusCode()).isEqualTo(428);
    HttpResponse<byte[]> applied = server.send("POST", apply, Map.of("If-Match", "*"), "");
    assertThat(applied.statusCode()).as(text(applied)).isEqualTo(200);
    assertThat(text(applied)).contains("\"perMonth\":656").contains("Gemessen, Oktober 2024 bis");
    assertThat(text(server.send("GET", PLAN + "/revisions/3", Map.of(), "")))
        .contains("'Posting' gave 'Visits' 656 a month on average");
    send(
        "POST",
        PLAN + "/observations",
        """
        [{"kpi": "clicks", "measure": "posting", "period": "2025-Q2", "value": 3070}]
        """);
    assertThat(server.send("POST", apply, Map.of("If-Match", "*"), "").statusCode())
        .as("that offer is gone")
        .isEqualTo(404);
  }

  private static Object likely(Map<?, ?> returns, String name) {
    Map<?, ?> amount = (Map<?, ?>) returns.get(name);
    return ((Map<?, ?>) amount.get("likely")).get("amount");
  }

  @Test
  void shouldFindWhatAReportStatesOtherwise() throws InterruptedException {
    Map<?, ?> comparison = read(PLAN + "/report-check");

    assertThat(comparison.get("compared")).hasToString("3");
    assertThat(each(comparison, "discrepancies", "pointer"))
        .containsExactly("/measurement/reports/0/statements/0/value");
    assertThat(
            english(
                ((Map<?, ?>) ((List<?>) comparison.get("discrepancies")).getFirst()).get("text")))
        .isEqualTo(
            "'Second quarter' states 3,070 for 'Clicks', observed is 3,007 (from 1 April 2025 to"
                + " 30 June 2025).");
  }

  @Test
  void shouldRefuseWhatCannotBe() throws InterruptedException {
    assertThat(status(CHAIN + "?from=2025-03-31&to=2025-03-30")).isEqualTo(400);
    assertThat(status(CHAIN + "?to=2024-09-30")).isEqualTo(400);
    assertThat(status(CHAIN + "?from=1995-01-01")).isEqualTo(400);
    assertThat(status(CHAIN + "?measure=No+Slug")).isEqualTo(400);
    assertThat(status(ROI + "?from=2025-07-01")).isEqualTo(400);
    assertThat(status(ROI + "?from=soon")).isEqualTo(400);
    assertThat(status(PLAN + "/report-check?from=2025-01-01")).isEqualTo(400);
    for (String path : List.of("/impact-chain", "/roi", "/report-check")) {
      assertThat(status("/api/v1/strategies/none" + path)).isEqualTo(404);
    }
  }
}
