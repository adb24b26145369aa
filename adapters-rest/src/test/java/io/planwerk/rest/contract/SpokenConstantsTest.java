package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.findings.FindingState;
import io.planwerk.domain.findings.FindingStep;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.handling.Step;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Sentences of the domain call constants what the contract calls them. */
class SpokenConstantsTest {
  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("LifeCycleStatus", words(Status.values(), Status::label)),
        Arguments.of("FindingState", words(FindingState.values(), FindingState::label)),
        Arguments.of("FindingStep", words(FindingStep.values(), FindingStep::label)),
        Arguments.of("HandlingState", words(HandlingState.values(), HandlingState::label)),
        Arguments.of("HandlingStep", words(Step.values(), Step::label)));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void shouldBeCalledTheSameInTheContract(String schema, Map<String, Bilingual> words) {
    JsonNode labels =
        PublishedContract.current().document().at("/components/schemas/" + schema + "/x-labels");
    Map<String, Bilingual> published = new LinkedHashMap<>();
    labels
        .properties()
        .forEach(
            label ->
                published.put(
                    label.getKey(),
                    new Bilingual(
                        label.getValue().path("de").asString(""),
                        label.getValue().path("en").asString(""))));

    assertThat(published).containsExactlyEntriesOf(words);
  }

  private static <E extends Enum<E>> Map<String, Bilingual> words(
      E[] constants, Function<E, Bilingual> label) {
    Map<String, Bilingual> words = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(one -> words.put(one.name(), label.apply(one)));
    return words;
  }
}
