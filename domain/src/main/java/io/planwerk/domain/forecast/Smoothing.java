package io.planwerk.domain.forecast;

/**
 * Simple exponential smoothing: a level that follows every new value by a share of the surprise.
 * Share and first level are those of the least squared surprises, which are the most likely ones
 * under normal noise (the model ETS(A,N,N) of Hyndman et al., Forecasting with Exponential
 * Smoothing, 2008).
 *
 * @param share of a surprise that stays in the level, 0.0001 to 0.9999 as in R
 * @param first level before the first value
 * @param last level after the last value
 * @param squares the sum of the squared surprises
 */
record Smoothing(double share, double first, double last, double squares) {
  private static final double LEAST = 1e-4;
  private static final double MOST = 0.9999;
  private static final int TRIALS = 24;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double NEAR = 1e-7;

  static Smoothing of(double[] values) {
    double step = (MOST - LEAST) / TRIALS;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= TRIALS; i++) {
      double squares = at(values, LEAST + i * step).squares;
      if (squares < least) {
        least = squares;
        best = i;
      }
    }
    return between(
        values, LEAST + Math.max(0, best - 1) * step, LEAST + Math.min(TRIALS, best + 1) * step);
  }

  /** The golden section: the best lies between, and both ends move towards it. */
  private static Smoothing between(double[] values, double from, double to) {
    double low = from;
    double high = to;
    Smoothing left = at(values, high - GOLDEN * (high - low));
    Smoothing right = at(values, low + GOLDEN * (high - low));
    while (high - low > NEAR) {
      if (left.squares <= right.squares) {
        high = right.share;
        right = left;
        left = at(values, high - GOLDEN * (high - low));
      } else {
        low = left.share;
        left = right;
        right = at(values, low + GOLDEN * (high - low));
      }
    }
    Smoothing inner = left.squares <= right.squares ? left : right;
    Smoothing lowest = at(values, from);
    Smoothing highest = at(values, to);
    Smoothing outer = lowest.squares <= highest.squares ? lowest : highest;
    return outer.squares <= inner.squares ? outer : inner;
  }

  /**
   * With this share. Every surprise falls linearly with the first level, so that the best first
   * level needs no search.
   */
  private static Smoothing at(double[] values, double share) {
    double origin = values[0];
    double level = 0;
    double weight = 1;
    double squares = 0;
    double products = 0;
    double weights = 0;
    for (double value : values) {
      double surprise = value - origin - level;
      squares += surprise * surprise;
      products += surprise * weight;
      weights += weight * weight;
      level += share * surprise;
      weight *= 1 - share;
    }
    double first = products / weights;
    return new Smoothing(
        share,
        origin + first,
        origin + level + first * weight,
        Math.max(0, squares - products * first));
  }
}
