package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.optimisation.Certificate;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.ProgramState;
import io.planwerk.domain.optimisation.Solution;
import java.util.Arrays;
import java.util.Optional;

/**
 * A program at work. Each answer of the solver is checked before anybody sees it: its values have
 * to keep to the bounds, and where nothing has to be whole its duals have to prove that nothing
 * better exists. An answer that fails is asked for once more, in another way.
 *
 * <p>No verdict rests on "there is no solution", which a solver would have to be believed: it is
 * put so that an optimum exists and tells.
 */
class Trusted implements AutoCloseable {
  /** Binary digits before the point that the largest cost has at least. */
  private static final int DIGITS = 10;

  private final Program program;
  private final AllocationSolver.Session session;
  private final ProgramState state;
  private final Limits limits;
  private final Effort effort;
  private boolean held = true;
  private double scale = 1;
  private String refused = "";

  Trusted(AllocationSolver solver, Program program, Limits limits, Effort effort) {
    this.program = program;
    this.limits = limits;
    this.effort = effort;
    session = solver.open(program);
    state = new ProgramState(program);
    effort.opened(program.columns(), program.rows());
  }

  /**
   * Sets what every column costs. The solver works with a multiple: it sees prices as nothing that
   * are smaller than a fixed size, and a euro is worth very little of an attainment.
   */
  void costs(double[] costs) {
    double most = Arrays.stream(costs).map(Math::abs).max().orElse(0);
    double before = scale;
    scale = most == 0 ? 1 : Math.max(1, Math.scalb(1.0, DIGITS - Math.getExponent(most)));
    for (int column = 0; column < costs.length; column++) {
      if (state.cost(column) != costs[column] || (scale != before && costs[column] != 0)) {
        state.cost(column, costs[column]);
        session.cost(column, costs[column] * scale);
      }
    }
  }

  double[] noCosts() {
    return new double[program.columns()];
  }

  void bounds(int column, double lower, double upper) {
    if (column >= 0 && (state.columnLower(column) != lower || state.columnUpper(column) != upper)) {
      state.columnBounds(column, lower, upper);
      session.columnBounds(column, lower, upper);
    }
  }

  double columnLower(int column) {
    return state.columnLower(column);
  }

  double columnUpper(int column) {
    return state.columnUpper(column);
  }

  void rowBounds(int row, double lower, double upper) {
    if (state.rowLower(row) != lower || state.rowUpper(row) != upper) {
      state.rowBounds(row, lower, upper);
      session.rowBounds(row, lower, upper);
    }
  }

  void holdWhole(boolean hold) {
    if (program.hasWhole() && held != hold) {
      session.holdWhole(hold);
      held = hold;
    }
  }

  /** Whether the next answer has whole numbers to find. */
  boolean searches() {
    return held && program.hasWhole();
  }

  int wholeColumns() {
    int count = 0;
    for (boolean whole : program.whole()) {
      count += whole ? 1 : 0;
    }
    return count;
  }

  /** Fixes whatever has to be whole to what it is in an answer, and asks for no more search. */
  void fixWhole(Solution solution) {
    boolean[] whole = program.whole();
    for (int column = 0; column < whole.length; column++) {
      if (whole[column]) {
        double value = Math.rint(solution.values()[column]);
        bounds(column, value, value);
      }
    }
    holdWhole(false);
  }

  /** Undoes {@link #fixWhole}. */
  void freeWhole() {
    for (int column = 0; column < program.whole().length; column++) {
      if (program.whole()[column]) {
        bounds(column, program.columnLower()[column], program.columnUpper()[column]);
      }
    }
    holdWhole(true);
  }

  /** Begins where another program ended that differs in its figures alone. */
  void startLike(Trusted other) {
    session.startLike(other.session);
  }

  void startFrom(double[] values) {
    session.startFrom(values);
  }

  /**
   * Solves for the cheapest values.
   *
   * @throws IllegalStateException when the solver's answers can't be trusted, or there is none
   */
  Solution solve() {
    return solve(limits);
  }

  /** The same, but a search doesn't stop before nothing better is left. */
  Solution solveToTheEnd() {
    return solve(new Limits(0, limits.nodes(), limits.seconds()));
  }

  private Solution solve(Limits until) {
    Optional<Solution> found = attempt(until);
    if (found.isEmpty()) {
      effort.check();
      throw new IllegalStateException("no answer: " + refused);
    }
    return found.get();
  }

  /**
   * The same where there may be no solution, by a hair or at all.
   *
   * @return empty when the solver's answers can't be trusted, or there is none
   */
  Optional<Solution> attempt() {
    return attempt(limits);
  }

  private Optional<Solution> attempt(Limits until) {
    return searches() ? rounded().or(() -> proven(until)) : proven(until);
  }

  private Optional<Solution> proven(Limits until) {
    effort.check();
    Optional<Solution> found = trusted(session.solve(effort.within(until)));
    if (found.isPresent()) {
      return found;
    }
    effort.check();
    return trusted(session.solveAfresh(effort.within(until)));
  }

  /**
   * The best values without a search: those of the relaxed program with everything that is begun
   * done in full, as long as they cost no more. No values cost less, so these are the best.
   */
  private Optional<Solution> rounded() {
    holdWhole(false);
    Optional<Solution> relaxed = proven(limits);
    Optional<Solution> full = relaxed.flatMap(this::inFull);
    holdWhole(true);
    full.ifPresent(solution -> session.startFrom(solution.values()));
    return full.filter(
        solution ->
            solution.objective() - relaxed.orElseThrow().objective()
                <= Certificate.GAP * Math.max(1, Math.abs(solution.objective())));
  }

  private Optional<Solution> inFull(Solution relaxed) {
    boolean[] whole = program.whole();
    double[] before = new double[2 * whole.length];
    for (int column = 0; column < whole.length; column++) {
      if (whole[column]) {
        before[2 * column] = state.columnLower(column);
        before[2 * column + 1] = state.columnUpper(column);
        double value = Math.ceil(relaxed.values()[column] - Certificate.TOLERANCE);
        bounds(column, value, value);
      }
    }
    Optional<Solution> full = tried();
    for (int column = 0; column < whole.length; column++) {
      if (whole[column]) {
        bounds(column, before[2 * column], before[2 * column + 1]);
      }
    }
    return full;
  }

  /**
   * Solves once, where there may be nothing to find, such as when whole numbers are fixed.
   *
   * @return empty when the solver found nothing: whoever asks then does without
   */
  Optional<Solution> tried() {
    effort.check();
    return trusted(session.solve(effort.within(limits)));
  }

  private Optional<Solution> trusted(Solution answer) {
    effort.solved();
    if (!answer.hasValues()) {
      refused = answer.status().toString();
      return Optional.empty();
    }
    Solution solution = unscaled(answer);
    Certificate certificate = Certificate.of(state, solution, held);
    if (searches() ? certificate.isAllowed() : certificate.isProven()) {
      effort.violated(certificate.violation());
      return Optional.of(solution);
    }
    refused = answer.status() + " that doesn't stand up: " + certificate;
    return Optional.empty();
  }

  private Solution unscaled(Solution answer) {
    return new Solution(
        answer.status(),
        answer.objective() / scale,
        answer.bound() / scale,
        answer.values(),
        unscaled(answer.rowDuals()),
        unscaled(answer.reducedCosts()));
  }

  private double[] unscaled(double[] prices) {
    return Arrays.stream(prices).map(price -> price / scale).toArray();
  }

  @Override
  public void close() {
    session.close();
  }
}
