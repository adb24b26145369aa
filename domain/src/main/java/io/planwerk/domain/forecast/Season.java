package io.planwerk.domain.forecast;

import java.util.Arrays;

/**
 * What returns with every season, as classical decomposition finds it: the mean of what each place
 * in the season makes of the moving average over a whole one. Places multiply where all values are
 * positive, and add otherwise.
 *
 * @param effects one for each place in the season, beginning with that of the first value; a factor
 *     that is 1 on average, or an addend that is 0 on average
 * @param multiplies whether the effects are factors
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares seasons
record Season(double[] effects, boolean multiplies) {
  private static final double SURE = 1.6448536269514722;
  private static final double VANISHING = 1e-4;

  /** How a series without a season comes out of it. */
  static final Season NONE = new Season(new double[] {1}, true);

  /**
   * @param length values in a season; 1 where there can be none
   * @return {@link #NONE} unless more than two seasons were seen, and values that are a season
   *     apart resemble each other more than chance would let them in one of ten cases
   */
  static Season of(double[] values, int length) {
    if (length < 2 || values.length <= 2 * length || !returns(values, length)) {
      return NONE;
    }
    boolean multiplies = Arrays.stream(values).allMatch(value -> value > 0);
    double[] effects = effects(values, length, multiplies);
    boolean usable =
        !multiplies || Arrays.stream(effects).noneMatch(effect -> Math.abs(effect) < VANISHING);
    return usable ? new Season(effects, multiplies) : NONE;
  }

  double effect(int index) {
    return effects[index % effects.length];
  }

  /** What the season makes of a value without one. */
  double with(double value, int index) {
    return multiplies ? value * effect(index) : value + effect(index);
  }

  double[] without(double[] values) {
    double[] plain = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = multiplies ? values[i] / effect(i) : values[i] - effect(i);
    }
    return plain;
  }

  /** How far the season stretches what is uncertain. */
  double stretch(int index) {
    return multiplies ? effect(index) : 1;
  }

  boolean isThere() {
    return effects.length > 1;
  }

  /** The test of Assimakopoulos and Nikolopoulos (2000) for a season. */
  private static boolean returns(double[] values, int length) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double whole = product(values, 0, mean);
    if (whole <= 0) {
      return false;
    }
    double others = 0;
    for (int lag = 1; lag < length; lag++) {
      double alike = product(values, lag, mean) / whole;
      others += alike * alike;
    }
    double chance = Math.sqrt((1 + 2 * others) / values.length);
    return Math.abs(product(values, length, mean) / whole) / chance > SURE;
  }

  private static double product(double[] values, int lag, double mean) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - lag] - mean);
    }
    return sum;
  }

  private static double[] effects(double[] values, int length, boolean multiplies) {
    double[] sums = new double[length];
    int[] counts = new int[length];
    int half = length / 2;
    for (int i = half; i < values.length - half; i++) {
      double trend = average(values, i, length);
      sums[i % length] += multiplies ? values[i] / trend : values[i] - trend;
      counts[i % length]++;
    }
    double[] effects = new double[length];
    for (int i = 0; i < length; i++) {
      effects[i] = sums[i] / counts[i];
    }
    double mean = Arrays.stream(effects).average().orElseThrow();
    for (int i = 0; i < length; i++) {
      effects[i] = multiplies ? effects[i] / mean : effects[i] - mean;
    }
    return effects;
  }

  /** Over a season around a value; of an even season, both ends count half. */
  private static double average(double[] values, int middle, int length) {
    int half = length / 2;
    double sum = 0;
    for (int i = middle - half; i <= middle + half; i++) {
      sum += values[i];
    }
    if (length % 2 == 0) {
      sum -= (values[middle - half] + values[middle + half]) / 2;
    }
    return sum / length;
  }
}
