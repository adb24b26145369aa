package io.planwerk.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;

/** Checks an answer by nothing but the program itself. */
final class Proof {
  private static final double TOLERANCE = 1e-6;

  private Proof() {}

  /** The values keep to all bounds, cost what is said, and nothing can cost less. */
  static void assertProven(Program program, Solution solution) {
    double[] values = solution.values();
    double cost = 0;
    for (int column = 0; column < program.columns(); column++) {
      assertWithin(values[column], program.columnLower()[column], program.columnUpper()[column]);
      cost += program.cost()[column] * values[column];
    }
    for (int row = 0; row < program.rows(); row++) {
      double activity = 0;
      for (int at = program.rowStart()[row]; at < program.rowStart()[row + 1]; at++) {
        activity += program.entryValue()[at] * values[program.entryColumn()[at]];
      }
      assertWithin(activity, program.rowLower()[row], program.rowUpper()[row]);
    }
    assertSame(solution.objective(), cost);
    if (solution.reducedCosts().length > 0) {
      assertDuals(program, solution);
    }
  }

  private static void assertDuals(Program program, Solution solution) {
    double[] reduced = program.cost().clone();
    double bound = 0;
    for (int row = 0; row < program.rows(); row++) {
      double dual = solution.rowDuals()[row];
      for (int at = program.rowStart()[row]; at < program.rowStart()[row + 1]; at++) {
        reduced[program.entryColumn()[at]] -= dual * program.entryValue()[at];
      }
      bound += least(dual, program.rowLower()[row], program.rowUpper()[row]);
    }
    for (int column = 0; column < program.columns(); column++) {
      assertSame(solution.reducedCosts()[column], reduced[column]);
      bound += least(reduced[column], program.columnLower()[column], program.columnUpper()[column]);
    }
    assertSame(solution.objective(), bound);
  }

  private static double least(double price, double lower, double upper) {
    return Math.abs(price) < 1e-9 ? 0 : price * (price > 0 ? lower : upper);
  }

  private static void assertWithin(double value, double lower, double upper) {
    double slack = TOLERANCE * Math.max(1, Math.abs(value));
    assertThat(value).isBetween(lower - slack, upper + slack);
  }

  static void assertSame(double one, double other) {
    assertThat(Math.abs(one - other))
        .as("%s and %s", one, other)
        .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(one)));
  }
}
