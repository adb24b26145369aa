package io.planwerk.domain.forecast;

import io.planwerk.domain.forecast.Outlook.Forecast;
import io.planwerk.domain.forecast.Outlook.Method;
import io.planwerk.domain.forecast.Outlook.TooLittleData;
import java.util.Arrays;

/**
 * Makes forecasts of figures from their past alone, by the Theta method (Assimakopoulos and
 * Nikolopoulos 2000).
 */
public final class Forecasts {
  /** Below this, no interval kept its word when it was tried. */
  public static final int FEWEST = 8;

  /** Years of weeks, or a year of days: what is older says little of what comes. */
  public static final int MOST = 364;

  /** Periods ahead for each value, as far as intervals were tried. */
  private static final int REACH = 2;

  /** One period in so many may be without a value. */
  private static final int GAPS = 4;

  private Forecasts() {}

  /**
   * A forecast of evenly spaced values. It rests on the last {@value #MOST} of them at most. Where
   * a period has no value, the line between its neighbours stands in for it; what lies before so
   * many such periods that they would be more than a quarter is left out. A figure that never was
   * below 0 is taken for one that can't be.
   *
   * @param values one for each period, the oldest first; NaN where there is none, but not for the
   *     last period
   * @param season periods after which a season returns, such as 12 for months; 1 where there is
   *     none. It counts once it shows in more than two seasons, a gentle one in some four
   * @param periods how many periods to look ahead, at least 1
   * @return {@link TooLittleData} with less than {@value #FEWEST} values, or less than half of the
   *     periods ahead
   */
  public static Outlook of(double[] values, int season, int periods) {
    double[] past = Arrays.copyOfRange(values, begin(values), values.length);
    int filled = (int) Arrays.stream(past).filter(Double::isNaN).count();
    int points = past.length - filled;
    int needed = Math.max(FEWEST, (periods + REACH - 1) / REACH);
    if (points < needed) {
      return new TooLittleData(points, needed);
    }
    double floor = Arrays.stream(past).anyMatch(value -> value < 0) ? Double.NEGATIVE_INFINITY : 0;
    Theta theta = Theta.of(filled(past), filled, season);
    return new Forecast(
        theta.season().isThere() ? Method.SEASONAL_THETA : Method.THETA,
        points,
        filled,
        theta.values(periods, floor),
        theta.totals(periods, floor));
  }

  private static int begin(double[] values) {
    int begin = values.length;
    int gaps = 0;
    for (int i = values.length - 1; i >= Math.max(0, values.length - MOST); i--) {
      if (Double.isNaN(values[i])) {
        gaps++;
      } else if (gaps * GAPS <= values.length - i) {
        begin = i;
      }
    }
    return begin;
  }

  private static double[] filled(double[] values) {
    double[] filled = values.clone();
    int known = 0;
    for (int i = 1; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        double step = (values[i] - values[known]) / (i - known);
        for (int gap = known + 1; gap < i; gap++) {
          filled[gap] = values[known] + step * (gap - known);
        }
        known = i;
      }
    }
    return filled;
  }
}
