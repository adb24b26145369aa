package io.planwerk.domain.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void shouldKeepItsMatrixRowByRow() {
    Program.Builder builder = Program.builder();
    int hours = builder.column("hours", 0, 8);
    int positions = builder.wholeColumn("positions", 0, 1);
    builder.row("work", 5, Double.POSITIVE_INFINITY);
    builder.entry(hours, 1).entry(positions, 4);
    builder.row("nothing", 0, 0);
    builder.row("money", Double.NEGATIVE_INFINITY, 100);
    builder.entry(positions, 60).entry(hours, 0);
    Program program = builder.cost(hours, 2).build();

    assertThat(program.columns()).isEqualTo(2);
    assertThat(program.rows()).isEqualTo(3);
    assertThat(program.entries()).as("zeros are left out").isEqualTo(3);
    assertThat(program.rowStart()).containsExactly(0, 2, 2, 3);
    assertThat(program.entryColumn()).containsExactly(0, 1, 1);
    assertThat(program.entryValue()).containsExactly(1, 4, 60);
    assertThat(program.cost()).containsExactly(2, 0);
    assertThat(program.whole()).containsExactly(false, true);
    assertThat(program.hasWhole()).isTrue();
  }

  @Test
  void shouldGrowBeyondItsFirstThousandsOfEntries() {
    Program.Builder builder = Program.builder();
    for (int column = 0; column < 1_000; column++) {
      builder.column("x" + column, 0, column);
    }
    for (int row = 0; row < 10; row++) {
      builder.row("r" + row, 0, row);
      for (int column = 0; column < 1_000; column++) {
        builder.entry(column, 1 + row * column);
      }
    }
    Program program = builder.build();

    assertThat(program.entries()).isEqualTo(10_000);
    assertThat(program.entryValue()[9_999]).isEqualTo(1 + 9 * 999);
    assertThat(program.columnUpper()[999]).isEqualTo(999);
  }

  @Test
  void shouldTakeOtherCostsWithoutChangingTheFirst() {
    Program.Builder builder = Program.builder();
    builder.column("x", 0, 1);
    Program program = builder.build();
    double[] costs = {3};
    Program other = program.withCosts(costs);
    costs[0] = 4;

    assertThat(other.cost()).containsExactly(3);
    assertThat(program.cost()).containsExactly(0);
  }

  @Test
  void shouldTellHowFarASolutionMayMissTheOptimum() {
    assertThat(solution(-80, -100).gap()).isEqualTo(0.25);
    assertThat(solution(5, 5).gap()).isZero();
    assertThat(solution(5, 5.000001).gap()).isZero();
  }

  private static Solution solution(double objective, double bound) {
    return new Solution(
        Solution.Status.LIMIT, objective, bound, new double[1], new double[0], new double[0]);
  }
}
