package io.planwerk.domain.impact;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.impact.ImpactLink.Step;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.measurement.LinkBasis;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What one figure was moved by: all links that lead to it, in periods that all of them have. */
final class Effects {
  private final Figures figures;
  private final Kpi to;
  private final MeasuringRhythm rhythm;
  private final Map<LocalDate, BigDecimal> moved = new TreeMap<>();
  private final List<Way> ways = new ArrayList<>();

  /** A link with the values of its cause. */
  record Way(KpiLink link, String pointer, Kpi from, int shift, Map<LocalDate, BigDecimal> causes) {
    private boolean isReckoned() {
      return link.conversion() != null && !causes.isEmpty();
    }

    private boolean isOf(Way other) {
      return link.id().equals(other.link.id());
    }

    private BigDecimal expected(BigDecimal cause) {
      return cause.multiply(Objects.requireNonNull(link.conversion()));
    }
  }

  /** A figure with the part of it to look at. */
  record Source(KpiLink link, String pointer, Kpi from, Slice slice) {}

  Effects(
      Figures figures, Kpi to, Slice slice, List<Source> sources, LocalDate first, LocalDate last) {
    this.figures = figures;
    this.to = to;
    MeasuringRhythm longest = figures.rhythm(to.id(), slice);
    for (Source source : sources) {
      MeasuringRhythm other = figures.rhythm(source.from().id(), source.slice());
      longest = other.compareTo(longest) > 0 ? other : longest;
    }
    rhythm = longest;
    Map<LocalDate, BigDecimal> values = values(to, slice);
    values.forEach(
        (period, value) -> {
          if (!period.isBefore(first) && !Periods.last(rhythm, period).isAfter(last)) {
            moved(values, period, value).ifPresent(change -> moved.put(period, change));
          }
        });
    for (Source source : sources) {
      ways.add(
          new Way(
              source.link(),
              source.pointer(),
              source.from(),
              shift(source.link()),
              values(source.from(), source.slice())));
    }
  }

  List<Way> ways() {
    return ways;
  }

  /** Whether the figure adds up, so that a value of it is what was moved. */
  boolean isFlow() {
    return figures.addsUp(to.id());
  }

  private Map<LocalDate, BigDecimal> values(Kpi kpi, Slice slice) {
    Map<LocalDate, BigDecimal> values = new TreeMap<>();
    for (Point point : figures.per(kpi.id(), slice, rhythm).points()) {
      values.put(point.from(), point.value());
    }
    return values;
  }

  private Optional<BigDecimal> moved(
      Map<LocalDate, BigDecimal> values, LocalDate period, BigDecimal value) {
    return isFlow()
        ? Optional.of(value)
        : Optional.ofNullable(values.get(back(period, 1))).map(value::subtract);
  }

  private int shift(KpiLink link) {
    double days =
        switch (rhythm) {
          case DAILY -> 1;
          case WEEKLY -> 7;
          case MONTHLY -> 365.25 / 12;
          case QUARTERLY -> 365.25 / 4;
          case YEARLY -> 365.25;
        };
    return link.delayDays() == null ? 0 : (int) Math.round(link.delayDays() / days);
  }

  private LocalDate back(LocalDate period, int periods) {
    return switch (rhythm) {
      case DAILY -> period.minusDays(periods);
      case WEEKLY -> period.minusWeeks(periods);
      case MONTHLY -> period.minusMonths(periods);
      case QUARTERLY -> period.minusMonths(3L * periods);
      case YEARLY -> period.minusYears(periods);
    };
  }

  ImpactLink link(Way way) {
    List<Step> steps = new ArrayList<>();
    moved.forEach(
        (period, all) -> {
          BigDecimal cause = way.causes().get(back(period, way.shift()));
          if (cause != null) {
            share(way, period, cause)
                .map(share -> all.multiply(share, MathContext.DECIMAL64))
                .ifPresent(
                    part -> steps.add(new Step(back(period, way.shift()), period, cause, part)));
          }
        });
    BigDecimal causes = sum(steps.stream().map(Step::cause).toList());
    BigDecimal effects = sum(steps.stream().map(Step::effect).toList());
    Optional<BigDecimal> conversion =
        causes.signum() > 0 ? Quotient.of(effects, causes) : Optional.empty();
    KpiLink link = way.link();
    return new ImpactLink(
        link.id(),
        way.pointer(),
        link.from(),
        link.to(),
        link.conversion(),
        link.delayDays() == null ? 0 : link.delayDays(),
        rhythm,
        way.shift(),
        steps,
        conversion.orElse(null),
        conversion
            .filter(_ -> link.conversion() != null)
            .flatMap(actual -> Quotient.of(actual, Objects.requireNonNull(link.conversion())))
            .orElse(null),
        ways.stream().allMatch(other -> other.isOf(way) || other.isReckoned()),
        mark(link));
  }

  private static Mark mark(KpiLink link) {
    return link.conversion() == null
        ? Mark.MISSING
        : link.basis() == LinkBasis.MEASURED ? Mark.MEASURED : Mark.ASSUMED;
  }

  /** The part of what was moved that a link gets, 0 to 1; empty where nobody can tell. */
  private Optional<BigDecimal> share(Way way, LocalDate period, BigDecimal cause) {
    List<Way> others =
        ways.stream().filter(other -> !other.isOf(way) && other.isReckoned()).toList();
    if (others.isEmpty() || !way.isReckoned()) {
      return Optional.of(BigDecimal.ONE);
    }
    BigDecimal own = way.expected(cause);
    BigDecimal all = own;
    for (Way other : others) {
      BigDecimal value = other.causes().get(back(period, other.shift()));
      if (value == null || value.signum() < 0 || own.signum() < 0) {
        return Optional.empty();
      }
      all = all.add(other.expected(value));
    }
    return Quotient.of(own, all);
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Values of the figure itself and of all its causes, period by period, where all are known. */
  List<List<BigDecimal>> together() {
    List<List<BigDecimal>> rows = new ArrayList<>();
    moved.forEach(
        (period, all) -> {
          List<BigDecimal> row = new ArrayList<>(List.of(all));
          for (Way way : ways) {
            Optional.ofNullable(way.causes().get(back(period, way.shift()))).ifPresent(row::add);
          }
          if (row.size() == ways.size() + 1) {
            rows.add(row);
          }
        });
    return rows;
  }
}
