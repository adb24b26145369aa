package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.strategy.Section;
import io.planwerk.rest.contract.PublishedContract.Operation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every section, list and entity of a strategy has its address in the contract. */
class PathsTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final String STRATEGY = "/api/v1/strategies/{strategyId}";
  private static final String ACKNOWLEDGEMENTS =
      STRATEGY + "/guidelines/{guidelineId}/acknowledgements";
  private static final String SUBSCRIPTION = STRATEGY + "/subscriptions/{subscriptionId}";
  private static final String INCIDENTS = STRATEGY + "/incidents";
  private static final String INCIDENT = INCIDENTS + "/{incidentId}";
  private static final String STATEMENT = INCIDENT + "/statements/{statementId}";
  private static final Set<Operation> CHANGES_NO_STRATEGY =
      Set.of(
          new Operation("POST", STRATEGY + "/scenarios"),
          new Operation("POST", STRATEGY + "/objections"),
          new Operation("POST", STRATEGY + "/signoffs"),
          new Operation("POST", STRATEGY + "/review-links"),
          new Operation("DELETE", STRATEGY + "/review-links/{linkId}"),
          new Operation("POST", STRATEGY + "/erasures"),
          new Operation("POST", STRATEGY + "/findings"),
          new Operation("POST", STRATEGY + "/findings/{findingId}/steps"),
          new Operation("POST", STRATEGY + "/mentions"),
          new Operation("POST", STRATEGY + "/mentions/{mentionId}/steps"),
          new Operation("PUT", STRATEGY + "/feeds/{sourceId}"),
          new Operation("DELETE", STRATEGY + "/feeds/{sourceId}"),
          new Operation("POST", INCIDENTS),
          new Operation("POST", STRATEGY + "/drills"),
          new Operation("POST", INCIDENT + "/advance"),
          new Operation("POST", INCIDENT + "/level"),
          new Operation("POST", INCIDENT + "/notes"),
          new Operation("POST", INCIDENT + "/classification"),
          new Operation("POST", INCIDENT + "/acknowledgements"),
          new Operation("POST", INCIDENT + "/tasks"),
          new Operation("POST", INCIDENT + "/tasks/{taskId}/changes"),
          new Operation("POST", INCIDENT + "/statements"),
          new Operation("POST", STATEMENT + "/wordings"),
          new Operation("POST", STATEMENT + "/approvals"),
          new Operation("POST", STATEMENT + "/publications"),
          new Operation("POST", INCIDENT + "/review"),
          new Operation("POST", STRATEGY + "/observations"),
          new Operation("POST", ACKNOWLEDGEMENTS),
          new Operation("POST", STRATEGY + "/subscriptions"),
          new Operation("PUT", SUBSCRIPTION),
          new Operation("PATCH", SUBSCRIPTION),
          new Operation("DELETE", SUBSCRIPTION),
          new Operation("POST", SUBSCRIPTION + "/secret"),
          new Operation("POST", SUBSCRIPTION + "/test"),
          new Operation("POST", STRATEGY + "/calendar/feeds"),
          new Operation("DELETE", STRATEGY + "/calendar/feeds/{feedId}"));

  /** Told in the body, or as a parameter that can't be left out. */
  private static final Set<Operation> REASON_REQUIRED =
      Set.of(
          new Operation("POST", STRATEGY + "/alignments/{alignmentId}/options/{optionId}/apply"),
          new Operation("POST", STRATEGY + "/transitions"),
          new Operation("POST", INCIDENT + "/close"),
          new Operation("POST", INCIDENT + "/reopen"),
          new Operation("DELETE", INCIDENT + "/level"),
          new Operation("DELETE", STATEMENT),
          new Operation("DELETE", STRATEGY + "/signoffs/{signoffId}"),
          new Operation("DELETE", ACKNOWLEDGEMENTS + "/{acknowledgementId}"));

  private static final String MAIN = Section.MAIN_COLLECTION;

  @Test
  void shouldAddressEverySectionListAndEntity() {
    Set<Operation> expected = new LinkedHashSet<>();
    for (String name : Section.names()) {
      String section = STRATEGY + "/" + name;
      Set<String> lists = Section.named(name).orElseThrow().collections().keySet();
      add(expected, section, "GET", "PUT", "PATCH");
      add(expected, section + "/{entityId}", "GET", "PUT", "PATCH", "DELETE");
      for (String list : lists) {
        if (list.equals(MAIN)) {
          add(expected, section, "POST");
        } else {
          add(expected, section + "/" + list, "GET", "POST");
        }
      }
    }
    assertThat(CONTRACT.operations().stream().filter(PathsTest::isWithinSection))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void shouldNameEveryOperationOnce() {
    Set<String> names = new HashSet<>();
    for (Operation operation : CONTRACT.operations()) {
      assertThat(names.add(CONTRACT.entry(operation).path("operationId").asString()))
          .as("" + operation)
          .isTrue();
    }
  }

  @Test
  void shouldAnswerEveryEntityOfASection() {
    for (String name : Section.names()) {
      List<String> entities =
          Section.named(name).orElseThrow().collections().values().stream()
              .map(shape -> "#/components/schemas/" + shape.type().getSimpleName())
              .toList();
      Operation read = new Operation("GET", STRATEGY + "/" + name + "/{entityId}");
      JsonNode schema =
          CONTRACT
              .resolved(CONTRACT.entry(read).path("responses").path("200"))
              .path("content")
              .path("application/json")
              .path("schema");
      List<String> answered =
          entities.size() == 1
              ? List.of(schema.path("$ref").asString())
              : CONTRACT
                  .resolved(schema)
                  .path("anyOf")
                  .valueStream()
                  .map(choice -> choice.path("$ref").asString())
                  .toList();
      assertThat(answered).as(name).containsExactlyElementsOf(entities);
    }
  }

  @Test
  void shouldAskForATokenBelowApiOnly() {
    for (Operation operation : CONTRACT.operations()) {
      boolean open = CONTRACT.entry(operation).path("security").isArray();
      assertThat(open).as("" + operation).isNotEqualTo(operation.path().startsWith("/api/"));
    }
  }

  @Test
  void shouldTakeAReasonForEveryChangeOfAStrategy() {
    for (Operation operation : CONTRACT.operations()) {
      boolean changes =
          operation.path().startsWith("/api/v1/strategies")
              && !operation.method().equals("GET")
              && !CHANGES_NO_STRATEGY.contains(operation)
              && !REASON_REQUIRED.contains(operation);
      boolean asked =
          CONTRACT
              .entry(operation)
              .path("parameters")
              .valueStream()
              .anyMatch(p -> p.path("$ref").asString("").equals("#/components/parameters/reason"));
      assertThat(asked).as("" + operation).isEqualTo(changes);
    }
  }

  private static boolean isWithinSection(Operation operation) {
    String[] segments = operation.path().split("/", -1);
    return segments.length > 5
        && operation.path().startsWith(STRATEGY)
        && Section.names().contains(segments[5]);
  }

  private static void add(Set<Operation> operations, String path, String... methods) {
    for (String method : methods) {
      operations.add(new Operation(method, path));
    }
  }
}
