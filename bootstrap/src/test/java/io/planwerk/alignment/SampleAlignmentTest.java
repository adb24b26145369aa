package io.planwerk.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import io.planwerk.SampleDocuments;
import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Changes;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.optimizer.OptimizerModule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleAlignmentTest {
  private static final AllocationSolver SOLVER =
      Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);
  private static final Question QUESTION =
      new Question(null, null, true, 500, 1, 5, null, null, null, null);

  @BeforeAll
  static void needsTheSolver() {
    SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
  }

  private static Alignment align(Strategy strategy) {
    return new Aligner(SOLVER, InstantSource.fixed(Instant.EPOCH)).align(strategy, QUESTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldAlignEverySample(String name) {
    StrategyDocument document = SampleDocuments.strategy(name);
    Alignment alignment = align(document.strategy());

    assertThat(alignment.summary()).isNotEmpty();
    assertThat(alignment.caveats())
        .flatExtracting(Caveat::pointers)
        .allSatisfy(
            pointer ->
                assertThat(Pointer.parse(pointer).orElseThrow().in(document.tree()))
                    .as(pointer)
                    .isPresent());
    assertThat(align(document.strategy())).isEqualTo(alignment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SampleDocuments.ASYNCAPI, SampleDocuments.DECRED, SampleDocuments.NORDLICHT})
  void shouldSayTheSameOfGoalsWhenAskedForNothingElse(String name) {
    Strategy strategy = SampleDocuments.strategy(name).strategy();
    Alignment whole = align(strategy);

    Alignment brief =
        new Aligner(SOLVER, InstantSource.fixed(Instant.EPOCH))
            .align(
                strategy, new Question(null, null, null, null, null, null, null, null, null, true));

    assertThat(brief.verdict()).isEqualTo(whole.verdict());
    assertThat(brief.leastAcceptable()).isEqualTo(whole.leastAcceptable());
    assertThat(brief.attainment()).isEqualTo(whole.attainment());
    assertThat(brief.goals()).isEqualTo(whole.goals());
    assertThat(brief.demand()).isEqualTo(whole.demand());
    assertThat(brief.caveats()).isEqualTo(whole.caveats());
    assertThat(brief.summary().getFirst()).isEqualTo(whole.summary().getFirst());
    assertThat(brief.options()).isEmpty();
    assertThat(brief.likelihoods()).isEmpty();
    assertThat(brief.frontier()).isEmpty();
    assertThat(brief.method().leftOut()).isEmpty();
    assertThat(brief.method().solves()).isLessThanOrEqualTo(whole.method().solves());
  }

  @Test
  void shouldCloseTheGapOfTheMadeUpOneWithEachOptionThatSaysSo() {
    StrategyDocument document = SampleDocuments.strategy(SampleDocuments.NORDLICHT);
    Alignment alignment = align(document.strategy());

    assertThat(alignment.verdict()).isEqualTo(Verdict.GAP);
    assertThat(alignment.options())
        .filteredOn(Option::fits)
        .extracting(Option::kind)
        .contains(OptionKind.CUT_GOALS, OptionKind.RAISE_RESOURCES, OptionKind.MIX);
    for (Option option : alignment.options()) {
      if (option.fits()) {
        assertThat(align(applied(document, option)).verdict())
            .as(option.id())
            .isEqualTo(Verdict.FIT);
      }
    }
  }

  private static Strategy applied(StrategyDocument document, Option option) {
    Changes changes = new Changes(option.changes().stream().map(ProposedChange::change).toList());
    return switch (changes.applyTo(document.tree())) {
      case Reading.Read<Map<String, Object>>(Map<String, Object> tree) -> read(tree);
      case Reading.Rejected<Map<String, Object>>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  private static Strategy read(Map<String, Object> tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }
}
