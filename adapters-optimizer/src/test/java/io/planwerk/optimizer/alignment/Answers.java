package io.planwerk.optimizer.alignment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Bottleneck;
import io.planwerk.domain.alignment.Alignment.BudgetDemand;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.Alignment.MeasureUse;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.shared.Money;
import io.planwerk.optimizer.OptimizerModule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What aligning a draft answers, ready to be compared. */
record Answers(Alignment alignment) {
  static final AllocationSolver SOLVER =
      Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);

  /** Few draws and few points: most tests look at neither. */
  static final Question QUICK = new Question(null, null, null, 100, 1, 3, null, null, null, null);

  /** The same, where launches may move. */
  static final Question MOVING = new Question(null, null, true, 100, 1, 3, null, null, null, null);

  static Answers to(Draft draft) {
    return to(draft, QUICK);
  }

  static Answers to(Draft draft, Question question) {
    SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    return new Answers(
        new Aligner(SOLVER, InstantSource.fixed(Instant.EPOCH)).align(draft.strategy(), question));
  }

  /** With extra money for the mixed option. */
  static Question money(String amount) {
    return new Question(Money.of(amount, "EUR"), null, null, 100, 1, 3, null, null, null, null);
  }

  GoalResult goal(String id) {
    return alignment.goals().stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  double attainment(String goal) {
    return goal(goal).attainment().doubleValue();
  }

  MeasureUse measure(String id) {
    return alignment.measures().stream()
        .filter(use -> use.measure().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Levels month by month. */
  List<Double> levels(String measure) {
    return measure(measure).levels().stream().map(level -> level.doubleValue()).toList();
  }

  Optional<Option> option(OptionKind kind) {
    return alignment.options().stream().filter(option -> option.kind() == kind).findFirst();
  }

  double cost(OptionKind kind) {
    return option(kind).orElseThrow().cost().amount().doubleValue();
  }

  List<Change> changes(OptionKind kind) {
    return option(kind).orElseThrow().changes().stream().map(ProposedChange::change).toList();
  }

  <T extends Change> List<T> changes(OptionKind kind, Class<T> type) {
    return changes(kind).stream().filter(type::isInstance).map(type::cast).toList();
  }

  Bottleneck bottleneck(String resource) {
    return alignment.bottlenecks().stream()
        .filter(bottleneck -> resource.equals(bottleneck.resource().id()))
        .findFirst()
        .orElseThrow();
  }

  BudgetDemand budget(String id) {
    return alignment.budgets().stream()
        .filter(budget -> id.equals(budget.budget()))
        .findFirst()
        .orElseThrow();
  }
}
