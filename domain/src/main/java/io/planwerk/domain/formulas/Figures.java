package io.planwerk.domain.formulas;

import io.planwerk.domain.formulas.Expression.Reference;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of all figures of a strategy: those with a formula are computed, the others looked up.
 * A formula is always taken of sums and never summed up itself: the click rate of a quarter is the
 * clicks of the quarter by its impressions. Only periods for which all parts of a formula are there
 * count, and those that add up only without a gap. Where a part has no values at all, what was
 * observed of the figure itself stands.
 */
public final class Figures {
  private static final int DIGITS = 10;

  private final Formulas formulas;
  private final Map<KpiId, Kpi> kpis = new HashMap<>();
  private final BiFunction<KpiId, Slice, Series> observed;

  /** Figures that several formulas take are computed once, else each step would double the work. */
  private final Map<Asked, Optional<Sum>> sums = new HashMap<>();

  private record Asked(KpiId kpi, Slice slice) {}

  /**
   * @param kpis all figures, in the order of the document
   * @param observed what was observed of a figure in a slice; {@link Series#EMPTY} for nothing. It
   *     is never asked for a platform, measure or audience that the figure is tied to anyway
   */
  public Figures(List<Kpi> kpis, BiFunction<KpiId, Slice, Series> observed) {
    formulas = Formulas.of(kpis);
    kpis.forEach(kpi -> this.kpis.put(kpi.id(), kpi));
    this.observed = observed;
  }

  public Formulas formulas() {
    return formulas;
  }

  /** The values of a figure: as observed, or in the periods that its formula can be taken of. */
  public Series of(KpiId kpi, Slice slice) {
    return computed(kpi, slice).map(sum -> sum.per(sum.rhythm())).orElseGet(() -> look(kpi, slice));
  }

  /** One value for each period of a rhythm; empty where values can't be brought together. */
  public Series per(KpiId kpi, Slice slice, MeasuringRhythm rhythm) {
    return computed(kpi, slice)
        .map(sum -> sum.per(rhythm))
        .orElseGet(() -> look(kpi, slice).per(rhythm, aggregation(kpi)));
  }

  /**
   * One value for the days from the first to the last, both included; its own days tell for which
   * of them there were values.
   */
  public Optional<Point> over(KpiId kpi, Slice slice, LocalDate from, LocalDate to) {
    return computed(kpi, slice)
        .map(sum -> sum.over(from, to))
        .orElseGet(() -> look(kpi, slice).between(from, to).total(aggregation(kpi)));
  }

  /**
   * The rhythm in which there are values: as stated, or the next longer one that a value fits into;
   * where none is stated, the shortest whose periods hold each of them.
   */
  public MeasuringRhythm rhythm(KpiId kpi, Slice slice) {
    return computed(kpi, slice)
        .map(Sum::rhythm)
        .orElseGet(() -> rhythm(stated(kpi), look(kpi, slice)));
  }

  /** Whether values come from the formula. */
  public boolean isComputed(KpiId kpi, Slice slice) {
    return computed(kpi, slice).isPresent();
  }

  /**
   * Whether values of a figure add up over time, as clicks do; what nobody says of a figure is
   * taken from its unit.
   */
  public boolean addsUp(KpiId id) {
    Kpi kpi = kpis.get(id);
    Aggregation stated = kpi == null ? null : kpi.aggregation();
    return stated == null
        ? formulas.of(id) instanceof Formula.None
            && !Unit.of(kpi == null ? null : kpi.unit()).isRate()
        : stated == Aggregation.SUM;
  }

  /** What a figure is tied to itself needn't be asked for; of anything else it has no values. */
  private Series look(KpiId id, Slice slice) {
    Kpi kpi = kpis.get(id);
    if (kpi == null || slice.isWhole()) {
      return observed.apply(id, slice);
    }
    Slice own = new Slice(null, kpi.measure(), kpi.platform(), kpi.audience());
    if (differ(own.measure(), slice.measure())
        || differ(own.platform(), slice.platform())
        || differ(own.audience(), slice.audience())) {
      return Series.EMPTY;
    }
    return observed.apply(
        id,
        new Slice(
            slice.campaign(),
            own.measure() == null ? slice.measure() : null,
            own.platform() == null ? slice.platform() : null,
            own.audience() == null ? slice.audience() : null));
  }

  private static boolean differ(@Nullable Object own, @Nullable Object asked) {
    return own != null && asked != null && !own.equals(asked);
  }

