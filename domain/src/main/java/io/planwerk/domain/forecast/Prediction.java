package io.planwerk.domain.forecast;

/**
 * What a value to come is expected to be: Student's t around the point, cut off at the floor.
 *
 * @param point the middle of what is expected
 * @param spread the scale of the distribution, at least 0; 0 where nothing ever varied
 * @param freedom its degrees of freedom, even; the fewer, the more likely are values far off
 * @param floor the value doesn't go below; negative infinity where nothing holds it
 */
public record Prediction(double point, double spread, int freedom, double floor) {

  public Prediction {
    point = Math.max(point, floor);
  }

  /**
   * The bounds between which the value comes to lie with this likelihood, and beyond each of which
   * with half of the rest.
   *
   * @param likelihood more than 0 and less than 1
   */
  public Interval interval(double likelihood) {
    double reach = spread * Student.above((1 + likelihood) / 2, freedom);
    return new Interval(Math.max(point - reach, floor), point + reach);
  }

  /** How likely the value comes to be this one or a higher one, 0 to 1. */
  public double chanceOfAtLeast(double value) {
    if (value <= floor) {
      return 1;
    }
    if (spread == 0) {
      return point >= value ? 1 : 0;
    }
    return Student.below((point - value) / spread, freedom);
  }

  /** How likely the value comes to be this one or a lower one, 0 to 1. */
  public double chanceOfAtMost(double value) {
    if (value < floor) {
      return 0;
    }
    if (spread == 0) {
      return point <= value ? 1 : 0;
    }
    return Student.below((value - point) / spread, freedom);
  }

  /**
   * What is expected on the way from this one to the next.
   *
   * @param share of the way, 0 to 1
   */
  public Prediction towards(Prediction next, double share) {
    return new Prediction(
        point + share * (next.point - point),
        spread + share * (next.spread - spread),
        freedom,
        floor);
  }

  /**
   * The bounds of an interval.
   *
   * @param lower lowest value in it
   * @param upper highest value in it
   */
  public record Interval(double lower, double upper) {}
}
