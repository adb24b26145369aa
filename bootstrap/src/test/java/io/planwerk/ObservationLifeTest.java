package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values as tools deliver them, in and out again. */
class ObservationLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String IN = PLAN + "/observations";
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final String CSV = "text/csv";

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    send("POST", "/api/v1/organisations", JSON, "{\"id\": \"asyncapi\", \"name\": \"AsyncAPI\"}");
    send(
        "POST",
        "/api/v1/strategies",
        JSON,
        """
        {"id": "plan", "organisationId": "asyncapi", "name": "Plan",
         "platforms": {"items": [{"id": "linkedin", "name": "LinkedIn"}]},
         "measurement": {"kpis": [
           {"id": "clicks", "name": "Clicks", "unit": "clicks", "aggregation": "SUM"},
           {"id": "followers", "name": "Followers", "aggregation": "LAST"},
           {"id": "engagement-rate", "name": "Engagement", "aggregation": "RATE_OF_SUMS"},
           {"id": "cost", "name": "Cost", "unit": "EUR", "aggregation": "SUM"},
           {"id": "cpc", "name": "Cost per click", "formula": "cost / clicks"}]}}
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

  private static Map<?, ?> tree(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private Map<?, ?> take(String type, String body) throws InterruptedException {
    return tree(send("POST", IN, type, body));
  }

  private Map<?, ?> mapped(String mapping, String body) throws InterruptedException {
    String query = "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
    return tree(send("POST", IN + query, CSV, body));
  }

  private static void assertCounts(
      Map<?, ?> answer, int accepted, int duplicates, int corrected, int rejected) {
    assertThat(
            List.of("accepted", "duplicates", "corrected", "rejectedCount").stream()
                .map(name -> ((BigDecimal) answer.get(name)).intValue())
                .toList())
        .as("" + answer)
        .containsExactly(accepted, duplicates, corrected, rejected);
  }

  private Map<?, ?> series(String kpi, String query) throws InterruptedException {
    return tree(send("GET", PLAN + "/kpis/" + kpi + "/series" + query, "", ""));
  }

  private static List<String> values(Map<?, ?> series) {
    return ((List<?>) series.get("points"))
        .stream().map(point -> "" + ((Map<?, ?>) point).get("value")).toList();
  }

  /** The quarters of AsyncAPI on LinkedIn. */
  @Test
  void shouldTakeQuartersAsTheyWerePublished() throws InterruptedException {
    Map<?, ?> taken =
        take(
            JSON,
            """
            [{"kpi": "clicks", "period": "2024-Q4", "value": 1398},
             {"kpi": "clicks", "period": "2025-Q1", "value": 1495},
             {"kpi": "clicks", "period": "2025-Q2", "value": 3007},
             {"kpi": "followers", "period": "2024-12-31", "value": 3949},
             {"kpi": "followers", "period": "2025-03-31", "value": 4255},
             {"kpi": "engagement-rate", "period": "2025-Q1", "value": 0.0752, "base": 23715},
             {"kpi": "engagement-rate", "period": "2025-Q2", "value": 0.0806, "base": 48443}]
            """);

    assertCounts(taken, 7, 0, 0, 0);
    assertThat(values(series("clicks", "?rhythm=YEARLY"))).containsExactly("1398", "4502");
    assertThat(values(series("clicks", "?from=2025-01-01&rhythm=QUARTERLY")))
        .containsExactly("1495", "3007");
    assertThat(((Map<?, ?>) series("followers", "").get("total")).get("value")).hasToString("4255");
    assertThat("" + ((Map<?, ?>) series("engagement-rate", "").get("total")).get("value"))
        .as("(0.0752 x 23715 + 0.0806 x 48443) / 72158, not the mean of 0.0779")
        .startsWith("0.07882");
  }

  @Test
  void shouldTellWhatAFormulaGives() throws InterruptedException {
    assertThat(values(series("cpc", ""))).isEmpty();
    take(
        CSV,
        """
        kpi,period,value
        clicks,2027-01,100
        clicks,2027-02,300
        cost,2027-01,50
        cost,2027-02,75
        """);

    Map<?, ?> all = series("cpc", "");
    assertThat(values(all)).containsExactly("0.5", "0.25");
    assertThat(((Map<?, ?>) all.get("total")).get("value"))
        .as("125 by 400, not the mean of 0.375")
        .hasToString("0.3125");
    assertThat(values(series("cpc", "?rhythm=YEARLY"))).containsExactly("0.3125");
    assertThat(values(series("cpc", "?from=2027-02-01"))).containsExactly("0.25");
    assertThat(values(series("cpc", "?platform=linkedin"))).isEmpty();
  }

  @Test
  void shouldLoseNoOtherLineByABadOne() throws InterruptedException {
    String lines =
        """
        {"kpi": "clicks", "period": "2027-01-01", "value": 1}
        {"kpi": "clikcs", "period": "2027-01-02", "value": 2}

        {"kpi": "clicks", "period": "soon", "value": "many", "extra": 1}
        {"kpi": "clicks", "period": "2027-01-03"
        {"kpi": "clicks", "period": "2027-01-04", "value": 4}
        """;

    Map<?, ?> taken = take(LINES, lines);

    assertCounts(taken, 2, 0, 0, 3);
    assertThat(
            ((List<?>) taken.get("rejected"))
                .stream()
                    .map(one -> (Map<?, ?>) one)
                    .map(one -> one.get("line") + " " + one.get("pointer") + " " + one.get("code"))
                    .toList())
        .containsExactlyInAnyOrder(
            "2 /kpi UNKNOWN_REFERENCE",
            "4 /value WRONG_TYPE",
            "4 /extra UNKNOWN_FIELD",
            "5  MALFORMED");
    assertCounts(take(LINES, lines), 0, 2, 0, 3);
    String endless = "x".repeat(30_000) + "\n" + lines;
    Map<?, ?> after = take(LINES, endless);
    assertCounts(after, 0, 2, 0, 4);
    assertThat(after.get("rejected").toString()).contains("line=1", "20000 characters");
  }

  @Test
  void shouldKeepWhatIsCorrected() throws InterruptedException {
    take(CSV, "kpi,period,value\nclicks,2027-01,1508\n");

    assertCounts(take(CSV, "kpi,period,value\r\nclicks,2027-01,\"1580\"\r\n"), 0, 0, 1, 0);

    Map<?, ?> series = series("clicks", "");
    assertThat(values(series)).containsExactly("1580");
    assertThat(series.get("corrections").toString()).contains("1508", "owner");
  }

  @Test
  void shouldNotTellTheCorrectionOfAPartAsOneOfTheWhole() throws InterruptedException {
    for (int value = 1; value <= 2; value++) {
      take(
          CSV,
          "kpi,period,value,platform\nclicks,2027-01,150"
              + value
              + ",\nclicks,2027-01,10"
              + value
              + ",linkedin\n");
    }

    assertThat(corrected("")).containsExactly("1501");
    assertThat(corrected("?platform=linkedin")).containsExactly("101");
    assertThat(corrected("?from=2027-01-02")).isEmpty();
    assertThat(corrected("?to=2027-01-30")).isEmpty();
    assertThat(corrected("?from=2027-01-01&to=2027-01-31")).containsExactly("1501");
  }

  private List<String> corrected(String query) throws InterruptedException {
    return ((List<?>) series("clicks", query).get("corrections"))
        .stream().map(one -> "" + ((Map<?, ?>) one).get("value")).toList();
  }

  @Test
  void shouldTakeBookingsOfAYearAtMost() throws InterruptedException {
    Map<?, ?> taken =
        take(
            CSV,
            """
            category,from,to,value
            TOOLS,2027-07-01,2028-06-30,1
            TOOLS,2027-07-01,2028-07-01,1
            """);

    assertCounts(taken, 1, 0, 0, 1);
    assertThat(taken.get("rejected").toString()).contains("pointer=/to", "more than a year");
    assertCounts(take(CSV, "kpi,from,to,value\nfollowers,2020-01-01,2029-12-31,1\n"), 1, 0, 0, 0);
  }

  /** An export with a preamble, days as Americans write them, and figures side by side. */
  @Test
  void shouldReadTheExportOfAnotherToolByAMapping() throws InterruptedException {
    String mapping =
        """
        {"period": "Date", "dateFormat": "MM/dd/yyyy", "skipLines": 2, "platform": "linkedin",
         "source": "export", "columns": [
           {"column": "Clicks (total)", "kpi": "clicks"},
           {"column": "Engagement rate (total)", "kpi": "engagement-rate", "base": "Impressions",
            "factor": 0.01}]}
        """;
    String export =
        """
        "Aggregated metrics for your page, time zone UTC"
        Created on 02/01/2027
        Date,Impressions,Clicks (total),Engagement rate (total)
        01/01/2027,"1,234",12,6.5
        01/02/2027,900,,7
        1/3/2027,900,9,n/a
        """;

    Map<?, ?> taken = mapped(mapping, export);

    assertCounts(taken, 3, 0, 0, 1);
    assertThat(taken.get("rejected").toString())
        .contains("line=6", "/period", "2027-03-31", "/value");
    assertThat(series("clicks", "?platform=linkedin").get("points").toString()).contains("12");
    assertThat(values(series("clicks", ""))).as("they are of a part").isEmpty();
    assertThat(series("engagement-rate", "?platform=linkedin").get("points").toString())
        .contains("0.065", "1234");
  }

  @Test
  void shouldReadGermanNumbers() throws InterruptedException {
    String mapping =
        """
        {"period": "Tag", "dateFormat": "dd.MM.yyyy", "delimiter": ";", "decimalComma": true,
         "columns": [{"column": "Klicks", "kpi": "clicks"}]}
        """;

    assertCounts(mapped(mapping, "\uFEFFTag;Klicks\n31.01.2027;\"1.234,5\"\n"), 1, 0, 0, 0);
    assertThat(values(series("clicks", ""))).containsExactly("1234.5");
    assertThat(mapped(mapping, "Tag;Klick\n31.01.2027;1\n").get("rejected").toString())
        .contains("the header lacks: Klicks");
  }

  @Test
  void shouldRefuseWhatIsNoImport() throws InterruptedException {
    assertThat(send("POST", IN, "application/xml", "<a/>").statusCode()).isEqualTo(415);
    assertThat(send("POST", IN, JSON, "{}").statusCode()).isEqualTo(422);
    assertThat(send("POST", IN + "?mapping=%7B", CSV, "a\n1\n").statusCode()).isEqualTo(400);
    assertThat(send("POST", IN + "?mapping=%7B%7D", LINES, "{}").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/api/v1/strategies/none/observations", CSV, "a\n1\n").statusCode())
        .isEqualTo(404);
    assertThat(send("GET", PLAN + "/kpis/none/series", "", "").statusCode()).isEqualTo(404);
    assertThat(
            send("GET", PLAN + "/kpis/clicks/series?from=2027-02-01&to=2027-01-31", "", "")
                .statusCode())
        .isEqualTo(400);
    assertThat(send("GET", PLAN + "/kpis/clicks/series?rhythm=HOURLY", "", "").statusCode())
        .isEqualTo(400);
  }

  /** Longer than any document may be: it is kept as it arrives. */
  @Test
  void shouldTakeMoreThanABodyMayHave() throws InterruptedException {
    StringBuilder lines = new StringBuilder("kpi,period,value,campaign\n");
    LocalDate day = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < 100_000; i++) {
      lines
          .append("clicks,")
          .append(day.plusDays(i % 2_000))
          .append(',')
          .append(i)
          .append(",campaign with a rather long name number ")
          .append(i / 2_000)
          .append('\n');
    }
    assertThat(lines.length()).isGreaterThan(5_000_000);

    assertCounts(take(CSV, lines.toString()), 100_000, 0, 0, 0);

    assertThat(
            values(
                series(
                    "clicks",
                    "?rhythm=YEARLY&campaign=campaign+with+a+rather+long+name+number+49")))
        .hasSize(6);
  }
}
