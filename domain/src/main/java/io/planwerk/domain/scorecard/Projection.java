package io.planwerk.domain.scorecard;

import io.planwerk.domain.forecast.Outlook;
import io.planwerk.domain.forecast.Outlook.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the figure of a goal will be on the day it is due. */
public sealed interface Projection {

  /**
   * A forecast, in the unit of the target.
   *
   * @param method how it was made
   * @param points values it rests on
   * @param filled periods among them without a value
   * @param periods periods ahead
   * @param point the middle of what is expected
   * @param eighty bounds between which the figure comes to lie in 80 of 100 cases
   * @param ninetyFive bounds between which it comes to lie in 95 of 100 cases
   * @param chanceOfValue how likely the value is reached, 0 to 1; absent where the figure shall
   *     hold, as no figure is hit to the last digit
   * @param chanceOfLeast how likely at least what is acceptable is reached, 0 to 1; absent where
   *     nobody said what is
   */
  record Expected(
      Method method,
      int points,
      int filled,
      int periods,
      BigDecimal point,
      Bounds eighty,
      Bounds ninetyFive,
      @Nullable BigDecimal chanceOfValue,
      @Nullable BigDecimal chanceOfLeast)
      implements Projection {}

  /**
   * No forecast.
   *
   * @param reason why not
   */
  record Refused(Outlook.TooLittleData reason) implements Projection {}

  /**
   * Bounds of a figure.
   *
   * @param lower lowest figure
   * @param upper highest figure
   */
  record Bounds(BigDecimal lower, BigDecimal upper) {}
}
