package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Numbers of a computation as they are told: rounded, and to the safe side where it matters. */
public final class Figures {
  /** Attainment from which a goal counts as reached. */
  public static final double REACHED = 1 - 1e-5;

  /** Hours or money that are nothing. */
  public static final double NOTHING = 1e-4;

  private static final int SHARE_DIGITS = 6;
  private static final int HOUR_DIGITS = 2;
  private static final int MOST_DIGITS = 8;
  private static final double FINE = 1_000;
  private static final double COUNTABLE = 20;

  /** What solving may have taken off, well within what counts as reached. */
  private static final double NUDGE = 5e-6;

  private Figures() {}

  public static BigDecimal share(double share) {
    return rounded(share, SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }

  public static BigDecimal hours(double hours) {
    return rounded(hours, HOUR_DIGITS, RoundingMode.HALF_EVEN);
  }

  public static Money money(double amount, Currency currency) {
    return new Money(rounded(amount, HOUR_DIGITS, RoundingMode.HALF_EVEN), currency);
  }

  /** An amount that is surely enough, in whole units of the currency. */
  public static Money enough(double amount, Currency currency) {
    return new Money(rounded(amount - NUDGE, 0, RoundingMode.CEILING), currency);
  }

  /** An amount that is surely enough, no more than a hundredth above. */
  static double upToTheCent(double amount) {
    return rounded(amount - NUDGE, HOUR_DIGITS, RoundingMode.CEILING).doubleValue();
  }

  /** Hours that are surely enough, in tenths; a crumb left by solving makes no tenth more. */
  static BigDecimal enoughHours(double hours) {
    return rounded(hours - NUDGE, 1, RoundingMode.CEILING);
  }

  /**
   * The figure of a goal at an attainment, in digits that suit the goal. Short of the target it is
   * rounded to the side of the baseline: it is surely reached, and never looks like the target.
   */
  public static BigDecimal figure(GoalLine goal, double attainment) {
    return attainment >= REACHED
        ? rounded(goal.figureAt(Math.max(1, attainment)), digits(goal), RoundingMode.HALF_EVEN)
        : rounded(
            goal.figureAt(attainment * (1 + NUDGE)),
            digits(goal),
            goal.target() >= goal.baseline() ? RoundingMode.FLOOR : RoundingMode.CEILING);
  }

  /** How far a share of its way carries a goal, in the unit of the goal. */
  static BigDecimal way(GoalLine goal, double share) {
    double whole = goal.start() >= 1 ? goal.scale() : goal.target() - goal.baseline();
    return rounded(whole * share, digits(goal) + 1, RoundingMode.HALF_EVEN);
  }

  static BigDecimal exact(double figure) {
    return rounded(figure, MOST_DIGITS, RoundingMode.HALF_EVEN);
  }

  private static int digits(GoalLine goal) {
    boolean whole =
        goal.baseline() == Math.rint(goal.baseline()) && goal.target() == Math.rint(goal.target());
    return whole && goal.scale() >= COUNTABLE
        ? 0
        : (int) Math.clamp(Math.ceil(StrictMath.log10(FINE / goal.scale())), 0, MOST_DIGITS);
  }

  static BigDecimal rounded(double number, int digits, RoundingMode mode) {
    BigDecimal rounded = new BigDecimal(number).setScale(digits, mode).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
