package io.planwerk.optimizer;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The functions of HiGHS 1.12 that are needed, under the names of its C interface. They throw
 * {@link IllegalStateException} where HiGHS reports an error.
 *
 * <p>{@code Highs_getIis} is left out on purpose: it takes the whole process down.
 */
final class Highs {
  static final int STATUS_MODEL_EMPTY = 6;
  static final int STATUS_OPTIMAL = 7;
  static final int STATUS_INFEASIBLE = 8;
  static final int STATUS_UNBOUNDED_OR_INFEASIBLE = 9;
  static final int STATUS_UNBOUNDED = 10;
  static final int STATUS_TIME_LIMIT = 13;
  static final int STATUS_ITERATION_LIMIT = 14;
  static final int STATUS_UNKNOWN = 15;
  static final int STATUS_SOLUTION_LIMIT = 16;

  private static final int ERROR = -1;
  private static final int ROW_BY_ROW = 2;
  private static final int MINIMISE = 1;

  private final SymbolLookup symbols;
  private final MethodHandle create;
  private final MethodHandle destroy;
  private final MethodHandle passMip;
  private final MethodHandle changeColCost;
  private final MethodHandle changeColsCostByRange;
  private final MethodHandle changeColBounds;
  private final MethodHandle changeRowBounds;
  private final MethodHandle setSolution;
  private final MethodHandle setBasis;
  private final MethodHandle getBasis;
  private final MethodHandle clearSolver;
  private final MethodHandle zeroAllClocks;
  private final MethodHandle run;
  private final MethodHandle getModelStatus;
  private final MethodHandle getObjectiveValue;
  private final MethodHandle getSolution;
  private final MethodHandle getIntInfoValue;
  private final MethodHandle getDoubleInfoValue;
  private final MethodHandle setBoolOptionValue;
  private final MethodHandle setIntOptionValue;
  private final MethodHandle setDoubleOptionValue;
  private final MethodHandle setStringOptionValue;

