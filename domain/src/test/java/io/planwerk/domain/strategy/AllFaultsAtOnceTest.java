package io.planwerk.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllFaultsAtOnceTest {

  @Test
  void shouldTellTyposTypesInvariantsAndReferencesTogether() {
    Map<String, Object> target = Map.of("kind", "QUANTITATIVE", "value", "many");
    Map<String, Object> goal =
        Map.of(
            "name",
            "Leads",
            "weight",
            new BigDecimal("-1"),
            "audiences",
            List.of("nobody"),
            "target",
            target);
    Map<String, Object> people = Map.of("people", List.of(Map.of("id", "p", "name", " ")));

    Reading<StrategyDocument> reading =
        StrategyFormat.CURRENT.read(
            Map.of(
                "name", "Strategy",
                "organisationId", "org",
                "langauge", "de",
                "goals", Map.of("items", List.of(goal)),
                "resources", people));

    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    assertThat(((Reading.Rejected<?>) reading).faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactlyInAnyOrder(
            "/langauge UNKNOWN_FIELD",
            "/goals/items/0/weight OUT_OF_RANGE",
            "/goals/items/0/audiences/0 UNKNOWN_REFERENCE",
            "/goals/items/0/target/value WRONG_TYPE",
            "/resources/people/0/name INVALID_VALUE");
  }
}
