package io.planwerk.optimizer;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import io.planwerk.domain.shared.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Solves small programs by a library that knows nothing of HiGHS, without duals. */
public final class TableauSolver implements AllocationSolver {
  private static final double[] NONE = {};

  @Override
  public Optional<Bilingual> missing() {
    return Optional.empty();
  }

  @Override
  public String name() {
    return "tableau";
  }

  @Override
  public Session open(Program program) {
    return new Tableau(program);
  }

  private static final class Tableau implements Session {
    private final Program program;
    private final double[] cost;
    private final double[] columnLower;
    private final double[] columnUpper;
    private final double[] rowLower;
    private final double[] rowUpper;
    private boolean holdWhole = true;
    private boolean closed;

    Tableau(Program program) {
      this.program = program;
      cost = program.cost().clone();
      columnLower = program.columnLower().clone();
      columnUpper = program.columnUpper().clone();
      rowLower = program.rowLower().clone();
      rowUpper = program.rowUpper().clone();
    }

    private void assertOpen() {
      if (closed) {
        throw new IllegalStateException("closed");
      }
    }

    @Override
    public void cost(int column, double perUnit) {
      assertOpen();
      cost[column] = perUnit;
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
      assertOpen();
      columnLower[column] = lower;
      columnUpper[column] = upper;
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
      assertOpen();
      Objects.checkIndex(row, program.rows());
      rowLower[row] = lower;
      rowUpper[row] = upper;
    }

    @Override
    public void holdWhole(boolean hold) {
      assertOpen();
      holdWhole = hold;
    }

    @Override
    public void startFrom(double[] values) {
      assertOpen();
      if (values.length != program.columns()) {
        throw new IllegalArgumentException("one value for each column");
      }
    }

    @Override
    public Solution solveAfresh(Limits limits) {
      return solve(limits);
    }

    @Override
    public Solution solve(Limits limits) {
      assertOpen();
      try {
        PointValuePair best = branch(columnLower, columnUpper, Double.POSITIVE_INFINITY);
        return best == null
            ? new Solution(Status.INFEASIBLE, 0, 0, NONE, NONE, NONE)
            : new Solution(
                Status.OPTIMAL, best.getValue(), best.getValue(), best.getPoint(), NONE, NONE);
      } catch (UnboundedSolutionException _) {
        return new Solution(Status.UNBOUNDED, 0, Double.NEGATIVE_INFINITY, NONE, NONE, NONE);
      }
    }

    /** The best that costs less than what is known; null if there is none. */
    private PointValuePair branch(double[] lower, double[] upper, double known) {
      PointValuePair relaxed = relax(lower, upper);
      if (relaxed == null || relaxed.getValue() >= known - 1e-9) {
        return null;
      }
      int column = broken(relaxed.getPoint());
      if (column < 0) {
        return relaxed;
      }
      double value = relaxed.getPoint()[column];
      double[] below = upper.clone();
      below[column] = Math.floor(value);
      double[] above = lower.clone();
      above[column] = Math.ceil(value);
      PointValuePair left = branch(lower, below, known);
      PointValuePair right = branch(above, upper, left == null ? known : left.getValue());
      return right == null ? left : right;
    }

    private int broken(double[] point) {
      for (int column = 0; holdWhole && column < point.length; column++) {
        if (program.whole()[column] && Math.abs(point[column] - Math.rint(point[column])) > 1e-7) {
          return column;
        }
      }
      return -1;
    }

    private PointValuePair relax(double[] lower, double[] upper) {
      List<LinearConstraint> constraints = new ArrayList<>();
      // A column that may be negative takes two of the tableau.
      boolean positive = Arrays.stream(lower).allMatch(least -> least >= 0);
      for (int column = 0; column < program.columns(); column++) {
        double[] entries = new double[program.columns()];
        entries[column] = 1;
        boolean none = positive && lower[column] == 0 && upper[column] > 0;
        bound(constraints, entries, none ? Double.NEGATIVE_INFINITY : lower[column], upper[column]);
      }
      for (int row = 0; row < program.rows(); row++) {
        double[] entries = new double[program.columns()];
        for (int at = program.rowStart()[row]; at < program.rowStart()[row + 1]; at++) {
          entries[program.entryColumn()[at]] = program.entryValue()[at];
        }
        bound(constraints, entries, rowLower[row], rowUpper[row]);
      }
      try {
        return new SimplexSolver(1e-9, 10, 1e-12)
            .optimize(
                new MaxIter(100_000),
                new LinearObjectiveFunction(cost, 0),
                new LinearConstraintSet(constraints),
                GoalType.MINIMIZE,
                new NonNegativeConstraint(positive),
                PivotSelectionRule.BLAND);
      } catch (NoFeasibleSolutionException _) {
        return null;
      }
    }

    private static void bound(
        List<LinearConstraint> constraints, double[] entries, double lower, double upper) {
      if (lower == upper) {
        constraints.add(new LinearConstraint(entries, Relationship.EQ, lower));
        return;
      }
      if (Double.isFinite(lower)) {
        constraints.add(new LinearConstraint(entries, Relationship.GEQ, lower));
      }
      if (Double.isFinite(upper)) {
        constraints.add(new LinearConstraint(entries, Relationship.LEQ, upper));
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
