package io.planwerk.domain.optimisation;

/** A program with costs and bounds that change between one solve and the next. */
public final class ProgramState {
  private final Program program;
  private final double[] cost;
  private final double[] columnLower;
  private final double[] columnUpper;
  private final double[] rowLower;
  private final double[] rowUpper;

  public ProgramState(Program program) {
    this.program = program;
    cost = program.cost().clone();
    columnLower = program.columnLower().clone();
    columnUpper = program.columnUpper().clone();
    rowLower = program.rowLower().clone();
    rowUpper = program.rowUpper().clone();
  }

  public Program program() {
    return program;
  }

  public void cost(int column, double perUnit) {
    cost[column] = perUnit;
  }

  public void columnBounds(int column, double lower, double upper) {
    columnLower[column] = lower;
    columnUpper[column] = upper;
  }

  public void rowBounds(int row, double lower, double upper) {
    rowLower[row] = lower;
    rowUpper[row] = upper;
  }

  public double cost(int column) {
    return cost[column];
  }

  public double columnLower(int column) {
    return columnLower[column];
  }

  public double columnUpper(int column) {
    return columnUpper[column];
  }

  public double rowLower(int row) {
    return rowLower[row];
  }

  public double rowUpper(int row) {
    return rowUpper[row];
  }
}
