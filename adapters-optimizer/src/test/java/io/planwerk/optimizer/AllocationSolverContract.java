package io.planwerk.optimizer;

import static io.planwerk.optimizer.Proof.assertProven;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.application.port.AllocationSolver.Session;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import org.junit.jupiter.api.Test;

/** What is expected of every solver, on programs whose answers are known by hand. */
interface AllocationSolverContract {
  double FREE = Double.POSITIVE_INFINITY;
  Limits TO_THE_END = new Limits(0, 1_000_000, 600);

  AllocationSolver solver();

  /** Two products, two machines: the best is 9 of the one and 4 of the other, worth 43. */
  static Program workshop() {
    Program.Builder builder = Program.builder();
    int chairs = builder.column("chairs", 0, FREE);
    int tables = builder.column("tables", 0, FREE);
    builder.cost(chairs, -3).cost(tables, -4);
    builder.row("saw", -FREE, 17);
    builder.entry(chairs, 1).entry(tables, 2);
    builder.row("lathe", -FREE, 35);
    builder.entry(chairs, 3).entry(tables, 2);
    return builder.build();
  }

  /** Takes 12 kg; by halves worth 20.5, in whole pieces 20. */
  static Program knapsack() {
    Program.Builder builder = Program.builder();
    double[] worth = {10, 10, 5, 1};
    double[] weight = {6, 5, 10 / 3.0, 2};
    int[] pieces = new int[worth.length];
    for (int piece = 0; piece < worth.length; piece++) {
      pieces[piece] = builder.wholeColumn("piece " + piece, 0, 1);
      builder.cost(pieces[piece], -worth[piece]);
    }
    builder.row("weight", -FREE, 12);
    for (int piece = 0; piece < worth.length; piece++) {
      builder.entry(pieces[piece], weight[piece]);
    }
    return builder.build();
  }

  default Solution solve(Program program) {
    try (Session session = solver().open(program)) {
      Solution solution = session.solve(TO_THE_END);
      if (solution.hasValues()) {
        assertProven(program, solution);
      }
      return solution;
    }
  }

  @Test
  default void shouldLackNothing() {
    assertThat(solver().missing()).isEmpty();
  }

  @Test
  default void shouldFindTheOptimum() {
    Solution solution = solve(workshop());

    assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
    assertThat(solution.objective()).isCloseTo(-43, within(1e-9));
    assertThat(solution.bound()).isEqualTo(solution.objective());
    assertThat(solution.values()).containsExactly(new double[] {9, 4}, within(1e-9));
  }

  @Test
  default void shouldFindTheOptimumWhereMoreRowsMeetThanNeeded() {
    Program.Builder builder = Program.builder();
    int one = builder.column("one", 0, FREE);
    int other = builder.column("other", 0, FREE);
    builder.cost(one, -1).cost(other, -1);
    for (int times = 1; times <= 4; times++) {
      builder.row("together " + times, -FREE, 2 * times);
      builder.entry(one, times).entry(other, times);
    }
    builder.row("one", -FREE, 1);
    builder.entry(one, 1);
    builder.row("other", -FREE, 1);
    builder.entry(other, 1);

    assertThat(solve(builder.build()).objective()).isCloseTo(-2, within(1e-9));
  }

  @Test
  default void shouldSayThatNothingIsAllowed() {
    Program.Builder builder = Program.builder();
    int hours = builder.column("hours", 0, 10);
    builder.row("promised", 11, FREE);
    builder.entry(hours, 1);

    Solution solution = solve(builder.build());

    assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
    assertThat(solution.hasValues()).isFalse();
    assertThat(solution.rowDuals()).isEmpty();
  }

  @Test
  default void shouldSayThatTheCostFallsWithoutEnd() {
    Program.Builder builder = Program.builder();
    int gain = builder.column("gain", 0, FREE);
    int effort = builder.column("effort", 0, FREE);
    builder.cost(gain, -1);
    builder.row("more than effort", 0, FREE);
    builder.entry(gain, 1).entry(effort, -1);

    Solution solution = solve(builder.build());

    assertThat(solution.status()).isEqualTo(Status.UNBOUNDED);
    assertThat(solution.hasValues()).isFalse();
  }

  @Test
  default void shouldKeepEqualitiesAndRanges() {
    Program.Builder builder = Program.builder();
    int one = builder.column("one", 0, 10);
    int other = builder.column("other", 0, 10);
    builder.cost(one, 1).cost(other, 2);
    builder.row("sum", 8, 8);
    builder.entry(one, 1).entry(other, 1);
    builder.row("difference", -3, 3);
    builder.entry(one, 1).entry(other, -1);

    Solution solution = solve(builder.build());

    assertThat(solution.values()).containsExactly(new double[] {5.5, 2.5}, within(1e-9));
  }

