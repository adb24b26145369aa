package io.planwerk.domain.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program, some of whose columns may have to be whole numbers:
 *
 * <p>minimise cost · x, with rowLower ≤ A x ≤ rowUpper and columnLower ≤ x ≤ columnUpper.
 *
 * <p>Bounds that don't exist are infinite. Each column and row has a name of its own. The matrix is
 * kept row by row. The arrays that are handed out belong to the program and aren't to be changed.
 */
public final class Program {
  private final List<String> columnNames;
  private final List<String> rowNames;
  private final double[] cost;
  private final double[] columnLower;
  private final double[] columnUpper;
  private final boolean[] whole;
  private final double[] rowLower;
  private final double[] rowUpper;
  private final int[] rowStart;
  private final int[] entryColumn;
  private final double[] entryValue;

  private Program(Builder builder) {
    columnNames = List.copyOf(builder.columnNames);
    rowNames = List.copyOf(builder.rowNames);
    cost = builder.cost.toArray();
    columnLower = builder.columnLower.toArray();
    columnUpper = builder.columnUpper.toArray();
    whole = new boolean[columnNames.size()];
    builder.whole.forEach(column -> whole[column] = true);
    rowLower = builder.rowLower.toArray();
    rowUpper = builder.rowUpper.toArray();
    rowStart = new int[rowNames.size() + 1];
    for (int row = 0; row < rowNames.size(); row++) {
      rowStart[row] = (int) builder.rowStart.get(row);
    }
    rowStart[rowNames.size()] = builder.entryValue.size();
    entryValue = builder.entryValue.toArray();
    entryColumn = new int[entryValue.length];
    for (int entry = 0; entry < entryColumn.length; entry++) {
      entryColumn[entry] = (int) builder.entryColumn.get(entry);
    }
  }

  private Program(Program other, double[] cost, double[] rowLower) {
    columnNames = other.columnNames;
    rowNames = other.rowNames;
    this.cost = cost;
    columnLower = other.columnLower;
    columnUpper = other.columnUpper;
    whole = other.whole;
    this.rowLower = rowLower;
    rowUpper = other.rowUpper;
    rowStart = other.rowStart;
    entryColumn = other.entryColumn;
    entryValue = other.entryValue;
  }

  /**
   * The same program with other costs.
   *
   * @param costs one for each column
   */
  public Program withCosts(double[] costs) {
    return new Program(this, costs.clone(), rowLower);
  }

  /** The same program in which a row is at least so much. */
  public Program withRowLower(int row, double lower) {
    double[] changed = rowLower.clone();
    changed[row] = lower;
    return new Program(this, cost, changed);
  }

  public static Builder builder() {
    return new Builder();
  }

  public int columns() {
    return columnNames.size();
  }

  public int rows() {
    return rowNames.size();
  }

  /** Coefficients other than zero. */
  public int entries() {
    return entryValue.length;
  }

  public List<String> columnNames() {
    return columnNames;
  }

  public List<String> rowNames() {
    return rowNames;
  }

  /** What one unit of each column costs. */
  public double[] cost() {
    return cost;
  }

  public double[] columnLower() {
    return columnLower;
  }

  public double[] columnUpper() {
    return columnUpper;
  }

  /** Which columns have to be whole numbers. */
  public boolean[] whole() {
    return whole;
  }

  public boolean hasWhole() {
    for (boolean is : whole) {
      if (is) {
        return true;
      }
    }
    return false;
  }

  public double[] rowLower() {
    return rowLower;
  }

  public double[] rowUpper() {
    return rowUpper;
  }

  /** Where the entries of each row begin; one more than there are rows, the last is the end. */
  public int[] rowStart() {
    return rowStart;
  }

  /** The column of each entry. */
  public int[] entryColumn() {
    return entryColumn;
  }

  /** The coefficient of each entry. */
  public double[] entryValue() {
    return entryValue;
  }

  /** Puts a program together, column by column and row by row. */
  public static final class Builder {
    private final List<String> columnNames = new ArrayList<>();
    private final List<String> rowNames = new ArrayList<>();
    private final Numbers cost = new Numbers();
    private final Numbers columnLower = new Numbers();
    private final Numbers columnUpper = new Numbers();
    private final List<Integer> whole = new ArrayList<>();
    private final Numbers rowLower = new Numbers();
    private final Numbers rowUpper = new Numbers();
    private final Numbers rowStart = new Numbers();
    private final Numbers entryColumn = new Numbers();
    private final Numbers entryValue = new Numbers();

    private Builder() {}

    /** Adds a column that costs nothing and returns its number. */
    public int column(String name, double lower, double upper) {
      columnNames.add(name);
      cost.add(0);
      columnLower.add(lower);
      columnUpper.add(upper);
      return columnNames.size() - 1;
    }

    /** Adds a column that has to be a whole number. */
    public int wholeColumn(String name, double lower, double upper) {
      int column = column(name, lower, upper);
      whole.add(column);
      return column;
    }

    /** Sets what one unit of a column costs. */
    public Builder cost(int column, double perUnit) {
      cost.set(column, perUnit);
      return this;
    }

    /** Begins a row, to be filled by {@link #entry}, and returns its number. */
    public int row(String name, double lower, double upper) {
      rowNames.add(name);
      rowLower.add(lower);
      rowUpper.add(upper);
      rowStart.add(entryValue.size());
      return rowNames.size() - 1;
    }

    /**
     * Adds a coefficient to the row that was begun last; each column at most once. Zeros are left
     * out.
     */
    public Builder entry(int column, double value) {
      if (value != 0) {
        entryColumn.add(column);
        entryValue.add(value);
      }
      return this;
    }

    public Program build() {
      return new Program(this);
    }
  }

  /** Numbers that grow, without a box around each. */
  private static final class Numbers {
    private static final int FIRST = 256;
    private double[] values = new double[FIRST];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    void set(int at, double value) {
      values[at] = value;
    }

    double get(int at) {
      return values[at];
    }

    int size() {
      return size;
    }

    double[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
