package io.planwerk.domain.scorecard;

import io.planwerk.domain.forecast.Outlook.Forecast;
import io.planwerk.domain.forecast.Outlook.TooLittleData;
import io.planwerk.domain.forecast.Prediction;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.scorecard.GoalScore.Figure;
import io.planwerk.domain.scorecard.Projection.Bounds;
import io.planwerk.domain.scorecard.Projection.Expected;
import io.planwerk.domain.scorecard.Projection.Refused;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores the goals of one strategy on one day. */
final class Scoring {
  private static final double EIGHTY = 0.8;
  private static final double NINETY_FIVE = 0.95;
  private static final double LIKELIER_THAN_NOT = 0.5;
  private static final MathContext EXACT_ENOUGH = new MathContext(8);
  private static final int CHANCE_DIGITS = 4;

  private final Strategy strategy;
  private final Map<KpiId, Kpi> kpis;
  private final Function<KpiId, Series> series;
  private final LocalDate day;

  Scoring(Strategy strategy, Function<KpiId, Series> series, LocalDate day) {
    this.strategy = strategy;
    this.series = series;
    this.day = day;
    this.kpis =
        strategy.measurement().kpis().stream().collect(Collectors.toMap(Kpi::id, kpi -> kpi));
  }

  GoalScore score(Goal goal) {
    return switch (Aim.of(goal, strategy.period(), kpis)) {
      case Aim.Unclear(Obstacle obstacle) -> unclear(goal, obstacle);
      case Aim.Clear aim -> score(goal, aim);
    };
  }

  /** Where a goal is to go; empty where that can't be told. */
  Optional<Aim.Clear> aim(Goal goal) {
    return Aim.of(goal, strategy.period(), kpis) instanceof Aim.Clear aim
        ? Optional.of(aim)
        : Optional.empty();
  }

  /** What was observed of the figure of a goal; empty where nothing was. */
  Optional<Past> past(Aim.Clear aim) {
    return past(aim, known(aim));
  }

  private Optional<Past> past(Aim.Clear aim, Series known) {
    return Past.of(aim.kpi(), known, day, aim.path().due());
  }

  private Series known(Aim.Clear aim) {
    return series.apply(aim.kpi().id()).between(LocalDate.MIN, lastDay(aim));
  }

  private GoalScore score(Goal goal, Aim.Clear aim) {
    Series known = known(aim);
    Optional<Past> past = past(aim, known);
    Optional<Figure> latest = past.flatMap(found -> latest(aim, known, found));
    if (past.isEmpty() || latest.isEmpty()) {
      return told(goal, aim, GoalStatus.NO_DATA, null, null);
    }
    Figure figure = latest.get();
    int ahead = past.get().ahead(aim.path().due());
    boolean over = day.isAfter(aim.path().due()) || ahead == 0;
    if (aim.isMet(figure.value(), aim.path().value()) && (over || aim.canBeMetEarly())) {
      return told(goal, aim, GoalStatus.REACHED, figure, null);
    }
    if (over) {
      return told(goal, aim, GoalStatus.OVERDUE, figure, null);
    }
    return switch (past.get().outlook(ahead)) {
      case TooLittleData reason ->
          told(goal, aim, GoalStatus.TOO_LITTLE_DATA, figure, new Refused(reason));
      case Forecast forecast -> {
        Prediction prediction =
            aim.reading() == Reading.LEVEL
                ? forecast.values().getLast()
                : total(aim, known, past.get(), forecast, figure);
        yield told(
            goal,
            aim,
            status(aim, figure, prediction),
            figure,
            expected(aim, forecast, ahead, prediction));
      }
    };
  }

  /** A total ends on the day it is due; a level may still get there. */
  private LocalDate lastDay(Aim.Clear aim) {
    LocalDate due = aim.path().due();
    return aim.reading() == Reading.CUMULATED && due.isBefore(day) ? due : day;
  }

  private Optional<Figure> latest(Aim.Clear aim, Series known, Past past) {
    if (aim.reading() == Reading.CUMULATED) {
      return known
          .between(aim.first(), day)
          .total(Aggregation.SUM)
          .map(sum -> new Figure(sum.value(), sum.to(), sum.certainty()));
    }
    Point last = past.periods().points().getLast();
    LocalDate seen = known.points().getLast().to();
    return Optional.of(
        new Figure(last.value(), seen.isBefore(last.to()) ? seen : last.to(), last.certainty()));
  }

