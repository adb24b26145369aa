package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.objections.ObjectionClassifier;
import io.planwerk.domain.objections.Statement;
import io.planwerk.domain.organisation.HeardObjection;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.strategy.StrategyDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped strategies answer to objections. */
class SampleObjectionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldRestEachSentenceOnWhatTheStrategyStates(String name) {
    StrategyDocument document = SampleDocuments.strategy(name);

    for (StumblingBlock block : StumblingBlock.values()) {
      ObjectionAnswer answer = ObjectionAnswer.to(block, document.strategy());
      assertThat(Stream.concat(answer.arguments().stream(), answer.missing().stream()))
          .as(block.name())
          .isNotEmpty();
      assertThat(Stream.of(answer.evidenceFor(), answer.evidenceAgainst()).flatMap(List::stream))
          .flatMap(Statement::pointers)
          .as(block.name())
          .allSatisfy(
              pointer ->
                  assertThat(Pointer.parse(pointer).orElseThrow().in(document.tree()))
                      .as(pointer)
                      .isPresent());
    }
  }

  @Test
  void shouldSuggestForHeardSentencesWhatPeopleDecided() {
    List<HeardObjection> heard =
        SampleDocuments.strategy(SampleDocuments.NORDLICHT).strategy().organisation().objections();

    List<HeardObjection> suggested =
        heard.stream().filter(objection -> suggestion(objection) != null).toList();
    assertThat(suggested)
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(objection -> assertThat(suggestion(objection)).isEqualTo(objection.block()));
  }

  @Test
  void shouldAnswerWithTheOwnFiguresOfTheMadeUpOne() {
    assertThat(
            Stream.of(StumblingBlock.values())
                .map(
                    block ->
                        ObjectionAnswer.to(
                            block, SampleDocuments.strategy(SampleDocuments.NORDLICHT).strategy()))
                .flatMap(answer -> answer.arguments().stream())
                .map(argument -> argument.text().en()))
        .contains(
            "The money is planned for: apart from working hours the measures cost at most EUR 5,220"
                + " a month, the budgets give EUR 6,458.33.",
            "By the plan 'Leitung Kommunikation' answers for the strategy.",
            "Of 10 legal points 9 are settled or of no concern to you. Open is: 'Kennzeichnung"
                + " künstlich erzeugter Inhalte' (Art. 50 Verordnung (EU) 2024/1689), in charge"
                + " 'Recht und Datenschutz'.",
            "'Heizungsbauer im Fachhandwerk': 62% are on YouTube (source: Befragung von 400"
                + " Betrieben, 2026).");
  }

  private static StumblingBlock suggestion(HeardObjection objection) {
    return ObjectionClassifier.shipped().classify(objection.sentence(), null).block();
  }
}
