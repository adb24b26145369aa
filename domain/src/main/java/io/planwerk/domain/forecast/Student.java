package io.planwerk.domain.forecast;

/** Student's t distribution for even degrees of freedom, where it is a finite sum. */
public final class Student {
  private static final double NEAR = 1e-10;

  private Student() {}

  /**
   * The share below t, after Abramowitz and Stegun 26.7.4.
   *
   * @param freedom degrees of freedom, even and at least 2
   */
  public static double below(double t, int freedom) {
    double square = freedom / (freedom + t * t);
    double term = 1;
    double sum = 1;
    for (int i = 1; i < freedom / 2; i++) {
      term *= square * (2 * i - 1) / (2.0 * i);
      sum += term;
    }
    return (1 + t / Math.sqrt(freedom + t * t) * sum) / 2;
  }

  /**
   * The t that lies above this share of the distribution.
   *
   * @param share more than 0.5 and less than 1
   */
  public static double above(double share, int freedom) {
    double low = 0;
    double high = 1;
    while (below(high, freedom) < share) {
      low = high;
      high *= 2;
    }
    while (high - low > NEAR * high) {
      double middle = (low + high) / 2;
      if (below(middle, freedom) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
