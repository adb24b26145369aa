package io.planwerk.domain.lifecycle;

import io.planwerk.domain.measurement.Report;
import io.planwerk.domain.measurement.ReportStatement;
import io.planwerk.domain.roadmap.StageCriterion;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion of a stage is met. A figure that was measured decides; where there is none,
 * people's judgement does.
 *
 * @param state the short of it
 * @param value the figure that was compared, in its unit; absent where people judged
 * @param on the last day that the figure speaks of
 */
public record CriterionStand(
    StageCriterion criterion, State state, @Nullable BigDecimal value, @Nullable LocalDate on) {

  /** Whether a criterion is met. */
  public enum State {
    MET,
    UNMET,
    /** Nobody has measured or judged it. */
    OPEN
  }

  /** What was last measured of a figure. */
  private record Measured(BigDecimal value, LocalDate on) {}

  /**
   * @param since the first day that counts: what was measured earlier says nothing about it; absent
   *     where all days do
   * @param today the last day that counts
   */
  static CriterionStand of(
      StageCriterion criterion, Strategy strategy, @Nullable LocalDate since, LocalDate today) {
    KpiId kpi = criterion.kpi();
    Optional<Measured> measured =
        kpi == null ? Optional.empty() : measured(kpi, strategy, since, today);
    Optional<Boolean> met = measured.flatMap(figure -> criterion.metBy(figure.value()));
    if (met.isPresent()) {
      return new CriterionStand(
          criterion,
          met.get() ? State.MET : State.UNMET,
          measured.get().value(),
          measured.get().on());
    }
    Boolean judged = criterion.met();
    return new CriterionStand(
        criterion, judged == null ? State.OPEN : judged ? State.MET : State.UNMET, null, null);
  }

  /** What the newest report with a value says; one of days to come has measured nothing. */
  private static Optional<Measured> measured(
      KpiId kpi, Strategy strategy, @Nullable LocalDate since, LocalDate today) {
    return strategy.measurement().reports().stream()
        .flatMap(report -> value(report, kpi).stream())
        .filter(figure -> since == null || !figure.on().isBefore(since))
        .filter(figure -> !figure.on().isAfter(today))
        .max(Comparator.comparing(Measured::on));
  }

  private static Optional<Measured> value(Report report, KpiId kpi) {
    if (report.span() == null || report.span().to() == null) {
      return Optional.empty();
    }
    LocalDate on = report.span().to();
    return report.statements().stream()
        .filter(statement -> statement.kpi().equals(kpi))
        .map(ReportStatement::value)
        .filter(value -> value != null)
        .findFirst()
        .map(value -> new Measured(value, on));
  }
}
