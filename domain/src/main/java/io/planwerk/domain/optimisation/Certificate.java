package io.planwerk.domain.optimisation;

/**
 * Checks what a solver says, from nothing but the program and the numbers: whether the values keep
 * to all bounds, whether whole numbers are whole, and, for programs without whole numbers, whether
 * the duals prove that nothing better exists (weak duality: any duals of the right sign bound the
 * optimum from below). It takes one look at each coefficient.
 *
 * @param violation by how much values miss a bound at most
 * @param roughness by how much a whole number misses being whole at most
 * @param bound proven lower bound of the cost; minus infinity where there are no duals
 * @param objective cost of the values
 */
public record Certificate(double violation, double roughness, double bound, double objective) {
  /** By how much a bound may be missed: hours, money and attainment are never told as exactly. */
  public static final double TOLERANCE = 1e-6;

  /** By how much the proven bound may lie below the cost, as a part of it. */
  public static final double GAP = 1e-6;

  /** Prices of columns without end that are nothing, as a part of the largest cost. */
  private static final double CRUMB = 1e-9;

  /**
   * Checks a solution.
   *
   * @param state the program with the costs and bounds for which it was solved
   * @param held whether whole numbers had to be whole
   */
  public static Certificate of(ProgramState state, Solution solution, boolean held) {
    Program program = state.program();
    double[] x = solution.values();
    double[] activity = activity(program, x);
    double violation = 0;
    double objective = 0;
    double roughness = 0;
    for (int j = 0; j < x.length; j++) {
      violation = Math.max(violation, missed(x[j], state.columnLower(j), state.columnUpper(j)));
      objective += state.cost(j) * x[j];
      if (held && program.whole()[j]) {
        roughness = Math.max(roughness, Math.abs(x[j] - Math.rint(x[j])));
      }
    }
    for (int i = 0; i < activity.length; i++) {
      violation = Math.max(violation, missed(activity[i], state.rowLower(i), state.rowUpper(i)));
    }
    boolean proof = solution.rowDuals().length == program.rows() && program.rows() > 0;
    return new Certificate(
        violation,
        roughness,
        proof ? bound(state, solution.rowDuals()) : Double.NEGATIVE_INFINITY,
        objective);
  }

  /** Whether the values may be used. */
  public boolean isAllowed() {
    return violation <= TOLERANCE && roughness <= TOLERANCE;
  }

  /** Whether the duals prove the values to be the best. */
  public boolean isProven() {
    return isAllowed() && objective - bound <= GAP * Math.max(1, Math.abs(objective));
  }

  private static double[] activity(Program program, double[] x) {
    double[] activity = new double[program.rows()];
    for (int i = 0; i < activity.length; i++) {
      double sum = 0;
      for (int e = program.rowStart()[i]; e < program.rowStart()[i + 1]; e++) {
        sum += program.entryValue()[e] * x[program.entryColumn()[e]];
      }
      activity[i] = sum;
    }
    return activity;
  }

  /** Bounds of money lie in the thousands: what is missed counts against the size of the bound. */
  private static double missed(double value, double lower, double upper) {
    double below = (lower - value) / Math.max(1, Math.abs(lower));
    double above = (value - upper) / Math.max(1, Math.abs(upper));
    return Math.max(0, Math.max(Double.isNaN(below) ? 0 : below, Double.isNaN(above) ? 0 : above));
  }

  /** The cost of the best values if rows were only paid at their duals. */
  private static double bound(ProgramState state, double[] duals) {
    Program program = state.program();
    double bound = 0;
    double[] reduced = new double[program.columns()];
    double crumb = 0;
    for (int j = 0; j < reduced.length; j++) {
      reduced[j] = state.cost(j);
      crumb = Math.max(crumb, CRUMB * Math.abs(reduced[j]));
    }
    for (int i = 0; i < duals.length; i++) {
      double side = duals[i] > 0 ? state.rowLower(i) : state.rowUpper(i);
      double dual = Double.isInfinite(side) ? 0 : duals[i];
      bound += dual == 0 ? 0 : dual * side;
      for (int e = program.rowStart()[i]; e < program.rowStart()[i + 1]; e++) {
        reduced[program.entryColumn()[e]] -= dual * program.entryValue()[e];
      }
    }
    for (int j = 0; j < reduced.length; j++) {
      double side = reduced[j] > 0 ? state.columnLower(j) : state.columnUpper(j);
      if (Double.isInfinite(side)) {
        // Rounding leaves crumbs on columns without end; what is more than that proves nothing.
        bound += Math.abs(reduced[j]) <= crumb ? 0 : Double.NEGATIVE_INFINITY;
      } else if (reduced[j] != 0) {
        bound += reduced[j] * side;
      }
    }
    return bound;
  }
}
