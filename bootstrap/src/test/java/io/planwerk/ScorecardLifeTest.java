package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How goals stand as values come in. */
class ScorecardLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String JSON = "application/json";

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    send("POST", "/api/v1/organisations", JSON, "{\"id\": \"company\", \"name\": \"Company\"}");
    send(
        "POST",
        "/api/v1/strategies",
        JSON,
        """
        {"id": "plan", "organisationId": "company", "name": "Plan",
         "period": {"from": "2027-01-01", "to": "2027-12-31"},
         "goals": {"items": [
           {"id": "reach", "name": "Reach", "target": {"kind": "QUANTITATIVE", "kpi": "followers",
            "baseline": 1000, "baselineOn": "2026-12-31", "value": 2200,
            "leastAcceptable": 1600}},
           {"id": "interest", "name": "Interest", "target": {"kind": "QUANTITATIVE",
            "kpi": "click-rate", "baseline": 0.01, "value": 0.03}},
           {"id": "sales", "name": "Sales", "target": {"kind": "QUANTITATIVE", "kpi": "leads",
            "baseline": 600, "value": 900}},
           {"id": "fame", "name": "Fame"}]},
         "measurement": {"kpis": [
           {"id": "followers", "name": "Followers", "unit": "followers", "aggregation": "LAST",
            "rhythm": "MONTHLY"},
           {"id": "clicks", "name": "Clicks", "aggregation": "SUM", "rhythm": "MONTHLY"},
           {"id": "impressions", "name": "Impressions", "aggregation": "SUM",
            "rhythm": "MONTHLY"},
           {"id": "click-rate", "name": "Click rate", "aggregation": "RATE_OF_SUMS",
            "formula": "clicks / impressions"},
           {"id": "leads", "name": "Leads", "aggregation": "SUM", "rhythm": "MONTHLY"}]}}
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> send(String method, String path, String type, String body)
      throws InterruptedException {
    return server.ask(method, path, type, body);
  }

  private HttpResponse<byte[]> get(String query) throws InterruptedException {
    return send("GET", PLAN + "/scorecard" + query, "", "");
  }

  private Map<?, ?> read(String query) throws InterruptedException {
    HttpResponse<byte[]> answer = get(query);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private static List<String> statuses(Map<?, ?> scorecard) {
    return goals(scorecard).map(goal -> "" + goal.get("status")).toList();
  }

  private static Stream<Map<?, ?>> goals(Map<?, ?> scorecard) {
    return ((List<?>) scorecard.get("goals")).stream().map(goal -> (Map<?, ?>) goal);
  }

  private static Map<?, ?> goal(Map<?, ?> scorecard, String id) {
    return goals(scorecard).filter(goal -> goal.get("goal").equals(id)).findFirst().orElseThrow();
  }

  /** Values of months, one after the other. */
  private void take(String kpi, String firstMonth, double... values) throws InterruptedException {
    StringBuilder lines = new StringBuilder("kpi,period,value\n");
    YearMonth month = YearMonth.parse(firstMonth);
    for (double value : values) {
      lines.append(kpi).append(',').append(month).append(',').append(value).append('\n');
      month = month.plusMonths(1);
    }
    HttpResponse<byte[]> answer =
        send("POST", PLAN + "/observations", "text/csv", lines.toString());
    assertThat(text(answer)).contains("\"accepted\":" + values.length, "\"rejectedCount\":0");
  }

  @Test
  void shouldTellWhatIsMissing() throws InterruptedException {
    Map<?, ?> scorecard = read("?on=2027-06-30");

    assertThat(scorecard.get("day")).isEqualTo("2027-06-30");
    assertThat(statuses(scorecard))
        .containsExactly("NO_DATA", "NO_DATA", "NO_DATA", "NOT_MEASURABLE");
    assertThat(goal(scorecard, "fame").get("obstacle")).isEqualTo("NO_TARGET");
    assertThat(goal(scorecard, "fame").get("obstacleReason") + "")
        .contains("es hat keine Zielgröße", "it has no target");
    assertThat(goal(scorecard, "reach").get("path") + "").contains("2026-12-31", "2027-12-31");
    assertThat(scorecard.containsKey("alerts")).as("nobody asked").isFalse();
  }

  @Test
  void shouldRefuseToForecastFromTooLittle() throws InterruptedException {
    take("followers", "2027-04", 1_100, 1_150, 1_300);

    Map<?, ?> reach = goal(read("?on=2027-07-10"), "reach");

    assertThat(reach.get("status")).isEqualTo("TOO_LITTLE_DATA");
    assertThat(reach.get("reading")).isEqualTo("LEVEL");
    assertThat(reach.get("latest") + "").contains("1300", "2027-06-30", "MEASURED");
    assertThat(reach.get("expected") + "").isEqualTo("1595.068493");
    assertThat(reach.get("difference") + "").isEqualTo("-295.068493");
    assertThat(reach.get("attainment") + "").isEqualTo("0.25");
    Map<?, ?> projection = (Map<?, ?>) reach.get("projection");
    assertThat(projection.get("kind")).isEqualTo("REFUSED");
    assertThat(projection.get("needed") + "").isEqualTo("8");
    assertThat(projection.get("reason") + "").contains("zu wenige Werte", "too little data");
    assertThat(reach.get("message") + "")
        .contains("1.300 followers am 30.06.2027", "1,300 followers on 30 June 2027");
  }

  /** On its path until April, no more in June, as growth has come to an end. */
  @Test
  void shouldTellWhatLeftItsPath() throws InterruptedException {
    take(
        "followers",
        "2026-07",
        500,
        590,
        690,
        790,
        890,
        1_000,
        1_100,
        1_200,
        1_300,
        1_400,
        1_390,
        1_400);

    Map<?, ?> spring = read("?on=2027-04-30");
    Map<?, ?> summer = read("?on=2027-06-30&since=2027-04-30");

    assertThat(goal(spring, "reach").get("status")).isEqualTo("ON_PATH");
    Map<?, ?> projection = (Map<?, ?>) goal(spring, "reach").get("projection");
    assertThat(projection.get("kind")).isEqualTo("EXPECTED");
    assertThat(projection.get("periods") + "").isEqualTo("8");
    assertThat(List.of("point", "eighty", "ninetyFive", "chanceOfValue", "chanceOfLeast"))
        .allMatch(projection::containsKey);
    assertThat(goal(summer, "reach").get("status")).isEqualTo("BEHIND");
    Map<?, ?> alert = (Map<?, ?>) ((List<?>) summer.get("alerts")).getFirst();
    assertThat((List<?>) summer.get("alerts")).hasSize(1);
    assertThat(alert.get("goal")).isEqualTo("reach");
    assertThat(alert.get("before")).isEqualTo("ON_PATH");
    assertThat(alert.get("status")).isEqualTo("BEHIND");
    assertThat(alert.get("message") + "")
        .contains("„Reach“ hat seinen Pfad verlassen: 1.400", "'Reach' has left its path: 1,400");
    assertThat((List<?>) read("?on=2027-06-30&since=2027-06-30").get("alerts")).isEmpty();
  }

  @Test
  void shouldReckonWithFormulasAndTotals() throws InterruptedException {
    take("clicks", "2027-01", 10, 12, 20);
    take("impressions", "2027-01", 1_000, 1_000, 1_000);
    take("leads", "2027-01", 70, 80, 90);

    Map<?, ?> scorecard = read("?on=2027-03-31");

    assertThat(goal(scorecard, "interest").get("latest") + "").contains("value=0.02,");
    assertThat(goal(scorecard, "sales").get("reading")).isEqualTo("CUMULATED");
    assertThat(goal(scorecard, "sales").get("latest") + "").contains("value=240,");
  }

  @Test
  void shouldAnswerShortToThoseWhoKnow() throws InterruptedException {
    HttpResponse<byte[]> first = get("?on=2027-06-30");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Planwerk-Revision")).contains("1");

    String path = PLAN + "/scorecard?on=2027-06-30";
    assertThat(known(path, etag).statusCode()).isEqualTo(304);
    take("followers", "2027-04", 1_100);

    assertThat(known(path, etag).statusCode()).isEqualTo(200);
  }

  private HttpResponse<byte[]> known(String path, String etag) throws InterruptedException {
    return server.ask("GET", path, Map.of("If-None-Match", etag), "");
  }

  @Test
  void shouldRefuseWhatIsNoQuestion() throws InterruptedException {
    assertThat(get("?on=soon").statusCode()).isEqualTo(400);
    assertThat(get("?since=2027-02-30").statusCode()).isEqualTo(400);
    assertThat(get("?day=2027-02-01").statusCode()).isEqualTo(400);
    HttpResponse<byte[]> backwards = get("?on=2027-06-30&since=2027-07-01");
    assertThat(backwards.statusCode()).isEqualTo(400);
    assertThat(text(backwards)).contains("since");
    assertThat(send("GET", "/api/v1/strategies/none/scorecard", "", "").statusCode())
        .isEqualTo(404);
  }
}
