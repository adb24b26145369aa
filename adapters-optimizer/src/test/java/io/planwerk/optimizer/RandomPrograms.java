package io.planwerk.optimizer;

import io.planwerk.application.port.AllocationSolver.Session;
import io.planwerk.domain.optimisation.Program;
import java.util.Random;

/** Programs by chance, the same for the same seed. */
final class RandomPrograms {
  private RandomPrograms() {}

  /** At most eight columns and rows; half of them with whole numbers; some not to be solved. */
  static Program small(int seed) {
    Random random = new Random(seed);
    Program.Builder builder = Program.builder();
    int[] columns = new int[1 + random.nextInt(8)];
    for (int at = 0; at < columns.length; at++) {
      double lower = random.nextInt(8) - 4;
      double upper = random.nextInt(6) == 0 ? lower : lower + random.nextInt(7);
      String name = "column " + at;
      columns[at] =
          seed % 2 == 0 && random.nextBoolean()
              ? builder.wholeColumn(name, lower, upper)
              : builder.column(name, lower, upper);
      builder.cost(columns[at], random.nextInt(21) - 10);
    }
    int rows = random.nextInt(8);
    for (int row = 0; row < rows; row++) {
      double middle = random.nextInt(21) - 8;
      switch (random.nextInt(8)) {
        case 0 -> builder.row("row " + row, middle, middle);
        case 1 -> builder.row("row " + row, middle - 4, middle + 4);
        case 2, 3 -> builder.row("row " + row, middle - 12, Double.POSITIVE_INFINITY);
        default -> builder.row("row " + row, Double.NEGATIVE_INFINITY, middle);
      }
      for (int column : columns) {
        if (random.nextInt(10) < 6) {
          builder.entry(column, random.nextInt(11) - 5 + random.nextInt(4) / 4.0);
        }
      }
    }
    return builder.build();
  }

  /** Sixty columns and forty rows, always to be solved: all zeros are allowed. */
  static Program large(int seed) {
    Random random = new Random(seed);
    Program.Builder builder = Program.builder();
    int[] columns = new int[60];
    for (int at = 0; at < columns.length; at++) {
      columns[at] = builder.column("column " + at, 0, 1 + random.nextInt(9));
      builder.cost(columns[at], random.nextInt(10) - 8);
    }
    for (int row = 0; row < 40; row++) {
      builder.row("row " + row, Double.NEGATIVE_INFINITY, 5 + random.nextInt(30));
      for (int column : columns) {
        if (random.nextInt(5) == 0) {
          builder.entry(column, 1 + random.nextInt(5));
        }
      }
    }
    return builder.build();
  }

  /** Changes a cost, the bounds of a column and those of a row. */
  static void edit(Program program, Session session, long seed) {
    Random random = new Random(seed);
    session.cost(random.nextInt(program.columns()), random.nextInt(12) - 10);
    session.columnBounds(random.nextInt(program.columns()), 0, random.nextInt(12));
    session.rowBounds(random.nextInt(program.rows()), Double.NEGATIVE_INFINITY, random.nextInt(40));
  }

  static void restore(Program program, Session session) {
    for (int column = 0; column < program.columns(); column++) {
      session.cost(column, program.cost()[column]);
      session.columnBounds(column, program.columnLower()[column], program.columnUpper()[column]);
    }
    for (int row = 0; row < program.rows(); row++) {
      session.rowBounds(row, program.rowLower()[row], program.rowUpper()[row]);
    }
  }
}
