package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.optimisation.Solution;

/** A model at work. */
final class Solving extends Trusted {
  /** Part by which a class may miss what it came to before: what solving may take off. */
  private static final double HELD = 1e-7;

  private final AllocationModel model;

  Solving(AllocationSolver solver, AllocationModel model, Limits limits, Effort effort) {
    super(solver, model.program(), limits, effort);
    this.model = model;
  }

  AllocationModel model() {
    return model;
  }

  /** Allows so much extra money in each pot. */
  void allowExtra(double most) {
    for (int column : model.extra()) {
      bounds(column, 0, most);
    }
  }

  /** Allows so many hours of each skill and month that nobody has. */
  void allowOver(double most) {
    for (int[] line : model.over()) {
      for (int column : line) {
        bounds(column, 0, most);
      }
    }
  }

  /** Asks for attainments of at least so much; of what may be harmed, for nothing where 0. */
  void atLeast(double[] attainments) {
    for (int g = 0; g < attainments.length; g++) {
      int column = model.attainment()[g];
      double least = model.program().columnLower()[column];
      double wanted = attainments[g] == 0 ? least : Math.max(least, attainments[g]);
      bounds(column, Math.min(1, wanted), 1);
    }
  }

  /**
   * Lets no class of goals come to less than so much, by weight: what matters less is never paid
   * for by what matters more.
   */
  void holdClasses(double[] least) {
    for (int i = 0; i < least.length; i++) {
      rowBounds(
          model.classRow()[i], least[i] - HELD * Math.abs(least[i]), Double.POSITIVE_INFINITY);
    }
  }

  /** Undoes {@link #holdClasses}. */
  void freeClasses() {
    for (int row : model.classRow()) {
      rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  Plan plan(Solution solution) {
    return model.plan(solution.values());
  }
}