  /**
   * @throws java.util.NoSuchElementException when the library lacks one of the functions
   * @throws IllegalCallerException when the JVM may not call native code
   */
  Highs(SymbolLookup symbols) {
    this.symbols = symbols;
    create = function("Highs_create", FunctionDescriptor.of(ADDRESS));
    destroy = function("Highs_destroy", FunctionDescriptor.ofVoid(ADDRESS));
    passMip =
        function(
            "Highs_passMip",
            ADDRESS,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_DOUBLE,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS);
    changeColCost = function("Highs_changeColCost", ADDRESS, JAVA_INT, JAVA_DOUBLE);
    changeColsCostByRange =
        quick("Highs_changeColsCostByRange", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    changeColBounds =
        function("Highs_changeColBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    changeRowBounds =
        function("Highs_changeRowBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    setSolution = quick("Highs_setSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    setBasis = quick("Highs_setBasis", ADDRESS, ADDRESS, ADDRESS);
    getBasis = quick("Highs_getBasis", ADDRESS, ADDRESS, ADDRESS);
    clearSolver = function("Highs_clearSolver", ADDRESS);
    zeroAllClocks = function("Highs_zeroAllClocks", FunctionDescriptor.ofVoid(ADDRESS));
    run = function("Highs_run", ADDRESS);
    getModelStatus = function("Highs_getModelStatus", ADDRESS);
    getObjectiveValue =
        function("Highs_getObjectiveValue", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    getSolution = quick("Highs_getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    getIntInfoValue = function("Highs_getIntInfoValue", ADDRESS, ADDRESS, ADDRESS);
    getDoubleInfoValue = function("Highs_getDoubleInfoValue", ADDRESS, ADDRESS, ADDRESS);
    setBoolOptionValue = function("Highs_setBoolOptionValue", ADDRESS, ADDRESS, JAVA_INT);
    setIntOptionValue = function("Highs_setIntOptionValue", ADDRESS, ADDRESS, JAVA_INT);
    setDoubleOptionValue = function("Highs_setDoubleOptionValue", ADDRESS, ADDRESS, JAVA_DOUBLE);
    setStringOptionValue = function("Highs_setStringOptionValue", ADDRESS, ADDRESS, ADDRESS);
  }

  @SuppressWarnings("restricted") // the descriptors are those of the C interface
  private MethodHandle function(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), descriptor, options);
  }

  private MethodHandle function(String name, MemoryLayout... arguments) {
    return function(name, FunctionDescriptor.of(JAVA_INT, arguments));
  }

  /** For functions that only copy: they may be handed arrays, as the collector waits for them. */
  private MethodHandle quick(String name, MemoryLayout... arguments) {
    return function(name, FunctionDescriptor.of(JAVA_INT, arguments), Linker.Option.critical(true));
  }

  /** Such as 1.12.0. */
  String version() {
    return number("Highs_versionMajor")
        + "."
        + number("Highs_versionMinor")
        + "."
        + number("Highs_versionPatch");
  }

  private int number(String name) {
    try {
      return (int) function(name, FunctionDescriptor.of(JAVA_INT)).invokeExact();
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** A new instance that is destroyed when the arena is closed, and is bound to its threads. */
  @SuppressWarnings("restricted") // only ever handed back to HiGHS
  MemorySegment create(Arena arena) {
    try {
      return ((MemorySegment) create.invokeExact()).reinterpret(arena, this::destroy);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private void destroy(MemorySegment highs) {
    try {
      destroy.invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Hands over a program; all segments have to be native memory. */
  void passMip(
      MemorySegment highs,
      int columns,
      int rows,
      int entries,
      MemorySegment cost,
      MemorySegment columnLower,
      MemorySegment columnUpper,
      MemorySegment rowLower,
      MemorySegment rowUpper,
      MemorySegment start,
      MemorySegment index,
      MemorySegment value,
      MemorySegment whole) {
    try {
      check(
          (int)
              passMip.invokeExact(
                  highs,
                  columns,
                  rows,
                  entries,
                  ROW_BY_ROW,
                  MINIMISE,
                  0.0,
                  cost,
                  columnLower,
                  columnUpper,
                  rowLower,
                  rowUpper,
                  start,
                  index,
                  value,
                  whole),
          "Highs_passMip");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void changeColCost(MemorySegment highs, int column, double cost) {
    try {
      check((int) changeColCost.invokeExact(highs, column, cost), "Highs_changeColCost");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void changeColsCostByRange(MemorySegment highs, int first, int last, MemorySegment cost) {
    try {
      check(
          (int) changeColsCostByRange.invokeExact(highs, first, last, cost),
          "Highs_changeColsCostByRange");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void changeColBounds(MemorySegment highs, int column, double lower, double upper) {
    try {
      check(
          (int) changeColBounds.invokeExact(highs, column, lower, upper), "Highs_changeColBounds");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void changeRowBounds(MemorySegment highs, int row, double lower, double upper) {
    try {
      check((int) changeRowBounds.invokeExact(highs, row, lower, upper), "Highs_changeRowBounds");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setSolution(MemorySegment highs, MemorySegment columnValues) {
    try {
      check(
          (int)
              setSolution.invokeExact(
                  highs, columnValues, MemorySegment.NULL, MemorySegment.NULL, MemorySegment.NULL),
          "Highs_setSolution");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
    try {
      check((int) setBasis.invokeExact(highs, columns, rows), "Highs_setBasis");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void getBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
    try {
      check((int) getBasis.invokeExact(highs, columns, rows), "Highs_getBasis");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Forgets everything but the program and the options. */
  void clearSolver(MemorySegment highs) {
    try {
      check((int) clearSolver.invokeExact(highs), "Highs_clearSolver");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void zeroAllClocks(MemorySegment highs) {
    try {
      zeroAllClocks.invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Solves; false when HiGHS reports an error. */
  boolean run(MemorySegment highs) {
    try {
      return (int) run.invokeExact(highs) != ERROR;
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  int getModelStatus(MemorySegment highs) {
    try {
      return (int) getModelStatus.invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  double getObjectiveValue(MemorySegment highs) {
    try {
      return (double) getObjectiveValue.invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Fills what isn't {@link MemorySegment#NULL}; what HiGHS doesn't know stays as it is. */
  void getSolution(
      MemorySegment highs,
      MemorySegment columnValues,
      MemorySegment columnDuals,
      MemorySegment rowDuals) {
    try {
      check(
          (int)
              getSolution.invokeExact(
                  highs, columnValues, columnDuals, MemorySegment.NULL, rowDuals),
          "Highs_getSolution");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  int getIntInfoValue(MemorySegment highs, MemorySegment name, MemorySegment into) {
    try {
      check((int) getIntInfoValue.invokeExact(highs, name, into), "Highs_getIntInfoValue");
      return into.get(JAVA_INT, 0);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  double getDoubleInfoValue(MemorySegment highs, MemorySegment name, MemorySegment into) {
    try {
      check((int) getDoubleInfoValue.invokeExact(highs, name, into), "Highs_getDoubleInfoValue");
      return into.get(JAVA_DOUBLE, 0);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setBoolOptionValue(MemorySegment highs, MemorySegment name, boolean value) {
    try {
      check(
          (int) setBoolOptionValue.invokeExact(highs, name, value ? 1 : 0),
          "Highs_setBoolOptionValue");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setIntOptionValue(MemorySegment highs, MemorySegment name, int value) {
    try {
      check((int) setIntOptionValue.invokeExact(highs, name, value), "Highs_setIntOptionValue");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setDoubleOptionValue(MemorySegment highs, MemorySegment name, double value) {
    try {
      check(
          (int) setDoubleOptionValue.invokeExact(highs, name, value), "Highs_setDoubleOptionValue");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void setStringOptionValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
    try {
      check(
          (int) setStringOptionValue.invokeExact(highs, name, value), "Highs_setStringOptionValue");
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static void check(int status, String function) {
    if (status == ERROR) {
      throw new IllegalStateException(function + " failed");
    }
  }

  /** Method handles may throw anything; these throw only what checks of arguments throw. */
  private static RuntimeException unexpected(Throwable e) {
    if (e instanceof RuntimeException known) {
      return known;
    }
    if (e instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e);
  }
}
