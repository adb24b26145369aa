package io.planwerk.domain.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A program as a file in free MPS format, which every solver reads. Names are those of the program
 * with what MPS can't bear replaced; minimised, as the format has it.
 */
public final class MpsFile {
  private static final double HUGE = 1e30;

  private final Program program;
  private final StringBuilder text = new StringBuilder();

  private MpsFile(Program program) {
    this.program = program;
  }

  public static String of(Program program, String name) {
    return new MpsFile(program).write(name);
  }

  private String write(String name) {
    text.append("NAME ").append(plain(name)).append("\nROWS\n N cost\n");
    for (int row = 0; row < program.rows(); row++) {
      text.append(' ').append(kind(row)).append(' ').append(row(row)).append('\n');
    }
    columns();
    text.append("RHS\n");
    rows("rhs", row -> right((int) row));
    text.append("RANGES\n");
    rows("rng", row -> range((int) row));
    text.append("BOUNDS\n");
    for (int column = 0; column < program.columns(); column++) {
      bounds(column);
    }
    return text.append("ENDATA\n").toString();
  }

  private void columns() {
    text.append("COLUMNS\n");
    List<List<double[]>> entries = new ArrayList<>();
    for (int column = 0; column < program.columns(); column++) {
      entries.add(new ArrayList<>());
    }
    for (int row = 0; row < program.rows(); row++) {
      for (int e = program.rowStart()[row]; e < program.rowStart()[row + 1]; e++) {
        entries.get(program.entryColumn()[e]).add(new double[] {row, program.entryValue()[e]});
      }
    }
    boolean whole = false;
    for (int column = 0; column < program.columns(); column++) {
      if (program.whole()[column] != whole) {
        whole = program.whole()[column];
        text.append(" M").append(column).append(" 'MARKER' ");
        text.append(whole ? "'INTORG'\n" : "'INTEND'\n");
      }
      entry(column(column), "cost", program.cost()[column]);
      for (double[] entry : entries.get(column)) {
        entry(column(column), row((int) entry[0]), entry[1]);
      }
    }
    if (whole) {
      text.append(" M 'MARKER' 'INTEND'\n");
    }
  }

  private void rows(String set, DoubleFunction<Double> value) {
    for (int row = 0; row < program.rows(); row++) {
      double number = value.apply(row);
      if (number != 0) {
        entry(set, row(row), number);
      }
    }
  }

  private void entry(String first, String second, double value) {
    text.append(' ').append(first).append(' ').append(second).append(' ').append(value);
    text.append('\n');
  }

  private char kind(int row) {
    double lower = program.rowLower()[row];
    double upper = program.rowUpper()[row];
    return lower == upper ? 'E' : Double.isInfinite(lower) ? 'L' : 'G';
  }

  private double right(int row) {
    return kind(row) == 'L' ? Math.min(HUGE, program.rowUpper()[row]) : program.rowLower()[row];
  }

  private double range(int row) {
    return kind(row) == 'G' && !Double.isInfinite(program.rowUpper()[row])
        ? program.rowUpper()[row] - program.rowLower()[row]
        : 0;
  }

  private void bounds(int column) {
    double lower = program.columnLower()[column];
    double upper = program.columnUpper()[column];
    String name = column(column);
    if (lower == upper) {
      entry("FX bnd", name, lower);
      return;
    }
    if (Double.isInfinite(lower)) {
      text.append(" MI bnd ").append(name).append('\n');
    } else if (lower != 0) {
      entry("LO bnd", name, lower);
    }
    if (!Double.isInfinite(upper)) {
      entry("UP bnd", name, upper);
    } else if (program.whole()[column]) {
      text.append(" PL bnd ").append(name).append('\n');
    }
  }

  private String column(int column) {
    return plain(program.columnNames().get(column));
  }

  private String row(int row) {
    return plain(program.rowNames().get(row));
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9_.-]", "_");
  }
}
