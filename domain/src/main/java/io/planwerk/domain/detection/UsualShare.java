package io.planwerk.domain.detection;

import java.util.Arrays;

/**
 * Which share of mentions is usually critical. Medians of days, so that a few days of a storm don't
 * count.
 *
 * @param mean 0 to 1
 * @param deviation by which it goes up and down from day to day, beside chance
 */
record UsualShare(double mean, double deviation) {
  /** What is taken for usual until some hundred mentions tell. */
  private static final UsualShare GUESSED = new UsualShare(0.2, 0.07);

  private static final double GUESSED_FOR = 30;
  private static final int FEWEST_DAYS = 14;
  private static final double LEAST_DEVIATION = 0.03;

  /** From the median of absolute deviations to the standard deviation. */
  private static final double NORMAL = 1.4826;

  static UsualShare of(Course critical, Course all, boolean[] observed) {
    double[] shares = new double[all.hours() / Course.DAY + 1];
    int days = 0;
    int total = 0;
    int said = 0;
    int blamed = 0;
    for (int i = 0; i < all.hours(); i++) {
      if (observed[i]) {
        said += all.count(i);
        blamed += critical.count(i);
      }
      // Days on which little is said wait for others.
      if (said >= GUESSED_FOR && (i + 1) % Course.DAY == 0) {
        shares[days++] = (double) blamed / said;
        total += said;
        said = 0;
        blamed = 0;
      }
    }
    return days == 0
        ? new UsualShare(mean((double) blamed / Math.max(1, said), said), GUESSED.deviation)
        : of(Arrays.copyOf(shares, days), total);
  }

  private static UsualShare of(double[] shares, int total) {
    double median = median(shares);
    double typical =
        NORMAL * median(Arrays.stream(shares).map(share -> Math.abs(share - median)).toArray());
    double chance = median * (1 - median) * shares.length / total;
    double deviation = Math.sqrt(Math.max(0, typical * typical - chance));
    return new UsualShare(
        mean(median, total),
        shares.length < FEWEST_DAYS ? GUESSED.deviation : Math.max(LEAST_DEVIATION, deviation));
  }

  private static double mean(double share, int mentions) {
    return (share * mentions + GUESSED.mean * GUESSED_FOR) / (mentions + GUESSED_FOR);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /**
   * How far a share lies above, in standard deviations: the normal approximation of chance and of
   * the ups and downs of days.
   *
   * @return below 0 where it lies below
   */
  double surprise(int critical, int all) {
    double variance = all * mean * (1 - mean) + Math.pow(deviation * all, 2);
    return (critical - mean * all) / Math.sqrt(Math.max(1, variance));
  }
}
