package io.planwerk.domain.scorecard;

import io.planwerk.domain.forecast.Forecasts;
import io.planwerk.domain.forecast.Outlook;
import io.planwerk.domain.forecast.Outlook.Forecast;
import io.planwerk.domain.forecast.Prediction;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was observed of a figure up to a day, period by period. Only periods that are over carry a
 * forecast: half a month says little of a month.
 *
 * @param rhythm the periods
 * @param periods one value for each period with any, in their order
 * @param over those of the periods that are over
 */
record Past(MeasuringRhythm rhythm, Series periods, List<Point> over) {
  /** As far as any forecast reaches. */
  private static final int FARTHEST = 2 * Forecasts.MOST;

  /**
   * In the rhythm of the key figure; in a longer one where all values are of longer stretches, or
   * the day to look ahead to is too many periods off.
   *
   * @param known the values up to the day
   * @param due the day to look ahead to
   * @return empty where there is no value
   */
  static Optional<Past> of(Kpi kpi, Series known, LocalDate day, LocalDate due) {
    MeasuringRhythm own = kpi.rhythm() == null ? MeasuringRhythm.MONTHLY : kpi.rhythm();
    Aggregation aggregation = kpi.aggregation() == null ? Aggregation.LAST : kpi.aggregation();
    Optional<Past> found = Optional.empty();
    for (MeasuringRhythm rhythm : MeasuringRhythm.values()) {
      if (rhythm.compareTo(own) >= 0) {
        Series periods = late(known, rhythm).per(rhythm, aggregation);
        if (!periods.isEmpty()) {
          List<Point> over =
              periods.points().stream().filter(point -> !point.to().isAfter(day)).toList();
          Past past = new Past(rhythm, periods, over);
          if (past.ahead(due) <= FARTHEST) {
            return Optional.of(past);
          }
          found = Optional.of(past);
        }
      }
    }
    return found;
  }

  /** What a forecast may rest on; to bring years of days to periods for nothing takes its time. */
  private static Series late(Series known, MeasuringRhythm rhythm) {
    return known
        .latest()
        .map(last -> last.to().minusDays((Forecasts.MOST + 1L) * days(rhythm)))
        .map(first -> known.between(first, LocalDate.MAX))
        .orElse(known);
  }

  private static int days(MeasuringRhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> 1;
      case WEEKLY -> 7;
      case MONTHLY -> 31;
      case QUARTERLY -> 92;
      case YEARLY -> 366;
    };
  }

  /** The first day after the last period that is over and was observed. */
  LocalDate next() {
    return over.isEmpty() ? periods.points().getFirst().from() : over.getLast().to().plusDays(1);
  }

  /** Periods to come up to that of a day, {@value #FARTHEST} and one at most. */
  int ahead(LocalDate day) {
    int ahead = 0;
    LocalDate first = next();
    while (!first.isAfter(day) && ahead <= FARTHEST) {
      first = Periods.next(rhythm, first);
      ahead++;
    }
    return ahead;
  }

  Outlook outlook(int ahead) {
    return Forecasts.of(values(), season(), ahead);
  }

  /** What comes together from the next period to a day; of its period, the share that is over. */
  Prediction total(Forecast forecast, LocalDate day) {
    int ahead = ahead(day);
    Prediction nothing =
        new Prediction(
            0, 0, forecast.totals().getFirst().freedom(), forecast.totals().getFirst().floor());
    if (ahead == 0) {
      return nothing;
    }
    LocalDate first = Periods.first(rhythm, day);
    double share =
        (ChronoUnit.DAYS.between(first, day) + 1.0)
            / ChronoUnit.DAYS.between(first, Periods.next(rhythm, first));
    Prediction before = ahead == 1 ? nothing : forecast.totals().get(ahead - 2);
    return before.towards(forecast.totals().get(ahead - 1), share);
  }

  private double[] values() {
    List<Double> values = new ArrayList<>();
    List<Point> late = over.subList(Math.max(0, over.size() - Forecasts.MOST), over.size());
    LocalDate first = next();
    for (Point point : late) {
      while (!values.isEmpty() && first.isBefore(point.from())) {
        values.add(Double.NaN);
        first = Periods.next(rhythm, first);
      }
      values.add(point.value().doubleValue());
      first = point.to().plusDays(1);
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private int season() {
    return switch (rhythm) {
      case DAILY -> 7;
      case WEEKLY -> 52;
      case MONTHLY -> 12;
      case QUARTERLY -> 4;
      case YEARLY -> 1;
    };
  }
}
