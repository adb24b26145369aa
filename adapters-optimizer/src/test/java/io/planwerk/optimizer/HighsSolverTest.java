package io.planwerk.optimizer;

import static io.planwerk.optimizer.Proof.assertProven;
import static io.planwerk.optimizer.Proof.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.application.port.AllocationSolver.Session;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HighsSolverTest implements AllocationSolverContract {
  private static final HighsSolver SOLVER = new HighsSolver(HighsLibrary.ofThisMachine());

  @Override
  public AllocationSolver solver() {
    SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    return SOLVER;
  }

  @Test
  void shouldPriceOneMoreUnitOfEachRow() {
    Program program = AllocationSolverContract.workshop();
    try (Session session = solver().open(program)) {
      Solution before = session.solve(TO_THE_END);
      session.rowBounds(0, Double.NEGATIVE_INFINITY, program.rowUpper()[0] + 1);
      Solution after = session.solve(TO_THE_END);

      assertThat(before.rowDuals()).containsExactly(new double[] {-1.5, -0.5}, within(1e-9));
      assertThat(after.objective() - before.objective()).isCloseTo(-1.5, within(1e-9));
    }
  }

  @Test
  void shouldPriceWhatIsAskedForWithTheOtherSign() {
    Program.Builder builder = Program.builder();
    int dear = builder.column("dear", 0, FREE);
    int cheap = builder.column("cheap", 0, 3);
    builder.cost(dear, 5).cost(cheap, 2);
    builder.row("asked for", 10, FREE);
    builder.entry(dear, 1).entry(cheap, 1);

    Solution solution = solve(builder.build());

    assertThat(solution.objective()).isCloseTo(41, within(1e-9));
    assertThat(solution.rowDuals()).containsExactly(new double[] {5}, within(1e-9));
    assertThat(solution.reducedCosts()).containsExactly(new double[] {0, -3}, within(1e-9));
  }

  @Test
  void shouldPriceRowsOnceWholeNumbersAreLetGo() {
    Program program = AllocationSolverContract.knapsack();
    try (Session session = solver().open(program)) {
      session.holdWhole(false);
      Solution first = session.solve(TO_THE_END);
      session.holdWhole(true);
      session.solve(TO_THE_END);
      session.holdWhole(false);
      Solution again = session.solve(TO_THE_END);

      assertProven(program, first);
      assertProven(program, again);
      assertThat(first.rowDuals()).containsExactly(new double[] {-1.5}, within(1e-9));
      assertThat(again.rowDuals()).containsExactly(first.rowDuals(), within(1e-9));
    }
  }

  @Test
  void shouldRefuseNumbersThatAreNone() {
    Program.Builder builder = Program.builder();
    int column = builder.column("column", 0, 1);
    builder.row("row", 0, 1);
    builder.entry(column, Double.NaN);
    Program program = builder.build();

    assertThatThrownBy(() -> solver().open(program)).isInstanceOf(IllegalArgumentException.class);
    try (Session session = solver().open(AllocationSolverContract.workshop())) {
      assertThatThrownBy(() -> session.cost(0, Double.NaN))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> session.rowBounds(0, Double.NaN, 1))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> session.columnBounds(0, 0, Double.NaN))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void shouldTakeAProgramWithoutAnything() {
    assertThat(solve(Program.builder().build()).status()).isEqualTo(Status.OPTIMAL);
  }

  @Test
  void shouldTakeRowsWithoutColumns() {
    assertThat(solve(withoutColumns(-1)).status()).isEqualTo(Status.OPTIMAL);
    assertThat(solve(withoutColumns(1)).status()).isEqualTo(Status.INFEASIBLE);
  }

  private static Program withoutColumns(double lower) {
    Program.Builder builder = Program.builder();
    builder.row("nothing", lower, 2);
    return builder.build();
  }

  @Test
  void shouldTellUnboundedWholeNumbersFromNone() {
    assertThat(solve(endless(4)).status()).isEqualTo(Status.UNBOUNDED);
    assertThat(solve(endless(3)).status()).isEqualTo(Status.INFEASIBLE);
  }

  private static Program endless(double twice) {
    Program.Builder builder = Program.builder();
    int gain = builder.wholeColumn("gain", 0, FREE);
    int whole = builder.wholeColumn("whole", 0, 10);
    builder.cost(gain, -1);
    builder.row("twice", twice, twice);
    builder.entry(whole, 2);
    builder.row("free", 0, FREE);
    builder.entry(gain, 1).entry(whole, 1);
    return builder.build();
  }

  @Test
  void shouldTellUnboundedFromImpossible() {
    Program.Builder builder = Program.builder();
    int gain = builder.column("gain", 0, FREE);
    int one = builder.column("one", 0, FREE);
    int other = builder.column("other", 0, FREE);
    builder.cost(gain, -1);
    builder.row("difference", 1, 1);
    builder.entry(one, 1).entry(other, -1);
    builder.row("the other way", 1, 1);
    builder.entry(one, -1).entry(other, 1);
    builder.row("gain", 0, FREE);
    builder.entry(gain, 1).entry(one, 1);

    assertThat(solve(builder.build()).status()).isEqualTo(Status.INFEASIBLE);
  }

  @Test
  void shouldStopAtTheLimitOfNodesAndSayHowFarItGot() {
    Program program = manyKnapsacks();
    try (Session session = solver().open(program)) {
      Solution stopped = session.solve(new Limits(0, 1, 600));

      assertThat(stopped.status()).isEqualTo(Status.LIMIT);
      assertThat(stopped.bound()).isLessThan(stopped.objective());
      assertThat(stopped.gap()).isPositive();
      assertProven(program, stopped);
    }
  }

  @Test
  void shouldStopWithoutValuesWhenThereIsNoTime() {
    try (Session session = solver().open(manyKnapsacks())) {
      Solution stopped = session.solve(new Limits(0, 1_000_000, 0));

      assertThat(stopped.status()).isEqualTo(Status.LIMIT);
      assertThat(stopped.rowDuals()).isEmpty();
    }
  }

  @Test
  void shouldCountTheTimeOfEachSolveAnew() {
    try (Session session = solver().open(AllocationSolverContract.knapsack())) {
      session.solve(new Limits(0, 1_000_000, 0));
      assertThat(session.solve(TO_THE_END).status()).isEqualTo(Status.OPTIMAL);
    }
  }

  @Test
  void shouldGiveTheSameAnswerEveryTime() {
    Program program = manyKnapsacks();
    List<double[]> answers = new ArrayList<>();
    for (int time = 0; time < 3; time++) {
      try (Session session = solver().open(program)) {
        answers.add(session.solve(new Limits(0, 5, 600)).values());
      }
    }
    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
  }

  /** Equal weights and worths that differ little: hard to rule out the rest. */
  private static Program manyKnapsacks() {
    Random random = new Random(7);
    Program.Builder builder = Program.builder();
    int[] pieces = new int[60];
    for (int piece = 0; piece < pieces.length; piece++) {
      pieces[piece] = builder.wholeColumn("piece " + piece, 0, 1);
      builder.cost(pieces[piece], -1000 - random.nextInt(100));
    }
    for (int sack = 0; sack < 8; sack++) {
      builder.row("sack " + sack, Double.NEGATIVE_INFINITY, 15_000);
      for (int piece : pieces) {
        builder.entry(piece, 900 + random.nextInt(200));
      }
    }
    return builder.build();
  }

  @Test
  void shouldAgreeWithAnotherSolverOnRandomPrograms() {
    AllocationSolver other = new TableauSolver();
    int infeasible = 0;
    for (int seed = 0; seed < 500; seed++) {
      Program program = RandomPrograms.small(seed);
      try (Session here = solver().open(program);
          Session there = other.open(program)) {
        Solution answer = here.solve(TO_THE_END);
        Solution expected = there.solve(TO_THE_END);
        assertThat(answer.status()).as("seed %s", seed).isEqualTo(expected.status());
        if (answer.hasValues()) {
          assertSame(expected.objective(), answer.objective());
          assertProven(program, answer);
          assertWhole(program, answer);
        } else {
          infeasible++;
        }
      }
    }
    assertThat(infeasible).isBetween(20, 300);
  }

  private static void assertWhole(Program program, Solution answer) {
    for (int column = 0; column < program.columns(); column++) {
      double value = answer.values()[column];
      assertThat(program.whole()[column] ? value - Math.rint(value) : 0).isCloseTo(0, within(1e-6));
    }
  }

  @Test
  void shouldAnswerWarmAsItDoesCold() {
    for (int seed = 0; seed < 60; seed++) {
      Program program = RandomPrograms.large(seed);
      Random random = new Random(seed);
      try (Session warm = solver().open(program)) {
        for (int change = 0; change < 8; change++) {
          try (Session cold = solver().open(program)) {
            long edit = random.nextLong();
            RandomPrograms.edit(program, warm, edit);
            RandomPrograms.edit(program, cold, edit);
            Solution expected = cold.solve(TO_THE_END);
            Solution answer = warm.solve(TO_THE_END);
            assertThat(answer.status()).isEqualTo(expected.status());
            assertSame(expected.objective(), answer.objective());
            assertSame(expected.objective(), warm.solveAfresh(TO_THE_END).objective());
          }
          RandomPrograms.restore(program, warm);
        }
      }
    }
  }

  @Test
  void shouldBelongToTheThreadThatOpenedIt() throws Exception {
    try (Session session = solver().open(AllocationSolverContract.workshop());
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Solution> elsewhere = threads.submit(() -> session.solve(TO_THE_END));

      assertThatThrownBy(elsewhere::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(WrongThreadException.class);
    }
  }

  @Test
  void shouldSolveOnSeveralThreadsAtOnce() throws Exception {
    solver();
    Callable<Double> sum =
        () -> {
          double objectives = 0;
          for (int seed = 0; seed < 50; seed++) {
            objectives += solve(RandomPrograms.small(seed)).objective();
          }
          return objectives;
        };
    double alone = sum.call();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Double> together : threads.invokeAll(List.of(sum, sum, sum, sum))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void shouldGiveBackItsMemory() throws Exception {
    Path status = Path.of("/proc/self/status");
    assumeTrue(Files.exists(status), "only Linux tells how much memory is in use");
    Program program = RandomPrograms.large(1);
    for (int time = 0; time < 500; time++) {
      solve(program);
    }
    long before = residentKilobytes(status);
    for (int time = 0; time < 3_000; time++) {
      solve(program);
    }
    // One session holds several hundred kilobytes: leaked, they would make up a gigabyte.
    assertThat(residentKilobytes(status) - before).isLessThan(100_000);
  }

  private static long residentKilobytes(Path status) throws java.io.IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
