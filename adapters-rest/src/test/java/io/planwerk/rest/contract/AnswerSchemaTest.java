package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategySummary;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What answers tell beside the plan agrees with the types it comes from. */
class AnswerSchemaTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final JsonNode SCHEMAS = CONTRACT.document().at("/components/schemas");

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("Assessment", Assessment.class, List.of("strategyRevision", "counts")),
        Arguments.of("Finding", Finding.class, List.of("id")),
        Arguments.of("AssessmentView", View.class, List.of()),
        Arguments.of("RuleMark", View.Mark.class, List.of()),
        Arguments.of("Bilingual", Bilingual.class, List.of()),
        Arguments.of("Fault", Fault.class, List.of()),
        Arguments.of("Revision", Revision.class, List.of("id")),
        Arguments.of("StrategySummary", StrategySummary.class, List.of()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void shouldShowEveryComponent(String schema, Class<?> type, List<String> added) {
    List<String> names = new ArrayList<>(added);
    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
    assertThat(SCHEMAS.path(schema).path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(names);
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("FaultCode", FaultCode.class),
        Arguments.of("Severity", Severity.class),
        Arguments.of("Verdict", Assessment.Verdict.class),
        Arguments.of("RuleState", View.State.class),
        Arguments.of("DifferenceKind", Difference.Kind.class));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void shouldOfferEveryConstant(String schema, Class<?> type) {
    List<String> constants =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    assertThat(SCHEMAS.path(schema).path("enum").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(constants);
  }

  @Test
  void shouldCountFindingsOfEverySeverity() {
    assertThat(SCHEMAS.at("/FindingCounts/properties").propertyNames())
        .containsExactly("BLOCKER", "WARNING", "HINT");
  }

  @Test
  void shouldGiveEveryProblemTheStatusOfItsAnswer() {
    for (var response : CONTRACT.document().at("/components/responses").properties()) {
      JsonNode problem = response.getValue().path("content").path("application/problem+json");
      for (var example : problem.path("examples").properties()) {
        String code = example.getValue().at("/value/code").asString();
        String status = example.getValue().at("/value/status").asString();
        assertThat(SCHEMAS.at("/ProblemCode/description").asString())
            .contains("`" + code + "` (" + status + "):");
        assertThat(example.getValue().at("/value/type").asString())
            .isEqualTo("urn:planwerk:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
  }
}