  /**
   * As nobody says how values add up, only those stand that needn't be added, and rates that know
   * their base.
   */
  private Aggregation aggregation(KpiId id) {
    Kpi kpi = kpis.get(id);
    Aggregation stated = kpi == null ? null : kpi.aggregation();
    return stated == null ? Aggregation.RATE_OF_SUMS : stated;
  }

  private @Nullable MeasuringRhythm stated(KpiId id) {
    Kpi kpi = kpis.get(id);
    return kpi == null ? null : kpi.rhythm();
  }

  /** A single value of a year mustn't hide those of the quarters. */
  private static MeasuringRhythm rhythm(@Nullable MeasuringRhythm stated, Series series) {
    for (MeasuringRhythm rhythm : MeasuringRhythm.values()) {
      Predicate<Point> fits = point -> fits(point, rhythm);
      if (stated == null
          ? series.points().stream().allMatch(fits)
          : rhythm.compareTo(stated) >= 0 && series.points().stream().anyMatch(fits)) {
        return rhythm;
      }
    }
    return stated == null ? MeasuringRhythm.YEARLY : stated;
  }

  private static boolean fits(Point point, MeasuringRhythm rhythm) {
    return !point.to().isAfter(Periods.last(rhythm, Periods.first(rhythm, point.from())));
  }

  private Optional<Sum> computed(KpiId kpi, Slice slice) {
    Asked asked = new Asked(kpi, slice);
    Optional<Sum> known = sums.get(asked);
    if (known == null) {
      known = sum(kpi, slice);
      sums.put(asked, known);
    }
    return known;
  }

