package io.planwerk.domain.optimisation;

/**
 * What a solver says of a program. It is only to be believed once a {@link Certificate} agrees.
 *
 * @param status what it found out
 * @param objective cost of the values; 0 when there are none
 * @param bound no solution can cost less than this; equal to the objective when it is proven
 *     optimal, minus infinity when nothing is known
 * @param values one for each column; empty when there are none
 * @param rowDuals by how much the cost of an optimum changes with one more unit on the right side
 *     of each row; empty when whole numbers had to be found or there is no optimum
 * @param reducedCosts what is left of the cost of each column once its entries are paid at the
 *     duals; empty with the duals
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of numbers, never compared
public record Solution(
    Status status,
    double objective,
    double bound,
    double[] values,
    double[] rowDuals,
    double[] reducedCosts) {

  /** What a solver can find out. */
  public enum Status {
    /** The values are the best that there are, up to the gap that was allowed. */
    OPTIMAL,
    /** No values keep to all bounds. */
    INFEASIBLE,
    /** The cost can fall without end. */
    UNBOUNDED,
    /** A limit was reached first; there may be values, but better ones weren't ruled out. */
    LIMIT
  }

  public boolean hasValues() {
    return values.length > 0;
  }

  public boolean isOptimal() {
    return status == Status.OPTIMAL;
  }

  /** How far the objective may lie above the optimum, as a part of the objective's size. */
  public double gap() {
    double size = Math.max(1e-9, Math.abs(objective));
    return Math.max(0, objective - bound) / size;
  }
}
