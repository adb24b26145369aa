package io.planwerk.domain.detection;

import java.util.Arrays;

/**
 * How many mentions of one kind are usual in each hour of the week. It is learned from weeks that
 * may hold storms: hours that stick out weigh less, by the square of their Anscombe residual, as in
 * the outbreak detection of Noufaily et al. (2013, Statistics in Medicine 32), after Farrington et
 * al. (1996). Few hours borrow from wider pools: an hour of the week from the same hour of working
 * days, of Saturdays or of Sundays, and that one from all hours.
 */
final class Usual {
  /** Mentions draw replies, so that even short counts spread more than by chance alone. */
  static final double CLUSTERS = 1.3;

  private static final double FIRST_SPREAD = 0.25;
  private static final double LEAST_SPREAD = 0.02;
  private static final double MOST_SPREAD = 2;

  /** Spread that is taken for granted for as many hours, until there are hours that tell. */
  private static final double GUESSED_SPREAD = 0.5;

  private static final double GUESSED_FOR = 48;

  /** What is usual where nothing was ever counted, in mentions an hour. */
  private static final double GUESSED_RATE = 0.5;

  private static final double GUESSED_RATE_FOR = 2;
  private static final double OUTLYING = 2.58;
  private static final int ROUNDS = 5;
  private static final int DAYS = 7;

  /** Hours and mentions by which a wider pool weighs in a narrower one. */
  private static final double POOL_HOURS = 6;

  private static final double POOL_MENTIONS = 8;

  /** Mentions by which it is held for true that the last days were as loud as the weeks before. */
  private static final double STEADY_MENTIONS = 40;

  private static final double LEAST_LEVEL = 0.5;
  private static final double MOST_LEVEL = 3;

  private final Course course;
  private final double[] weights;
  private final double[] rates = new double[Course.WEEK];
  private final double[] hours = new double[Course.WEEK];
  private double spread = FIRST_SPREAD;
  private double level = 1;

  private Usual(Course course, boolean[] observed) {
    this.course = course;
    weights = new double[course.hours()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = observed[i] ? 1 : 0;
    }
  }

  /**
   * @param observed in which hours somebody counted
   */
  static Usual of(Course course, boolean[] observed) {
    Usual usual = new Usual(course, observed);
    for (int round = 0; round < ROUNDS; round++) {
      usual.fit();
      usual.weigh(observed);
    }
    usual.fit();
    usual.widen();
    usual.level = usual.lately(observed);
    return usual;
  }

  /** What is to be expected within an hour that begins in this hour of the week. */
  double rate(int slot) {
    return level * rates[slot];
  }

  /**
   * What is to be expected of a stretch of time.
   *
   * @param mean mentions that are usual then
   * @param slot hour of the week in which it ends
   */
  Expected expected(double mean, int slot) {
    double doubt = (CLUSTERS / rates[slot] + spread) / hours[slot];
    return new Expected(mean, CLUSTERS * mean + (spread + doubt) * mean * mean);
  }

  private void fit() {
    double[] sums = new double[Course.WEEK];
    double[] seen = new double[Course.WEEK];
    for (int i = 0; i < weights.length; i++) {
      sums[course.slot(i)] += weights[i] * course.count(i);
      seen[course.slot(i)] += weights[i];
    }
    double all =
        (Arrays.stream(sums).sum() + GUESSED_RATE * GUESSED_RATE_FOR)
            / (Arrays.stream(seen).sum() + GUESSED_RATE_FOR);
    for (int slot = 0; slot < Course.WEEK; slot++) {
      double[] wide = pool(sums, seen, slot, true);
      double[] near = pool(sums, seen, slot, false);
      double class_ = borrow(wide, all);
      rates[slot] = borrow(near, class_);
      hours[slot] = near[1] + Math.min(wide[1], POOL_HOURS + POOL_MENTIONS / class_) + 1;
    }
    spread = spread();
  }

  private static double borrow(double[] pool, double wider) {
    double weight = POOL_HOURS + POOL_MENTIONS / wider;
    return (pool[0] + wider * weight) / (pool[1] + weight);
  }

  /** Sum and hours of an hour of the day with half of its neighbours. */
  private static double[] pool(double[] sums, double[] seen, int slot, boolean wide) {
    double[] pool = new double[2];
    int day = slot / Course.DAY;
    int first = wide && day < 5 ? 0 : day;
    int last = wide && day < 5 ? 4 : day;
    for (int d = first; d <= last; d++) {
      for (int off = -1; off <= 1; off++) {
        int other = Math.floorMod(d * Course.DAY + slot % Course.DAY + off, Course.WEEK);
        double share = off == 0 ? 1 : 0.5;
        pool[0] += share * sums[other];
        pool[1] += share * seen[other];
      }
    }
    return pool;
  }

  /** Dispersion of the negative binomial distribution by moments: variance = c mean + s mean². */
  private double spread() {
    double above = GUESSED_SPREAD * GUESSED_FOR;
    double below = GUESSED_FOR;
    double typical = Arrays.stream(rates).average().orElse(GUESSED_RATE);
    for (int i = 0; i < weights.length; i++) {
      double mean = rates[course.slot(i)];
      double error = course.count(i) - mean;
      // Hours in which much is said tell more of it, and outliers hardly anything.
      double weight = weights[i] * weights[i] * Math.min(1, mean / typical);
      above += weight * (error * error - CLUSTERS * mean) / (mean * mean) * information(mean);
      below += weight * information(mean);
    }
    return Math.clamp(above / below, LEAST_SPREAD, MOST_SPREAD);
  }

  /** How much an hour tells of the spread: little where chance alone makes most of it. */
  private static double information(double mean) {
    double own = FIRST_SPREAD * mean / (CLUSTERS + FIRST_SPREAD * mean);
    return own * own;
  }

  private void weigh(boolean[] observed) {
    for (int i = 0; i < weights.length; i++) {
      if (observed[i]) {
        double mean = rates[course.slot(i)];
        double deviation = Math.sqrt(CLUSTERS + spread * mean);
        double residual =
            1.5
                * (Math.cbrt((double) course.count(i) * course.count(i)) / Math.pow(mean, 1 / 6.0)
                    - Math.sqrt(mean))
                / deviation;
        weights[i] = residual <= OUTLYING ? 1 : OUTLYING / residual * (OUTLYING / residual);
      }
    }
  }

  /** Weighing outliers down makes the rest look calmer than it is. */
  private void widen() {
    spread = Math.min(MOST_SPREAD, 1.3 * spread);
  }

  /** How loud the last days were beside the weeks; a storm of three days doesn't count. */
  private double lately(boolean[] observed) {
    double[] ratios = new double[DAYS];
    double usual = 0;
    int days = 0;
    int hour = course.hours();
    while (days < DAYS && hour >= Course.DAY) {
      double said = 0;
      double mean = 0;
      for (int i = hour - Course.DAY; i < hour; i++) {
        said += observed[i] ? course.count(i) : 0;
        mean += observed[i] ? rates[course.slot(i)] : 0;
      }
      hour -= Course.DAY;
      if (mean > 0) {
        ratios[days++] = said / mean;
        usual += mean;
      }
    }
    if (days == 0) {
      return 1;
    }
    double[] sorted = Arrays.copyOf(ratios, days);
    Arrays.sort(sorted);
    double median = (sorted[(days - 1) / 2] + sorted[days / 2]) / 2;
    return Math.clamp(
        (median * usual + STEADY_MENTIONS) / (usual + STEADY_MENTIONS), LEAST_LEVEL, MOST_LEVEL);
  }
}
