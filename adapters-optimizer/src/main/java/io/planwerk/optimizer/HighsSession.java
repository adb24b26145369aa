package io.planwerk.optimizer;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.application.port.AllocationSolver.Session;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A program inside an instance of HiGHS. The arena binds it to the thread that opened it: another
 * one gets a {@link WrongThreadException}, and after the end everybody an {@link
 * IllegalStateException}.
 *
 * <p>HiGHS runs on the one thread that calls it, from fixed seeds, so that every run and every
 * machine gives the same answer.
 */
final class HighsSession implements Session {
  /**
   * From this many columns on, an interior point method is quicker than the simplex method when
   * there is nothing to start from: measured on instances with known optima.
   */
  private static final int INTERIOR_POINT_FROM = 3_000;

  /** Primal after a change of costs, dual after a change of bounds. */
  private static final int WHAT_SUITS = 0;

  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int PRIMAL = 4;
  private static final double[] NONE = {};
  private static final int FEASIBLE = 2;
  private static final int SEED = 20_260;

  private final Highs highs;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment instance;
  private final MemorySegment answer;
  private final int columns;
  private final int rows;
  private final boolean hasWhole;
  private final double[] cost;
  private final double[] rowLower;
  private final double[] rowUpper;

  private boolean holdWhole = true;
  private double @Nullable [] start;
  private @Nullable Basis basis;
  private boolean basisInside;

  /** How the linear program's optimum was reached: the place to start the next one from. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Basis(int[] columns, int[] rows) {}

  /** A way to solve. */
  private enum Way {
    USUAL,
    OTHER
  }

  HighsSession(Highs highs, Program program) {
    this.highs = highs;
    requireFinite(program.cost());
    requireFinite(program.entryValue());
    columns = program.columns();
    rows = program.rows();
    hasWhole = program.hasWhole();
    cost = program.cost().clone();
    rowLower = program.rowLower().clone();
    rowUpper = program.rowUpper().clone();
    instance = highs.create(arena);
    answer = arena.allocate(JAVA_DOUBLE);
    try {
      setUp();
      pass(program);
    } catch (RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /** HiGHS would call what isn't a number optimal; only bounds does it check itself. */
  private static void requireFinite(double... numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("A cost or coefficient is " + number);
      }
    }
  }

  private void setUp() {
    highs.setBoolOptionValue(instance, Words.OUTPUT_FLAG, false);
    highs.setIntOptionValue(instance, Words.THREADS, 1);
  }

  private void pass(Program program) {
    try (Arena copies = Arena.ofConfined()) {
      boolean[] whole = program.whole();
      MemorySegment kinds = copies.allocate(JAVA_INT, columns);
      for (int column = 0; column < columns; column++) {
        kinds.setAtIndex(JAVA_INT, column, whole[column] ? 1 : 0);
      }
      highs.passMip(
          instance,
          columns,
          rows,
          program.entries(),
          copies.allocateFrom(JAVA_DOUBLE, cost),
          copies.allocateFrom(JAVA_DOUBLE, program.columnLower()),
          copies.allocateFrom(JAVA_DOUBLE, program.columnUpper()),
          copies.allocateFrom(JAVA_DOUBLE, program.rowLower()),
          copies.allocateFrom(JAVA_DOUBLE, program.rowUpper()),
          copies.allocateFrom(JAVA_INT, program.rowStart()),
          copies.allocateFrom(JAVA_INT, program.entryColumn()),
          copies.allocateFrom(JAVA_DOUBLE, program.entryValue()),
          kinds);
    }
  }

  @Override
  public void cost(int column, double perUnit) {
    requireFinite(perUnit);
    highs.changeColCost(instance, Objects.checkIndex(column, columns), perUnit);
    cost[column] = perUnit;
  }

  @Override
  public void columnBounds(int column, double lower, double upper) {
    highs.changeColBounds(instance, Objects.checkIndex(column, columns), lower, upper);
  }

  @Override
  public void rowBounds(int row, double lower, double upper) {
    highs.changeRowBounds(instance, Objects.checkIndex(row, rows), lower, upper);
    rowLower[row] = lower;
    rowUpper[row] = upper;
  }

  @Override
  public void holdWhole(boolean hold) {
    highs.setBoolOptionValue(instance, Words.SOLVE_RELAXATION, !hold);
    holdWhole = hold;
  }

