package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Growth;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way that a figure shall go from its baseline to its target.
 *
 * @param gain as a fraction of the baseline
 * @param days from the baseline to the day on which the target is due, at least one
 */
record Way(Located<Goal> goal, Quantitative target, BigDecimal gain, long days) {
  static Stream<Way> in(Strategy strategy) {
    return GoalRules.goals(strategy).stream().flatMap(goal -> of(goal, strategy.period()).stream());
  }

  /** Empty as long as baseline, target or one of the days is unknown, or nothing is there yet. */
  static Optional<Way> of(Located<Goal> goal, @Nullable DateSpan period) {
    if (!(goal.value().target() instanceof Quantitative target)
        || target.value() == null
        || target.baseline() == null
        || target.baseline().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal gain =
        target.value().subtract(target.baseline()).divide(target.baseline(), MathContext.DECIMAL64);
    return TargetPace.days(goal.value(), target, period)
        .filter(days -> days > 0)
        .map(days -> new Way(goal, target, gain, days));
  }

  /**
   * Whether a pace leads to the target.
   *
   * @param tolerance by which the gains may differ, as a fraction of the baseline
   */
  boolean fits(Growth pace, BigDecimal tolerance) {
    double factor = Math.pow(1 + pace.perYear().doubleValue(), days / TargetPace.DAYS_OF_A_YEAR);
    BigDecimal stated = new BigDecimal(factor, MathContext.DECIMAL32).subtract(BigDecimal.ONE);
    return stated.subtract(gain).abs().compareTo(tolerance) <= 0;
  }

  String figures(Tongue tongue, String to) {
    return tongue.number(Objects.requireNonNull(target.baseline()))
        + to
        + tongue.number(Objects.requireNonNull(target.value()));
  }
}
