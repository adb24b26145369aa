package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.FrontierPoint;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.AppliedChanges;
import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.RandomDrafts;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every strategy. */
class PropertiesTest {
  private static final double ALMOST = 2e-6;

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  static IntStream someSeeds() {
    return IntStream.range(100, 115);
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void shouldFitOnceAnOptionIsAppliedThatSaysSo(int seed) {
    Draft draft = RandomDrafts.tiny(seed);

    for (Option option : Answers.to(draft, Answers.MOVING).alignment().options()) {
      if (option.fits()) {
        Answers after = Answers.to(AppliedChanges.of(draft, option));
        assertThat(after.alignment().verdict())
            .as(() -> option.kind() + " " + option.changes())
            .isEqualTo(Verdict.FIT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldTellSoundFigures(int seed) {
    Alignment alignment = Answers.to(RandomDrafts.tiny(seed)).alignment();
    frontierNeverFalls(alignment);

    assertThat(alignment.attainment()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(alignment.goals())
        .allSatisfy(
            goal -> {
              assertThat(goal.attainment()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
              assertThat(goal.verdict() == Verdict.FIT)
                  .isEqualTo(goal.attainment().compareTo(BigDecimal.ONE) == 0);
            });
    assertThat(alignment.options().isEmpty()).isEqualTo(alignment.verdict() == Verdict.FIT);
    assertThat(alignment.method().largestViolation()).isLessThan(new BigDecimal("0.000001"));
    if (alignment.verdict() == Verdict.GAP
        && alignment.caveats().stream().noneMatch(Caveat::stopsFit)) {
      assertThat(lacking(alignment)).as("what lacks").isPositive();
    }
    for (Option option : alignment.options()) {
      assertThat(option.changes().isEmpty()).isEqualTo(option.kind() == OptionKind.ACCEPT_GAP);
      if (option.changes().stream().anyMatch(change -> takesWages(change.change()))) {
        assertThat(option.cost().amount()).as(option.id()).isGreaterThan(moneyOf(option));
      } else {
        assertThat(option.cost().amount()).as(option.id()).isEqualByComparingTo(moneyOf(option));
      }
      if (option.kind() == OptionKind.CUT_GOALS) {
        assertThat(option.attainment()).isEqualByComparingTo(alignment.attainment());
      }
    }
  }

  private static long lacking(Alignment alignment) {
    return alignment.demand().stream().filter(row -> row.verdict() == Verdict.GAP).count()
        + alignment.budgets().stream().filter(row -> row.verdict() == Verdict.GAP).count();
  }

  private static boolean takesWages(Change change) {
    return change instanceof Change.RegularHours || change instanceof Change.Hire;
  }

  /**
   * What all changes of an option cost but for wages; what is spent after today's end is no change.
   */
  private static BigDecimal moneyOf(Option option) {
    return option.kind() == OptionKind.POSTPONE
        ? option.cost().amount()
        : option.changes().stream()
            .map(ProposedChange::change)
            .map(PropertiesTest::moneyOf)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal moneyOf(Change change) {
    return switch (change) {
      case Change.BudgetAmount(var _, var before, var after) ->
          after.amount().subtract(before.amount());
      case Change.NewBudget(var budget) -> budget.amount().amount();
      default -> BigDecimal.ZERO;
    };
  }

  private static void frontierNeverFalls(Alignment alignment) {
    List<FrontierPoint> frontier = alignment.frontier();

    assertThat(frontier.getFirst().attainment()).isGreaterThanOrEqualTo(alignment.attainment());
    for (int i = 0; i < frontier.size(); i++) {
      FrontierPoint point = frontier.get(i);
      assertThat(point.attainment()).isLessThanOrEqualTo(point.bound());
      if (i > 0) {
        FrontierPoint before = frontier.get(i - 1);
        assertThat(point.extraMoney().amount()).isGreaterThan(before.extraMoney().amount());
        assertThat(point.attainment()).isGreaterThanOrEqualTo(before.attainment());
        assertThat(point.bound()).isGreaterThanOrEqualTo(before.bound());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void shouldBringLessWithEachEuroWhereNothingHasToBeWhole(int seed) {
    Draft draft = RandomDrafts.tiny(seed);
    draft.entities("resources", "hireOptions").clear();
    draft.entities("organisation", "trainings").clear();
    for (Map<String, Object> partner : draft.entities("resources", "partners")) {
      ((List<?>) partner.get("offers"))
          .forEach(offer -> ((Map<?, ?>) offer).remove("leastHoursPerMonth"));
    }
    draft.entities("measures", "items").forEach(measure -> measure.remove("leastLevel"));
    Question question = new Question(null, null, null, 100, 1, 6, null, null, null, null);
    List<FrontierPoint> frontier = Answers.to(draft, question).alignment().frontier();

    for (int i = 2; i < frontier.size(); i++) {
      double last = gain(frontier, i - 1);
      assertThat(gain(frontier, i)).isLessThanOrEqualTo(last + ALMOST);
    }
  }

  private static double gain(List<FrontierPoint> frontier, int point) {
    return frontier.get(point).bound().subtract(frontier.get(point - 1).bound()).doubleValue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldNeverReachLessWithMore(int seed) {
    Draft draft = RandomDrafts.tiny(seed);
    Draft more = draft.copy();
    Random random = new Random(seed);
    for (Map<String, Object> person : more.entities("resources", "people")) {
      BigDecimal hours = (BigDecimal) person.get("hoursPerMonth");
      person.put("hoursPerMonth", hours.add(BigDecimal.valueOf(random.nextInt(10))));
    }
    for (Map<String, Object> budget : more.entities("resources", "budgets")) {
      BigDecimal amount = new BigDecimal((String) ((Map<?, ?>) budget.get("amount")).get("amount"));
      budget.put("amount", euros(amount.add(BigDecimal.valueOf(100L * random.nextInt(10)))));
    }

    for (List<String> priorities :
        List.of(List.of("MUST"), List.of("SHOULD"), List.of("MUST", "SHOULD", "COULD"))) {
      assertThat(most(more, priorities)).isGreaterThanOrEqualTo(most(draft, priorities) - ALMOST);
    }
  }

  /** The most that can be reached of goals of some priorities; nothing where nothing can start. */
  private static double most(Draft draft, List<String> priorities) {
    Program program = Aligner.program(draft.strategy());
    double[] costs = new double[program.columns()];
    for (Map<String, Object> goal : draft.entities("goals", "items")) {
      if (priorities.contains(goal.get("priority"))) {
        int column = program.columnNames().indexOf("attainment." + goal.get("id"));
        costs[column] = priorities.size() == 1 ? -1 : program.cost()[column];
      }
    }
    try (AllocationSolver.Session session = Answers.SOLVER.open(program.withCosts(costs))) {
      session.holdWhole(false);
      Solution solution = session.solve(new AllocationSolver.Limits(0, 1, 60));
      return solution.isOptimal() ? -solution.objective() : 0;
    }
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void shouldNotCareForTheOrderOfAnything(int seed) {
    Draft draft = RandomDrafts.tiny(seed);
    Draft shuffled = draft.shuffled(new Random(seed));

    assertThat(told(Answers.to(shuffled, Answers.MOVING).alignment()))
        .isEqualTo(told(Answers.to(draft, Answers.MOVING).alignment()));
  }

  /** Everything but the places in the document. */
  private static String told(Alignment alignment) {
    return alignment.toString().replaceAll("pointers=\\[[^]]*]", "");
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void shouldAnswerTheSameTwice(int seed) {
    Draft draft = RandomDrafts.tiny(seed);

    assertThat(Answers.to(draft, Answers.MOVING)).isEqualTo(Answers.to(draft, Answers.MOVING));
  }

  @Test
  void shouldDrawTheSameOnOneThreadAndOnFour() {
    Question question = new Question(null, null, null, 5_000, 7, 2, null, null, null, null);
    Draft draft = RandomDrafts.tiny(3);

    try (ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4)) {
      Alignment alone = one.submit(() -> Answers.to(draft, question).alignment()).join();
      Alignment together = four.submit(() -> Answers.to(draft, question).alignment()).join();

      assertThat(alone.likelihoods()).isEqualTo(together.likelihoods()).isNotEmpty();
      assertThat(alone.safePlan()).isEqualTo(together.safePlan());
    }
  }
}
