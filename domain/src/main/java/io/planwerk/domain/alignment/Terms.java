package io.planwerk.domain.alignment;

import io.planwerk.domain.optimisation.Program;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sum of columns, gathered before the row it stands in is written. */
final class Terms {
  private static final int FIRST = 8;

  private int[] columns = new int[FIRST];
  private double[] factors = new double[FIRST];
  private int size;
  private double constant;
  private @Nullable Map<Integer, Integer> places;

  /** Adds a column; one that is there already only where {@link #merge} is used. */
  void add(int column, double factor) {
    if (factor == 0) {
      return;
    }
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      factors = Arrays.copyOf(factors, size * 2);
    }
    if (places != null) {
      places.put(column, size);
    }
    columns[size] = column;
    factors[size++] = factor;
  }

  /** Adds a column that may be there already. */
  void merge(int column, double factor) {
    Integer place = places().get(column);
    if (place == null) {
      add(column, factor);
    } else {
      factors[place] += factor;
    }
  }

  /** Adds everything here to another sum. */
  void mergeInto(Terms other) {
    for (int i = 0; i < size; i++) {
      other.merge(columns[i], factors[i]);
    }
    other.constant += constant;
  }

  private Map<Integer, Integer> places() {
    if (places == null) {
      places = new HashMap<>();
      for (int i = 0; i < size; i++) {
        places.put(columns[i], i);
      }
    }
    return places;
  }

  /** How far the sum can fall below the constant while no column is larger than 1. */
  double leastFactors() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.max(0, -factors[i]);
    }
    return sum;
  }

  void addConstant(double amount) {
    constant += amount;
  }

  double constant() {
    return constant;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Writes the columns, times a factor, into the row that was begun last. */
  void into(Program.Builder builder, double factor) {
    for (int i = 0; i < size; i++) {
      builder.entry(columns[i], factor * factors[i]);
    }
  }

  /** Adds each factor, times another, to the entry of its column. */
  void addTo(double[] costs, double factor) {
    for (int i = 0; i < size; i++) {
      costs[columns[i]] += factor * factors[i];
    }
  }

  /** What the sum comes to. */
  double at(double[] values) {
    double sum = constant;
    for (int i = 0; i < size; i++) {
      sum += factors[i] * values[columns[i]];
    }
    return sum;
  }
}