  @Override
  public void startFrom(double[] values) {
    if (!arena.scope().isAlive()) {
      throw new IllegalStateException("The session is closed");
    }
    if (values.length != columns) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
    }
    start = values.clone();
  }

  @Override
  public void startLike(Session other) {
    if (other instanceof HighsSession session
        && session.columns == columns
        && session.rows == rows
        && session.basis != null) {
      Basis known = new Basis(new int[columns], new int[rows]);
      if (session.basisInside) {
        highs.getBasis(
            session.instance,
            MemorySegment.ofArray(known.columns),
            MemorySegment.ofArray(known.rows));
      } else {
        System.arraycopy(session.basis.columns, 0, known.columns, 0, columns);
        System.arraycopy(session.basis.rows, 0, known.rows, 0, rows);
      }
      basis = known;
      basisInside = false;
    }
  }

  @Override
  public Solution solve(Limits limits) {
    return solve(limits, Way.USUAL);
  }

  @Override
  public Solution solveAfresh(Limits limits) {
    forget();
    start = null;
    return solve(limits, Way.OTHER);
  }

  private void forget() {
    highs.clearSolver(instance);
    basis = null;
    basisInside = false;
  }

  private Solution solve(Limits limits, Way way) {
    return hasWhole && holdWhole ? search(limits, way) : optimise(way);
  }

  private Solution optimise(Way way) {
    Basis known = basis;
    if (known != null && !basisInside) {
      highs.setBasis(
          instance, MemorySegment.ofArray(known.columns), MemorySegment.ofArray(known.rows));
    }
    boolean large = columns >= INTERIOR_POINT_FROM;
    boolean interior = known == null && large == (way == Way.USUAL);
    choose(interior ? Words.INTERIOR_POINT : Words.SIMPLEX, way);
    if (known == null && !large && way == Way.USUAL) {
      climb();
    }
    highs.setDoubleOptionValue(instance, Words.TIME_LIMIT, Double.POSITIVE_INFINITY);
    boolean far = known != null && large;
    highs.setIntOptionValue(instance, Words.SIMPLEX_ITERATION_LIMIT, far ? rows : UNLIMITED);
    int status = run();
    if (far && status == Highs.STATUS_ITERATION_LIMIT) {
      // The last answer is too far away to start from.
      forget();
      choose(Words.INTERIOR_POINT, way);
      highs.setIntOptionValue(instance, Words.SIMPLEX_ITERATION_LIMIT, UNLIMITED);
      status = run();
    }
    if (isUnclear(status)) {
      forget();
      choose(Words.SIMPLEX, Way.OTHER);
      highs.setIntOptionValue(instance, Words.SIMPLEX_ITERATION_LIMIT, UNLIMITED);
      status = run();
    }
    remember(status, known);
    return switch (status) {
      case Highs.STATUS_OPTIMAL -> optimum();
      case Highs.STATUS_MODEL_EMPTY -> allRowsAllowZero() ? optimum() : infeasible();
      case Highs.STATUS_INFEASIBLE -> infeasible();
      case Highs.STATUS_UNBOUNDED -> unbounded();
      case Highs.STATUS_UNBOUNDED_OR_INFEASIBLE -> unboundedIfAllowedAtAll();
      case Highs.STATUS_UNKNOWN -> unknown();
      default -> throw new IllegalStateException("HiGHS ended with status " + status);
    };
  }

  /** Looks for whole numbers. */
  private Solution search(Limits limits, Way way) {
    choose(Words.CHOOSE, way);
    if (columns < INTERIOR_POINT_FROM) {
      // It takes longer than it saves.
      highs.setStringOptionValue(instance, Words.PRESOLVE, Words.OFF);
    }
    highs.setDoubleOptionValue(instance, Words.MIP_REL_GAP, limits.gap());
    highs.setIntOptionValue(instance, Words.SIMPLEX_ITERATION_LIMIT, UNLIMITED);
    highs.setIntOptionValue(instance, Words.MIP_MAX_NODES, limits.nodes());
    highs.setDoubleOptionValue(instance, Words.TIME_LIMIT, limits.seconds());
    highs.clearSolver(instance);
    basisInside = false;
    if (start != null) {
      highs.setSolution(instance, MemorySegment.ofArray(start));
    }
    int status = run();
    if (isUnclear(status)) {
      highs.clearSolver(instance);
      choose(Words.CHOOSE, Way.OTHER);
      status = run();
    }
    return switch (status) {
      case Highs.STATUS_OPTIMAL -> found(Status.OPTIMAL);
      case Highs.STATUS_TIME_LIMIT, Highs.STATUS_ITERATION_LIMIT, Highs.STATUS_SOLUTION_LIMIT ->
          found(Status.LIMIT);
      case Highs.STATUS_INFEASIBLE -> infeasible();
      // Of the relaxation it would be true, but there may be no whole numbers at all.
      case Highs.STATUS_UNBOUNDED, Highs.STATUS_UNBOUNDED_OR_INFEASIBLE ->
          unboundedIfAllowedAtAll();
      case Highs.STATUS_UNKNOWN -> unknown();
      default -> throw new IllegalStateException("HiGHS ended with status " + status);
    };
  }

  private void choose(MemorySegment method, Way way) {
    boolean usual = way == Way.USUAL;
    highs.setStringOptionValue(instance, Words.SOLVER, method);
    highs.setStringOptionValue(instance, Words.PRESOLVE, usual ? Words.CHOOSE : Words.OFF);
    highs.setIntOptionValue(instance, Words.RANDOM_SEED, usual ? SEED : SEED + 1);
    highs.setIntOptionValue(instance, Words.SIMPLEX_STRATEGY, WHAT_SUITS);
    highs.setDoubleOptionValue(instance, Words.PRIMAL_BOUND_PERTURBATION, 1);
  }

  /**
   * For small programs with nothing to start from: doing nothing is nearly allowed, so that the
   * primal simplex method gets from there to the optimum before presolve would have paid.
   */
  private void climb() {
    highs.setStringOptionValue(instance, Words.PRESOLVE, Words.OFF);
    highs.setIntOptionValue(instance, Words.SIMPLEX_STRATEGY, PRIMAL);
    highs.setDoubleOptionValue(instance, Words.PRIMAL_BOUND_PERTURBATION, 0);
  }

  private int run() {
    // Its clock runs on over all solves, and the limit counts from its beginning.
    highs.zeroAllClocks(instance);
    return highs.run(instance) ? highs.getModelStatus(instance) : -1;
  }

  /** Whether numbers went astray, which another way may avoid. */
  private static boolean isUnclear(int status) {
    return switch (status) {
      case Highs.STATUS_OPTIMAL,
          Highs.STATUS_MODEL_EMPTY,
          Highs.STATUS_INFEASIBLE,
          Highs.STATUS_UNBOUNDED,
          Highs.STATUS_UNBOUNDED_OR_INFEASIBLE,
          Highs.STATUS_TIME_LIMIT,
          Highs.STATUS_ITERATION_LIMIT,
          Highs.STATUS_SOLUTION_LIMIT ->
          false;
      default -> true;
    };
  }

  /**
   * A search throws the basis away, so it is kept here too. The last optimum is a better place to
   * start from than the one where it showed that there is none.
   */
  private void remember(int status, @Nullable Basis before) {
    if (status == Highs.STATUS_INFEASIBLE && hasWhole && before != null) {
      basis = before;
      basisInside = false;
      return;
    }
    if (highs.getIntInfoValue(instance, Words.BASIS_VALIDITY, answer) == 0) {
      basis = null;
      basisInside = false;
      return;
    }
    basisInside = true;
    Basis known = basis;
    if (known == null) {
      known = new Basis(new int[columns], new int[rows]);
      basis = known;
    }
    if (hasWhole) {
      highs.getBasis(
          instance, MemorySegment.ofArray(known.columns), MemorySegment.ofArray(known.rows));
    }
  }

  /** Without columns every row is zero, and HiGHS doesn't look at the rows. */
  private boolean allRowsAllowZero() {
    for (int row = 0; row < rows; row++) {
      if (rowLower[row] > 0 || rowUpper[row] < 0) {
        return false;
      }
    }
    return true;
  }

  private Solution optimum() {
    double objective = highs.getObjectiveValue(instance);
    double[] values = new double[columns];
    double[] reduced = new double[columns];
    double[] duals = new double[rows];
    highs.getSolution(
        instance,
        MemorySegment.ofArray(values),
        MemorySegment.ofArray(reduced),
        MemorySegment.ofArray(duals));
    return new Solution(Status.OPTIMAL, objective, objective, values, duals, reduced);
  }

  private Solution found(Status status) {
    double bound = highs.getDoubleInfoValue(instance, Words.MIP_DUAL_BOUND, answer);
    if (status == Status.LIMIT
        && highs.getIntInfoValue(instance, Words.PRIMAL_SOLUTION_STATUS, answer) != FEASIBLE) {
      return new Solution(status, 0, bound, NONE, NONE, NONE);
    }
    double objective = highs.getObjectiveValue(instance);
    double[] values = new double[columns];
    highs.getSolution(
        instance, MemorySegment.ofArray(values), MemorySegment.NULL, MemorySegment.NULL);
    start = values.clone();
    return new Solution(status, objective, Math.min(bound, objective), values, NONE, NONE);
  }

  private static Solution infeasible() {
    return new Solution(Status.INFEASIBLE, 0, Double.POSITIVE_INFINITY, NONE, NONE, NONE);
  }

  /** Numbers went astray in both ways. */
  private static Solution unknown() {
    return new Solution(Status.LIMIT, 0, Double.NEGATIVE_INFINITY, NONE, NONE, NONE);
  }

  private static Solution unbounded() {
    return new Solution(Status.UNBOUNDED, 0, Double.NEGATIVE_INFINITY, NONE, NONE, NONE);
  }

  /** If anything at all is allowed where costs don't matter, then it is the costs that fall. */
  private Solution unboundedIfAllowedAtAll() {
    forget();
    changeCost(new double[columns]);
    int status = run();
    changeCost(cost);
    forget();
    return switch (status) {
      case Highs.STATUS_OPTIMAL -> unbounded();
      case Highs.STATUS_INFEASIBLE -> infeasible();
      default -> unknown();
    };
  }

  private void changeCost(double[] to) {
    highs.changeColsCostByRange(instance, 0, columns - 1, MemorySegment.ofArray(to));
  }

  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }
}
