package io.planwerk.domain.detection;

/**
 * How many mentions are to be expected.
 *
 * @param mean above 0
 * @param variance above the mean
 */
record Expected(double mean, double variance) {

  /**
   * How far a count lies above, in standard deviations of a normal distribution that is as
   * unlikely: the root of the deviance of the negative binomial distribution, as in scans that are
   * based on expectations (Neill 2009, International Journal of Forecasting 25).
   *
   * @return 0 where the count isn't above
   */
  double surprise(double count) {
    if (count <= mean) {
      return 0;
    }
    double size = mean * mean / (variance - mean);
    double deviance =
        count * Math.log(count / mean) - (count + size) * Math.log((count + size) / (mean + size));
    return Math.sqrt(2 * Math.max(0, deviance));
  }

  /** The same with a higher mean, if this one is higher. */
  Expected atLeast(double other) {
    double factor = other / mean;
    double spread = variance - Usual.CLUSTERS * mean;
    return factor <= 1
        ? this
        : new Expected(other, Usual.CLUSTERS * other + spread * factor * factor);
  }
}