  private Optional<Sum> sum(KpiId kpi, Slice slice) {
    if (!(formulas.of(kpi) instanceof Formula.Computed(Expression expression, _))) {
      return Optional.empty();
    }
    Map<KpiId, Part> parts = new TreeMap<>(Comparator.comparing(KpiId::value));
    for (KpiId id : expression.references().map(Reference::kpi).distinct().toList()) {
      Part part =
          computed(id, slice)
              .<Part>map(inner -> inner)
              .orElseGet(() -> new Looked(look(id, slice), aggregation(id), stated(id)));
      parts.put(id, part);
    }
    MeasuringRhythm rhythm =
        parts.values().stream()
            .map(Part::rhythm)
            .max(Comparator.naturalOrder())
            .orElse(MeasuringRhythm.YEARLY);
    Sum sum = new Sum(expression, parts, rhythm);
    return sum.periods(rhythm).isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /** What a formula is taken of. */
  private sealed interface Part {
    MeasuringRhythm rhythm();

    /** First days of the periods in which there are values. */
    Set<LocalDate> periods(MeasuringRhythm rhythm);

    /** One value for all these periods. */
    Optional<Point> over(Set<LocalDate> periods, MeasuringRhythm rhythm);
  }

  private static final class Looked implements Part {
    private final Series series;
    private final Aggregation aggregation;
    private final @Nullable MeasuringRhythm stated;
    private final Map<MeasuringRhythm, Map<LocalDate, List<Point>>> groups =
        new EnumMap<>(MeasuringRhythm.class);

    Looked(Series series, Aggregation aggregation, @Nullable MeasuringRhythm stated) {
      this.series = series;
      this.aggregation = aggregation;
      this.stated = stated;
    }

    @Override
    public MeasuringRhythm rhythm() {
      return Figures.rhythm(stated, series);
    }

    @Override
    public Set<LocalDate> periods(MeasuringRhythm rhythm) {
      return grouped(rhythm).entrySet().stream()
          .filter(period -> isWhole(period.getKey(), period.getValue(), rhythm))
          .map(Map.Entry::getKey)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<LocalDate, List<Point>> grouped(MeasuringRhythm rhythm) {
      return groups.computeIfAbsent(
          rhythm,
          _ ->
              series.points().stream()
                  .filter(point -> fits(point, rhythm))
                  .collect(Collectors.groupingBy(point -> Periods.first(rhythm, point.from()))));
    }

    /**
     * A sum of which days are missing mustn't be held against one that has them all. A single value
     * is that of the period, whatever day it was entered for.
     */
    private boolean isWhole(LocalDate first, List<Point> points, MeasuringRhythm rhythm) {
      if (aggregation != Aggregation.SUM || (points.size() == 1 && stated == rhythm)) {
        return true;
      }
      LocalDate missing = first;
      for (Point point : new Series(points).points()) {
        if (point.from().isAfter(missing)) {
          return false;
        }
        missing = point.to().plusDays(1);
      }
      return missing.isAfter(Periods.last(rhythm, first));
    }

    @Override
    public Optional<Point> over(Set<LocalDate> periods, MeasuringRhythm rhythm) {
      Map<LocalDate, List<Point>> grouped = grouped(rhythm);
      return new Series(
              periods.stream()
                  .flatMap(first -> grouped.getOrDefault(first, List.of()).stream())
                  .toList())
          .total(aggregation);
    }
  }

  private static final class Sum implements Part {
    private final Expression expression;
    private final Map<KpiId, Part> parts;
    private final MeasuringRhythm rhythm;
    private final Map<MeasuringRhythm, Set<LocalDate>> common =
        new EnumMap<>(MeasuringRhythm.class);
    private final Map<Together, Optional<Point>> values = new HashMap<>();

    private record Together(Set<LocalDate> periods, MeasuringRhythm rhythm) {}

    Sum(Expression expression, Map<KpiId, Part> parts, MeasuringRhythm rhythm) {
      this.expression = expression;
      this.parts = parts;
      this.rhythm = rhythm;
    }

    @Override
    public MeasuringRhythm rhythm() {
      return rhythm;
    }

    @Override
    public Set<LocalDate> periods(MeasuringRhythm rhythm) {
      Set<LocalDate> known = common.get(rhythm);
      if (known == null) {
        known = common(rhythm);
        common.put(rhythm, known);
      }
      return known;
    }

    private Set<LocalDate> common(MeasuringRhythm rhythm) {
      Set<LocalDate> found = null;
      for (Part part : parts.values()) {
        Set<LocalDate> periods = part.periods(rhythm);
        if (found == null) {
          found = new TreeSet<>(periods);
        } else {
          found.retainAll(periods);
        }
      }
      return found == null ? Set.of() : found;
    }

    @Override
    public Optional<Point> over(Set<LocalDate> periods, MeasuringRhythm rhythm) {
      Together together = new Together(periods, rhythm);
      Optional<Point> known = values.get(together);
      if (known == null) {
        known = value(periods, rhythm);
        values.put(together, known);
      }
      return known;
    }

    private Optional<Point> value(Set<LocalDate> periods, MeasuringRhythm rhythm) {
      if (periods.isEmpty()) {
        return Optional.empty();
      }
      Map<KpiId, Point> points = new HashMap<>();
      parts.forEach(
          (id, part) -> part.over(periods, rhythm).ifPresent(point -> points.put(id, point)));
      Function<KpiId, Optional<BigDecimal>> each =
          id -> Optional.ofNullable(points.get(id)).map(Point::value);
      Optional<BigDecimal> base =
          expression.divisor().flatMap(by -> by.value(each)).filter(by -> by.signum() > 0);
      TreeSet<LocalDate> days = new TreeSet<>(periods);
      return expression
          .value(each)
          .map(
              value ->
                  new Point(
                      days.first(),
                      Periods.last(rhythm, days.last()),
                      rounded(value),
                      base.map(Sum::rounded).orElse(null),
                      points.values().stream()
                          .map(Point::certainty)
                          .reduce(Certainty.MEASURED, Certainty::and)));
    }

    /**
     * Each period of a rhythm takes those of the own one that lie within it, or what was told for
     * all of it.
     */
    Series per(MeasuringRhythm asked) {
      Map<LocalDate, Set<LocalDate>> groups = new TreeMap<>();
      for (LocalDate first : periods(rhythm)) {
        LocalDate group = Periods.first(asked, first);
        if (!Periods.last(rhythm, first).isAfter(Periods.last(asked, group))) {
          groups.computeIfAbsent(group, _ -> new TreeSet<>()).add(first);
        }
      }
      List<Point> points = new ArrayList<>();
      groups.forEach(
          (first, within) ->
              over(within, rhythm)
                  .ifPresent(
                      point ->
                          points.add(
                              new Point(
                                  first,
                                  Periods.last(asked, first),
                                  point.value(),
                                  point.base(),
                                  point.certainty()))));
      periods(asked).stream()
          .filter(first -> asked.compareTo(rhythm) > 0 && !groups.containsKey(first))
          .forEach(first -> over(Set.of(first), asked).ifPresent(points::add));
      return new Series(points);
    }

    Optional<Point> over(LocalDate from, LocalDate to) {
      Set<LocalDate> within =
          periods(rhythm).stream()
              .filter(first -> !first.isBefore(from) && !Periods.last(rhythm, first).isAfter(to))
              .collect(Collectors.toCollection(TreeSet::new));
      return over(within, rhythm);
    }

    private static BigDecimal rounded(BigDecimal value) {
      return value.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
  }
}
