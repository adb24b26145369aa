package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.contract.PublishedContract.Operation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The judge lets pass what the contract allows, and nothing else. */
class PublishedContractTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final String JSON = "application/json";
  private static final Operation READ_GOALS =
      new Operation("GET", "/api/v1/strategies/{strategyId}/goals");
  private static final Operation DELETE_GOAL =
      new Operation("DELETE", "/api/v1/strategies/{strategyId}/goals/{entityId}");

  @Test
  void shouldLetPassWhatTheContractAllows() {
    String goals = "{\"items\":[{\"id\":\"fame\",\"name\":\"Fame\"}]}";
    assertThat(CONTRACT.validate(READ_GOALS, 200, JSON, goals)).isEmpty();
    assertThat(CONTRACT.validate(READ_GOALS, 200, "Application/JSON; charset=utf-8", "{}"))
        .isEmpty();
    assertThat(CONTRACT.validate(READ_GOALS, 200, "application/yaml", "items: []")).isEmpty();
    assertThat(CONTRACT.validate(READ_GOALS, 304, null, "")).isEmpty();
    assertThat(CONTRACT.validate(DELETE_GOAL, 204, null, "")).isEmpty();
  }

  @Test
  void shouldObjectToAnUnknownOperation() {
    Operation unknown = new Operation("POST", "/api/v1/dreams");
    assertThat(CONTRACT.validate(unknown, 200, JSON, "{}"))
        .containsExactly("the contract has no such operation");
  }

  @Test
  void shouldObjectToAnUnknownStatus() {
    assertThat(CONTRACT.validate(READ_GOALS, 418, JSON, "{}"))
        .containsExactly("the contract has no status 418 here");
  }

  @Test
  void shouldObjectToAnotherMediaType() {
    assertThat(CONTRACT.validate(READ_GOALS, 200, "text/html", "<p>"))
        .containsExactly("the contract has no media type 'text/html' here");
  }

  @Test
  void shouldObjectToABodyWhereNoneBelongs() {
    assertThat(CONTRACT.validate(DELETE_GOAL, 204, JSON, "{}"))
        .containsExactly("the contract has no body here");
  }

  @Test
  void shouldObjectToAMissingBody() {
    assertThat(CONTRACT.validate(READ_GOALS, 200, JSON, "")).isNotEmpty();
  }

  @Test
  void shouldObjectToWhatCantBeRead() {
    List<String> complaints = CONTRACT.validate(READ_GOALS, 200, JSON, "{\"items\":");
    assertThat(complaints).singleElement().asString().startsWith("the body can't be read: ");
  }

  @Test
  void shouldObjectToEveryWrongField() {
    String goals = "{\"items\":[{\"id\":\"Fame!\",\"name\":\"Fame\",\"due\":\"soon\",\"x\":1}]}";
    assertThat(CONTRACT.validate(READ_GOALS, 200, JSON, goals))
        .hasSize(3)
        .anyMatch(c -> c.startsWith("/items/0/id: "))
        .anyMatch(c -> c.startsWith("/items/0/due: "))
        .anyMatch(c -> c.contains("'x'"));
  }

  @Test
  void shouldJudgeProblems() {
    String problem =
        """
        {"type": "urn:planwerk:problem:not-found", "title": "Not found", "status": 404,
         "code": "NOT_FOUND", "detail": "There is no such strategy.", "requestId": "r-1"}
        """;
    assertThat(CONTRACT.validate(READ_GOALS, 404, "application/problem+json", problem)).isEmpty();
    assertThat(
            CONTRACT.validate(
                READ_GOALS, 404, "application/problem+json", problem.replace("NOT_FOUND", "LOST")))
        .isNotEmpty();
  }

  @Test
  void shouldJudgeRequests() {
    Operation add = new Operation("POST", "/api/v1/strategies/{strategyId}/resources/people");
    assertThat(CONTRACT.validateRequest(add, JSON, "{\"name\":\"Editor\"}")).isEmpty();
    assertThat(CONTRACT.validateRequest(add, JSON, "{\"id\":\"editor\"}")).isNotEmpty();
    assertThat(CONTRACT.validateRequest(READ_GOALS, null, "")).isEmpty();
  }

  @Test
  void shouldJudgeWhatTheServerSendsByItself() {
    for (String webhook : List.of("happened", "told")) {
      JsonNode examples =
          CONTRACT
              .document()
              .path("webhooks")
              .path(webhook)
              .at("/post/requestBody/content/application~1json/examples");

      assertThat(examples.size()).isEqualTo(2);
      for (JsonNode example : examples) {
        assertThat(CONTRACT.validateSent(webhook, example.path("value").toString())).isEmpty();
      }
    }
    assertThat(CONTRACT.validateSent("happened", "{\"type\":\"webhook.test\",\"salt\":\"x\"}"))
        .hasSize(3);
    assertThat(CONTRACT.validateSent("elsewhere", "{}"))
        .containsExactly("the contract has no such webhook");
  }

  /** Many tools read YAML 1.1, where a bare {@code on} or {@code no} is no text but a truth. */
  @Test
  void shouldMeanTheSameToReadersOfOlderYaml() {
    Pattern bare = Pattern.compile("(?i)(^|[\\[,{]|- |: )\\s*(on|off|yes|no|y|n)\\s*([]:,}]|$)");
    assertThat("  required: [on, title]").containsPattern(bare);
    assertThat("  on:").containsPattern(bare);
    assertThat("  country: NO").containsPattern(bare);
    assertThat("  required: ['on', title]").doesNotContainPattern(bare);

    assertThat(PublishedContract.text().lines())
        .filteredOn(line -> line.matches("\\s*(- )?['\\w]+:.*|\\s*- \\w+$"))
        .noneMatch(line -> bare.matcher(line).find());
  }

  @Test
  void shouldTellWhichHeadersAnAnswerAlwaysHas() {
    Operation create = new Operation("POST", "/api/v1/strategies");
    assertThat(CONTRACT.requiredHeaders(create, 201)).contains("Location", "X-Request-Id");
    assertThat(CONTRACT.requiredHeaders(create, 401)).contains("WWW-Authenticate");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/strategies/a/goals, /api/v1/strategies/{strategyId}/goals",
    "/api/v1/strategies/a/goals/types, /api/v1/strategies/{strategyId}/goals/types",
    "/api/v1/strategies/a/goals/fame, /api/v1/strategies/{strategyId}/goals/{entityId}",
    "/api/v1/strategies/a/revisions/compare, /api/v1/strategies/{strategyId}/revisions/compare",
    "/api/v1/strategies/a/revisions/3, /api/v1/strategies/{strategyId}/revisions/{revision}",
    "/, /"
  })
  void shouldFindTheOperationBehindAnAddress(String address, String path) {
    assertThat(CONTRACT.operationAt("GET", address)).contains(new Operation("GET", path));
  }

  @Test
  void shouldFindNoOperationWhereThereIsNone() {
    assertThat(CONTRACT.operationAt("GET", "/api/v1/strategies/a/dreams")).isEmpty();
    assertThat(CONTRACT.operationAt("GET", "/api/v1/strategies/")).isEmpty();
    assertThat(CONTRACT.operationAt("DELETE", "/")).isEmpty();
  }
}
