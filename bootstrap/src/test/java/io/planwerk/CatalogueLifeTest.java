package io.planwerk;

import static io.planwerk.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strategy that takes its figures from the catalogue, and the exports that fill them. */
class CatalogueLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final String CHAIN = "/impact-chain?from=2027-03-01&to=2027-03-02&platform=x";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

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
         "platforms": {"items": [{"id": "x", "name": "X"}]}}
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> send(
      String method, String path, Map<String, String> headers, String body)
      throws InterruptedException {
    return server.ask(method, path, headers, body);
  }

  private Map<?, ?> get(String path, Map<String, String> headers) throws InterruptedException {
    HttpResponse<byte[]> answer = send("GET", path, headers, "");
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private List<?> items(String catalogue, String language) throws InterruptedException {
    return (List<?>)
        get("/api/v1/catalogues/" + catalogue, Map.of("Accept-Language", language)).get("items");
  }

  private void post(String path, Object tree) throws InterruptedException {
    String body = new String(DocumentText.print(tree, Format.JSON), StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer = send("POST", PLAN + path, JSON, body);
    assertThat(answer.statusCode()).as(body + text(answer)).isEqualTo(201);
    assertThat(text(answer)).as("taken over as it is").isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void shouldBeTakenOverAsItIs(String language) throws InterruptedException {
    for (Object entry : items("kpis", language)) {
      post("/measurement/kpis", ((Map<?, ?>) entry).get("kpi"));
    }
    for (Object entry : items("skills", language)) {
      post("/resources/skills", ((Map<?, ?>) entry).get("skill"));
    }
    for (Object entry : items("legal-checklist", language)) {
      post("/organisation/legal", ((Map<?, ?>) entry).get("legalPoint"));
    }

    List<?> findings = (List<?>) get(PLAN + "/assessment", Map.of()).get("findings");
    assertThat(findings)
        .extracting(finding -> (String) ((Map<?, ?>) finding).get("rule"))
        .contains("measurement.chain-broken")
        .doesNotContain(
            "measurement.base-unknown",
            "measurement.no-source",
            "measurement.output-only",
            "measurement.rate-is-count",
            "measurement.value-missing");
  }

  @Test
  void shouldFillFiguresFromTheExportOfATool() throws InterruptedException {
    for (Object entry : items("kpis", "en")) {
      post("/measurement/kpis", ((Map<?, ?>) entry).get("kpi"));
    }
    String export =
        """
        Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views
        "Tue, Mar 2, 2027",1000,30,40,2,0,5,1,2,6,9,1,0,0
        "Mon, Mar 1, 2027",3000,50,60,2,0,5,1,2,6,9,1,0,0
        soon,1,1,1,1,1,1,1,1,1,1,1,1,1
        """;

    String answer = text(observe("{\"like\": \"x-account\"}", export));

    assertThat(answer).contains("\"accepted\":22,", "\"rejectedCount\":1,", "\"line\":4,");
    assertThat((List<?>) get(PLAN + CHAIN, Map.of()).get("nodes"))
        .extracting(Object::toString)
        .filteredOn(node -> node.contains("kpi=engagement-rate-by-impressions,"))
        .singleElement()
        .asString()
        .as("60 of 3,000 and 40 of 1,000, in percent")
        .contains("value=2,", "value=4,");
    assertThat(observe("{\"like\": \"y-account\"}", export).statusCode()).isEqualTo(400);
    assertThat(text(observe("{\"like\": \"x-account\", \"platform\": \"none\"}", export)))
        .contains("\"accepted\":0,", "'none' doesn't exist in the strategy");
  }

  private HttpResponse<byte[]> observe(String mapping, String export) throws InterruptedException {
    String query = "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
    return send("POST", PLAN + "/observations" + query, Map.of("Content-Type", "text/csv"), export);
  }
}