  /** What is in when the last observed period is over, and what comes after it. */
  private static Prediction total(
      Aim.Clear aim, Series known, Past past, Forecast forecast, Figure figure) {
    Prediction coming = past.total(forecast, aim.path().due());
    double early = past.total(forecast, aim.path().from()).point();
    double done =
        known
            .between(aim.first(), past.next().minusDays(1))
            .total(Aggregation.SUM)
            .map(sum -> sum.value().doubleValue())
            .orElse(0.0);
    double floor = coming.floor() < 0 ? coming.floor() : figure.value().doubleValue();
    return new Prediction(done + coming.point() - early, coming.spread(), coming.freedom(), floor);
  }

  private static GoalStatus status(Aim.Clear aim, Figure figure, Prediction prediction) {
    double value = aim.path().value().doubleValue();
    double tolerance = aim.tolerance().doubleValue();
    Prediction.Interval wide = prediction.interval(NINETY_FIVE);
    boolean missed =
        switch (aim.heading()) {
          case RISE -> wide.upper() < value;
          case FALL -> wide.lower() > value;
          case HOLD -> wide.upper() < value - tolerance || wide.lower() > value + tolerance;
        };
    boolean onPath = aim.isMet(figure.value(), aim.path().at(figure.on()));
    return missed
        ? GoalStatus.OFF_PATH
        : onPath || isLikely(aim, prediction) ? GoalStatus.ON_PATH : GoalStatus.BEHIND;
  }

  private static boolean isLikely(Aim.Clear aim, Prediction prediction) {
    double value = aim.path().value().doubleValue();
    double tolerance = aim.tolerance().doubleValue();
    return switch (aim.heading()) {
      case RISE -> prediction.chanceOfAtLeast(value) >= LIKELIER_THAN_NOT;
      case FALL -> prediction.chanceOfAtMost(value) >= LIKELIER_THAN_NOT;
      case HOLD -> {
        Prediction.Interval close = prediction.interval(EIGHTY);
        yield close.upper() >= value - tolerance && close.lower() <= value + tolerance;
      }
    };
  }

  private static Expected expected(
      Aim.Clear aim, Forecast forecast, int ahead, Prediction prediction) {
    return new Expected(
        forecast.method(),
        forecast.points(),
        forecast.filled(),
        ahead,
        rounded(prediction.point()),
        bounds(prediction.interval(EIGHTY)),
        bounds(prediction.interval(NINETY_FIVE)),
        aim.heading() == Direction.HOLD ? null : chance(aim, prediction, aim.path().value()),
        aim.leastAcceptable() == null ? null : chance(aim, prediction, aim.leastAcceptable()));
  }

  private static BigDecimal chance(Aim.Clear aim, Prediction prediction, BigDecimal figure) {
    double value = figure.doubleValue();
    double chance =
        switch (aim.heading()) {
          case RISE -> prediction.chanceOfAtLeast(value);
          case FALL -> prediction.chanceOfAtMost(value);
          case HOLD -> {
            double middle = aim.path().value().doubleValue();
            double tolerance = aim.tolerance().doubleValue();
            yield Math.max(
                0,
                prediction.chanceOfAtMost(middle + tolerance)
                    - (1 - prediction.chanceOfAtLeast(middle - tolerance)));
          }
        };
    return Decimals.normal(
        BigDecimal.valueOf(chance).setScale(CHANCE_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static Bounds bounds(Prediction.Interval interval) {
    return new Bounds(rounded(interval.lower()), rounded(interval.upper()));
  }

  private static BigDecimal rounded(double figure) {
    return Decimals.normal(new BigDecimal(figure, EXACT_ENOUGH));
  }

  private static GoalScore unclear(Goal goal, Obstacle obstacle) {
    KpiId kpi = goal.target() instanceof Quantitative target ? target.kpi() : null;
    String unit = goal.target() instanceof Quantitative target ? target.unit() : null;
    return new GoalScore(
        goal.id(),
        goal.name(),
        kpi,
        unit,
        GoalStatus.NOT_MEASURABLE,
        obstacle,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Sentences.notMeasurable(goal.name(), obstacle));
  }

  private GoalScore told(
      Goal goal,
      Aim.Clear aim,
      GoalStatus status,
      @Nullable Figure figure,
      @Nullable Projection projection) {
    Path path = aim.path();
    String unit = goal.target() instanceof Quantitative target ? target.unit() : null;
    BigDecimal expected = figure == null ? null : path.at(figure.on());
    GoalScore score =
        new GoalScore(
            goal.id(),
            goal.name(),
            aim.kpi().id(),
            unit == null ? aim.kpi().unit() : unit,
            status,
            null,
            aim.reading(),
            figure,
            figure == null ? null : aim.attainment(figure.value(), figure.on()).orElse(null),
            path,
            expected,
            path.at(day),
            figure == null || expected == null ? null : figure.value().subtract(expected),
            projection,
            new Bilingual("", ""));
    return score.with(Sentences.of(score));
  }
}