  @Test
  default void shouldTakeColumnsThatAreFreeAndColumnsThatAreFixed() {
    Program.Builder builder = Program.builder();
    int free = builder.column("free", -FREE, FREE);
    int fixed = builder.column("fixed", 4, 4);
    builder.cost(free, 1).cost(fixed, 1);
    builder.row("at least", -6, FREE);
    builder.entry(free, 2).entry(fixed, 1);

    Solution solution = solve(builder.build());

    assertThat(solution.values()).containsExactly(new double[] {-5, 4}, within(1e-9));
    assertThat(solution.objective()).isCloseTo(-1, within(1e-9));
  }

  @Test
  default void shouldTakeRowsWithoutEntries() {
    assertThat(solve(withEmptyRow(-1, 1)).objective()).isCloseTo(2, within(1e-9));
    assertThat(solve(withEmptyRow(1, 2)).status()).isEqualTo(Status.INFEASIBLE);
  }

  private static Program withEmptyRow(double lower, double upper) {
    Program.Builder builder = Program.builder();
    int column = builder.column("column", 2, 3);
    builder.cost(column, 1);
    builder.row("nothing", lower, upper);
    return builder.build();
  }

  @Test
  default void shouldTakeColumnsWithoutRows() {
    Program.Builder builder = Program.builder();
    builder.cost(builder.column("cheap", 1, 5), 1).cost(builder.column("gain", 1, 5), -1);

    assertThat(solve(builder.build()).objective()).isCloseTo(-4, within(1e-9));
  }

  @Test
  default void shouldHoldWholeNumbersOrLetThemGo() {
    Program program = knapsack();
    try (Session session = solver().open(program)) {
      Solution whole = session.solve(TO_THE_END);
      session.holdWhole(false);
      Solution relaxed = session.solve(TO_THE_END);
      session.holdWhole(true);
      Solution again = session.solve(TO_THE_END);

      assertThat(whole.status()).isEqualTo(Status.OPTIMAL);
      assertThat(whole.objective()).isCloseTo(-20, within(1e-9));
      assertThat(whole.rowDuals()).isEmpty();
      assertThat(whole.reducedCosts()).isEmpty();
      assertThat(relaxed.objective()).isCloseTo(-21.5, within(1e-9));
      assertThat(again.objective()).isCloseTo(-20, within(1e-9));
    }
  }

  @Test
  default void shouldSayThatThereAreNoWholeNumbers() {
    Program.Builder builder = Program.builder();
    int column = builder.wholeColumn("column", 0, 10);
    builder.row("odd", 3, 3);
    builder.entry(column, 2);

    assertThat(solve(builder.build()).status()).isEqualTo(Status.INFEASIBLE);
  }

  @Test
  default void shouldFollowEveryChange() {
    try (Session session = solver().open(workshop())) {
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-43, within(1e-9));

      session.rowBounds(0, Double.NEGATIVE_INFINITY, 18);
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-44.5, within(1e-9));

      session.columnBounds(1, 0, 2);
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-39, within(1e-9));

      session.cost(1, -10);
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-51, within(1e-9));

      session.columnBounds(1, 20, 30);
      assertThat(session.solve(TO_THE_END).status()).isEqualTo(Status.INFEASIBLE);

      session.columnBounds(1, 0, FREE);
      session.cost(1, -4);
      session.rowBounds(0, Double.NEGATIVE_INFINITY, 17);
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-43, within(1e-9));
    }
  }

  @Test
  default void shouldTakeBoundsThatCrossForNothingAllowed() {
    try (Session session = solver().open(workshop())) {
      session.columnBounds(0, 2, 1);
      assertThat(session.solve(TO_THE_END).status()).isEqualTo(Status.INFEASIBLE);

      session.columnBounds(0, 0, FREE);
      assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-43, within(1e-9));
    }
  }

  @Test
  default void shouldStartFromAnyValues() {
    for (double[] start :
        new double[][] {{1, 1, 0, 0}, {0, 0, 1, 1}, {1, 1, 1, 1}, {-7, 0.5, 99, 1e9}}) {
      try (Session session = solver().open(knapsack())) {
        session.startFrom(start);
        assertThat(session.solve(TO_THE_END).objective()).isCloseTo(-20, within(1e-9));
      }
    }
  }

  @Test
  default void shouldSolveAfresh() {
    try (Session session = solver().open(workshop())) {
      assertThat(session.solveAfresh(TO_THE_END).objective()).isCloseTo(-43, within(1e-9));
    }
    try (Session session = solver().open(knapsack())) {
      session.solve(TO_THE_END);
      assertThat(session.solveAfresh(TO_THE_END).objective()).isCloseTo(-20, within(1e-9));
    }
  }

  @Test
  default void shouldRefuseToWorkOnceClosed() {
    Session session = solver().open(workshop());
    session.close();
    session.close();

    assertThatThrownBy(() -> session.solve(TO_THE_END)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.cost(0, 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.holdWhole(false)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.startFrom(new double[2]))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void shouldRefuseColumnsAndRowsThatAreNotThere() {
    try (Session session = solver().open(workshop())) {
      assertThatThrownBy(() -> session.cost(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> session.columnBounds(-1, 0, 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> session.rowBounds(2, 0, 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> session.startFrom(new double[3]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
