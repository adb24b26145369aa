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

/** A strategy that is judged, mended, and judged again. */
class AssessmentLifeTest {
  private static final String PLAN = "/api/v1/strategies/plan";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  @TempDir Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws InterruptedException {
    server = TestServer.start(folder);
    post("/api/v1/organisations", "{\"id\":\"company\",\"name\":\"Company\"}");
    post(
        "/api/v1/strategies",
        """
        {"id":"plan","organisationId":"company","name":"Plan",
         "goals":{"items":[{"id":"reach","name":"Reach","target":
           {"kind":"QUANTITATIVE","metric":"Readers","value":10}}]},
         "measurement":{"kpis":[{"id":"readers","name":"Readers"}]}}
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<byte[]> post(String path, String body) throws InterruptedException {
    HttpResponse<byte[]> answer = server.send("POST", path, JSON, body);
    assertThat(answer.statusCode()).as(text(answer)).isLessThan(300);
    return answer;
  }

  private Map<?, ?> get(String path) throws InterruptedException {
    HttpResponse<byte[]> answer = server.get(path);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return (Map<?, ?>) ((Parsing.Parsed) DocumentText.parse(answer.body(), Format.JSON)).tree();
  }

  private Map<?, ?> finding(String rule) throws InterruptedException {
    return ((List<?>) get(PLAN + "/assessment").get("findings"))
        .stream()
            .map(finding -> (Map<?, ?>) finding)
            .filter(finding -> rule.equals(finding.get("rule")))
            .findFirst()
            .orElse(Map.of());
  }

  @Test
  void shouldMendAFindingAsOneRevision() throws InterruptedException {
    Map<?, ?> finding = finding("measurement.goal-without-kpi");
    String fix = PLAN + "/assessment/findings/" + finding.get("id") + "/fix";

    assertThat(server.send("POST", fix, JSON, "").statusCode()).isEqualTo(428);
    HttpResponse<byte[]> mended = server.send("POST", fix, Map.of("If-Match", "*"), "");

    assertThat(mended.statusCode()).as(text(mended)).isEqualTo(200);
    assertThat(text(mended)).contains("\"kpi\":\"readers\"");
    assertThat(finding("measurement.goal-without-kpi")).isEmpty();
    assertThat(get(PLAN + "/revisions/2").get("reason"))
        .isEqualTo("1 of 1 goal has no KPI: 'Reach'");
    Map<?, ?> change = get(PLAN + "/assessment/compare?from=1&to=2");
    assertThat(((List<?>) change.get("closed")).toString()).contains("goal-without-kpi");
    assertThat(server.send("POST", fix, Map.of("If-Match", "*"), "").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldSayThatAFindingTakesJudgement() throws InterruptedException {
    Map<?, ?> finding = finding("crisis.none");

    HttpResponse<byte[]> answer =
        server.send(
            "POST",
            PLAN + "/assessment/findings/" + finding.get("id") + "/fix",
            Map.of("If-Match", "*"),
            "");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(text(answer)).contains("can't be mended by itself");
  }

  @Test
  void shouldPutUpWithAFindingAndTellTheCourse() throws InterruptedException {
    String waiver =
        """
        {"id":"group","rule":"crisis.none","reason":"The group has one","by":"Anna",
         "until":"2999-12-31"}
        """;
    post(PLAN + "/waivers", waiver);

    assertThat(finding("crisis.none").get("waiver").toString()).contains("Anna");
    assertThat(get(PLAN + "/assessment").get("waivers").toString()).contains("IN_FORCE");
    List<?> trend = (List<?>) get(PLAN + "/assessment/trend").get("items");
    assertThat(trend)
        .extracting(item -> "" + ((Map<?, ?>) item).get("id"))
        .containsExactly("2", "1");
    assertThat(get(PLAN + "/assessment/compare?from=1&to=2").get("closed").toString())
        .contains("crisis.none");
    post(PLAN + "/waivers", waiver.replace("crisis.none", "crisis.nun").replace("group", "typo"));
    assertThat(get(PLAN + "/assessment").get("waivers").toString()).contains("UNKNOWN_RULE");
  }
}
