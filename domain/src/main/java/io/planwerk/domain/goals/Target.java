package io.planwerk.domain.goals;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts as having reached a goal: a figure, or criteria where no figure would be honest. */
public sealed interface Target {

  /**
   * A figure to be reached. Figures that shall rise, fall or hold come to one scale, the {@link
   * #attainment}, so that goals can be weighed against each other.
   *
   * @param kpi key figure by which the target is measured
   * @param metric what is counted, in words, as long as no key figure is defined for it
   * @param unit unit of all figures of this target, such as subscribers, EUR or minutes
   * @param direction where the figure is wanted to go; read off baseline and value when absent
   * @param baseline figure at the start, in the unit of the target
   * @param baselineOn day on which the baseline was measured
   * @param value figure that counts as fully reached, in the unit of the target
   * @param leastAcceptable figure that would just do if the target has to be cut, in the unit of
   *     the target; between baseline and value unless the figure shall hold
   * @param growth wanted pace, where the target is given as a growth rate
   */
  record Quantitative(
      @Nullable KpiId kpi,
      @Nullable String metric,
      @Nullable String unit,
      @Nullable Direction direction,
      @Nullable BigDecimal baseline,
      @Nullable LocalDate baselineOn,
      @Nullable BigDecimal value,
      @Nullable BigDecimal leastAcceptable,
      @Nullable Growth growth)
      implements Target {

    public Quantitative {
      baseline = normal(baseline);
      value = normal(value);
      leastAcceptable = normal(leastAcceptable);
      Invariants.check()
          .that(
              isAcceptable(direction, baseline, value, leastAcceptable),
              "leastAcceptable",
              FaultCode.OUT_OF_RANGE,
              "muss zwischen „baseline“ und „value“ liegen",
              "must lie between 'baseline' and 'value'")
          .orThrow();
    }

    /** Where the figure is wanted to go; empty where nobody said and it can't be read off. */
    public Optional<Direction> heading() {
      if (direction != null) {
        return Optional.of(direction);
      }
      return baseline == null || value == null
          ? Optional.empty()
          : Optional.of(heading(null, baseline, value));
    }

    /**
     * How much of the target a figure reaches: nothing at the baseline, all of it at the value and
     * beyond, in between proportionally. A figure that shall hold loses with every step away from
     * the value, to either side; it has lost everything as far off as the baseline is, or, where
     * the baseline is the value itself, once it differs by the whole value.
     *
     * @param figure in the unit of the target
     * @return empty as long as baseline or value are unknown
     */
    public Optional<Percentage> attainment(BigDecimal figure) {
      if (baseline == null || value == null) {
        return Optional.empty();
      }
      return Optional.of(
          switch (heading(direction, baseline, value)) {
            case RISE -> climbed(baseline, value, figure);
            case FALL -> climbed(baseline.negate(), value.negate(), figure.negate());
            case HOLD -> held(baseline, value, figure);
          });
    }

    private static Percentage climbed(BigDecimal from, BigDecimal to, BigDecimal figure) {
      if (figure.compareTo(to) >= 0) {
        return Percentage.ALL;
      }
      return figure.compareTo(from) <= 0
          ? Percentage.NONE
          : share(figure.subtract(from), to.subtract(from));
    }

    private static Percentage held(BigDecimal from, BigDecimal at, BigDecimal figure) {
      BigDecimal lost = figure.subtract(at).abs();
      BigDecimal all = from.compareTo(at) == 0 ? at.abs() : from.subtract(at).abs();
      if (lost.signum() == 0) {
        return Percentage.ALL;
      }
      return lost.compareTo(all) >= 0 ? Percentage.NONE : share(all.subtract(lost), all);
    }

    private static Percentage share(BigDecimal part, BigDecimal whole) {
      return new Percentage(part.divide(whole, MathContext.DECIMAL64));
    }

    private static Direction heading(
        @Nullable Direction stated, BigDecimal baseline, BigDecimal value) {
      if (stated != null) {
        return stated;
      }
      int way = value.compareTo(baseline);
      return way > 0 ? Direction.RISE : way < 0 ? Direction.FALL : Direction.HOLD;
    }

    private static boolean isAcceptable(
        @Nullable Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal value,
        @Nullable BigDecimal least) {
      if (value == null || least == null) {
        return true;
      }
      if (baseline == null) {
        return !(direction == Direction.RISE && least.compareTo(value) > 0)
            && !(direction == Direction.FALL && least.compareTo(value) < 0);
      }
      return heading(direction, baseline, value) == Direction.HOLD
          || (least.compareTo(baseline.min(value)) >= 0
              && least.compareTo(baseline.max(value)) <= 0);
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal figure) {
      return figure == null ? null : Decimals.normal(figure);
    }
  }

  /**
   * A state to be reached that people judge, such as the tone in which customers speak of the
   * company.
   *
   * @param criteria what is looked at; the target is reached when every criterion is
   */
  record Qualitative(List<Criterion> criteria) implements Target {

    public Qualitative {
      criteria = List.copyOf(criteria);
    }
  }
}
