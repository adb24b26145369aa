package io.planwerk.domain.scorecard;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Growth;
import io.planwerk.domain.goals.Target.Qualitative;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan says of where a goal is to go. */
sealed interface Aim {

  /** It can't be told where. */
  record Unclear(Obstacle obstacle) implements Aim {}

  /**
   * It can be told.
   *
   * @param earlier the baseline as planned; of a total, the total of an earlier time
   */
  record Clear(
      Kpi kpi,
      Reading reading,
      Direction heading,
      Path path,
      @Nullable BigDecimal earlier,
      @Nullable BigDecimal leastAcceptable)
      implements Aim {

    /** The first day whose values count towards a total. */
    LocalDate first() {
      return path.from().plusDays(1);
    }

    Optional<Percentage> attainment(BigDecimal figure, LocalDate on) {
      if (reading == Reading.LEVEL || heading == Direction.RISE) {
        return scale(path.baseline()).attainment(figure);
      }
      long passed = ChronoUnit.DAYS.between(path.from(), on);
      long whole = ChronoUnit.DAYS.between(path.from(), path.due());
      return scale(earlier)
          .attainment(
              figure
                  .multiply(BigDecimal.valueOf(whole))
                  .divide(BigDecimal.valueOf(passed), MathContext.DECIMAL64));
    }

    private Quantitative scale(@Nullable BigDecimal baseline) {
      return new Quantitative(null, null, null, heading, baseline, null, path.value(), null, null);
    }

    /** How far off the value still does, where the figure shall hold. */
    BigDecimal tolerance() {
      return leastAcceptable == null
          ? BigDecimal.ZERO
          : leastAcceptable.subtract(path.value()).abs();
    }

    /** Whether a figure is where it should be, or beyond. */
    boolean isMet(BigDecimal figure, BigDecimal wanted) {
      return switch (heading) {
        case RISE -> figure.compareTo(wanted) >= 0;
        case FALL -> figure.compareTo(wanted) <= 0;
        case HOLD -> figure.subtract(wanted).abs().compareTo(tolerance()) <= 0;
      };
    }

    /** Whether the target counts as reached before the day it is due. */
    boolean canBeMetEarly() {
      return heading == Direction.RISE || (heading == Direction.FALL && reading == Reading.LEVEL);
    }
  }

  double DAYS_OF_A_YEAR = 365.25;
  int DIGITS = 6;

  static Aim of(Goal goal, @Nullable DateSpan period, Map<KpiId, Kpi> kpis) {
    return switch (goal.target()) {
      case null -> new Unclear(Obstacle.NO_TARGET);
      case Qualitative _ -> new Unclear(Obstacle.QUALITATIVE);
      case Quantitative target -> {
        Kpi kpi = target.kpi() == null ? null : kpis.get(target.kpi());
        yield kpi == null ? new Unclear(Obstacle.NO_KPI) : of(goal, target, kpi, period);
      }
    };
  }

  private static Aim of(Goal goal, Quantitative target, Kpi kpi, @Nullable DateSpan period) {
    Reading reading = kpi.aggregation() == Aggregation.SUM ? Reading.CUMULATED : Reading.LEVEL;
    LocalDate from = from(target, reading, period);
    LocalDate due = goal.due() != null ? goal.due() : period == null ? null : period.to();
    if (from == null || due == null) {
      return new Unclear(due == null ? Obstacle.NO_DUE : Obstacle.NO_START);
    }
    if (!from.isBefore(due)) {
      return new Unclear(Obstacle.NO_TIME);
    }
    BigDecimal value = value(target, from, due);
    BigDecimal baseline = reading == Reading.CUMULATED ? BigDecimal.ZERO : target.baseline();
    if (value == null || baseline == null) {
      boolean pace = target.growth() != null && target.baseline() == null;
      return new Unclear(value == null && !pace ? Obstacle.NO_VALUE : Obstacle.NO_BASELINE);
    }
    boolean compound = target.growth() != null && baseline.signum() > 0 && value.signum() > 0;
    return new Clear(
        kpi,
        reading,
        heading(target, value),
        new Path(from, baseline, due, value, compound),
        target.baseline(),
        target.leastAcceptable());
  }

  private static Direction heading(Quantitative target, BigDecimal value) {
    return new Quantitative(
            null, null, null, target.direction(), target.baseline(), null, value, null, null)
        .heading()
        .orElse(Direction.RISE);
  }

  /** The day of the baseline; a total begins after it, and not before the strategy does. */
  private static @Nullable LocalDate from(
      Quantitative target, Reading reading, @Nullable DateSpan period) {
    LocalDate measured = target.baselineOn();
    if (period == null) {
      return measured;
    }
    if (reading == Reading.LEVEL) {
      return measured == null ? period.from() : measured;
    }
    LocalDate eve = period.from().minusDays(1);
    return measured == null || measured.isBefore(eve) ? eve : measured;
  }

  private static @Nullable BigDecimal value(Quantitative target, LocalDate from, LocalDate due) {
    Growth growth = target.growth();
    BigDecimal baseline = target.baseline();
    if (target.value() != null || growth == null || baseline == null) {
      return target.value();
    }
    double years = ChronoUnit.DAYS.between(from, due) / DAYS_OF_A_YEAR;
    double factor = Math.pow(1 + growth.perYear().doubleValue(), years);
    return Decimals.normal(
        baseline.multiply(BigDecimal.valueOf(factor)).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }
}
