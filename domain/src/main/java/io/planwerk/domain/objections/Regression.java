package io.planwerk.domain.objections;

import io.planwerk.domain.objections.Traits.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A multinomial logistic regression over traits, learnt by AdaGrad (Duchi, Hazan, Singer 2011) in a
 * fixed order of the examples, so that it is the same on every machine. Traits count by how rare
 * they are, sentences by their direction and not by their length.
 */
final class Regression {
  private static final int ROUNDS = 5;
  private static final double STEP = 0.5;
  private static final double FIRST_CURVATURE = 0.01;
  private static final double BIAS_STEP = 0.05;

  /** Shares no factor with any number of examples of ours, so that each round visits all. */
  private static final int STRIDE = 337;

  private final Map<String, Integer> columns = new HashMap<>();
  private final int classes;
  private final double[] rarity;
  private final double[][] weights;
  private final double[] bias;

  /**
   * An example.
   *
   * @param answer number of the class, from 0
   */
  record Lesson(Map<String, Trait> traits, int answer) {}

  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops
  private record Row(int[] columns, double[] values) {}

  Regression(List<Lesson> lessons, int classes) {
    this.classes = classes;
    Map<String, Integer> counts = new LinkedHashMap<>();
    lessons.forEach(
        lesson -> lesson.traits().keySet().forEach(t -> counts.merge(t, 1, Math::addExact)));
    counts.forEach(
        (trait, count) -> {
          if (count > 1 || !trait.startsWith("piece")) {
            columns.put(trait, columns.size());
          }
        });
    rarity = new double[columns.size()];
    columns.forEach(
        (trait, column) ->
            rarity[column] =
                StrictMath.log((1.0 + lessons.size()) / (1.0 + counts.getOrDefault(trait, 0))) + 1);
    weights = new double[columns.size()][classes];
    bias = new double[classes];
    learn(lessons);
  }

  private void learn(List<Lesson> lessons) {
    List<Row> rows = lessons.stream().map(lesson -> row(lesson.traits())).toList();
    double[][] curvature = new double[columns.size()][classes];
    for (double[] each : curvature) {
      Arrays.fill(each, FIRST_CURVATURE);
    }
    double[] biasCurvature = new double[classes];
    Arrays.fill(biasCurvature, 1);
    for (int i = 0; i < ROUNDS * rows.size(); i++) {
      int next = (int) ((long) i * STRIDE % rows.size());
      Row row = rows.get(next);
      double[] guess = probabilities(row);
      for (int c = 0; c < classes; c++) {
        double error = guess[c] - (lessons.get(next).answer() == c ? 1 : 0);
        biasCurvature[c] += error * error;
        bias[c] -= BIAS_STEP * error / StrictMath.sqrt(biasCurvature[c]);
        for (int j = 0; j < row.columns().length; j++) {
          int column = row.columns()[j];
          double slope = error * row.values()[j];
          curvature[column][c] += slope * slope;
          weights[column][c] -= STEP * slope / StrictMath.sqrt(curvature[column][c]);
        }
      }
    }
  }

  /** Whether examples had the trait. */
  boolean knows(String trait) {
    return columns.containsKey(trait);
  }

  /** How probable each class is. */
  double[] probabilities(Map<String, Trait> traits) {
    return probabilities(row(traits));
  }

  /**
   * By how much each trait speaks for a class, more than for the others on average. Traits that it
   * doesn't know are left out.
   */
  Map<String, Double> reasons(Map<String, Trait> traits, int answer) {
    Map<String, Double> reasons = new TreeMap<>();
    List<String> known = traits.keySet().stream().filter(this::knows).toList();
    Row row = row(traits);
    for (int j = 0; j < known.size(); j++) {
      double[] weight = weights[row.columns()[j]];
      double others = (Arrays.stream(weight).sum() - weight[answer]) / (classes - 1);
      reasons.put(known.get(j), row.values()[j] * (weight[answer] - others));
    }
    return reasons;
  }

  private Row row(Map<String, Trait> traits) {
    List<Integer> found = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    double squares = 0;
    for (Map.Entry<String, Trait> trait : traits.entrySet()) {
      Integer column = columns.get(trait.getKey());
      if (column != null) {
        double value = trait.getValue().weight() * rarity[column];
        found.add(column);
        values.add(value);
        squares += value * value;
      }
    }
    double length = squares == 0 ? 1 : StrictMath.sqrt(squares);
    return new Row(
        found.stream().mapToInt(Integer::intValue).toArray(),
        values.stream().mapToDouble(value -> value / length).toArray());
  }

  private double[] probabilities(Row row) {
    double[] scores = bias.clone();
    for (int j = 0; j < row.columns().length; j++) {
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[row.columns()[j]][c] * row.values()[j];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      scores[c] = StrictMath.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
