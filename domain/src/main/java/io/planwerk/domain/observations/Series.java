package io.planwerk.domain.observations;

import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.shared.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of one figure over time.
 *
 * @param points in the order of their last days
 */
public record Series(List<Point> points) {
  private static final Comparator<Point> ORDER =
      Comparator.comparing(Point::to).thenComparing(Point::from);

  /** Nothing was observed. Made last, as it is put into order as well. */
  public static final Series EMPTY = new Series(List.of());

  public Series {
    points = isOrdered(points) ? List.copyOf(points) : points.stream().sorted(ORDER).toList();
  }

  /** Mostly they are, and to look is quicker than to sort. */
  private static boolean isOrdered(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      if (ORDER.compare(points.get(i - 1), points.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    return points.isEmpty();
  }

  public Optional<Point> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /** What lies within these days, both of them included. */
  public Series between(LocalDate from, LocalDate to) {
    return new Series(
        points.stream()
            .filter(point -> !point.from().isBefore(from) && !point.to().isAfter(to))
            .toList());
  }

  /**
   * One value for each period of a rhythm in which something was observed. A value of a longer
   * stretch than the period isn't divided: nobody knows how it was spread, so it is left out.
   *
   * @param aggregation how values of shorter stretches make the one of the period
   */
  public Series per(MeasuringRhythm rhythm, Aggregation aggregation) {
    Map<LocalDate, List<Point>> periods = new TreeMap<>();
    Stretch period = null;
    for (Point point : points) {
      if (period == null || !period.holds(point.from())) {
        period = Periods.around(rhythm, point.from());
      }
      if (period.holds(point.to())) {
        periods.computeIfAbsent(period.from(), _ -> new ArrayList<>()).add(point);
      }
    }
    List<Point> found = new ArrayList<>();
    periods.forEach(
        (first, within) ->
            of(within, aggregation)
                .ifPresent(
                    whole ->
                        found.add(
                            new Point(
                                first,
                                Periods.last(rhythm, first),
                                whole.value(),
                                whole.base(),
                                whole.certainty()))));
    return new Series(found);
  }

  /**
   * One value for all of it; empty where there is none, and for a rate of sums where a base is
   * missing: a mean of rates would be wrong.
   */
  public Optional<Point> total(Aggregation aggregation) {
    return of(points, aggregation);
  }

  private static Optional<Point> of(List<Point> points, Aggregation aggregation) {
    if (points.size() <= 1) {
      return points.stream().findFirst();
    }
    return switch (aggregation) {
      case SUM -> Optional.of(spanning(points, sum(points), null));
      case MEAN ->
          Optional.of(
              spanning(
                  points,
                  sum(points).divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64),
                  null));
      case LAST -> Optional.of(points.stream().max(ORDER).orElseThrow());
      case RATE_OF_SUMS -> rate(points);
    };
  }

  private static Optional<Point> rate(List<Point> points) {
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal wholes = BigDecimal.ZERO;
    for (Point point : points) {
      BigDecimal base = point.base();
      if (base == null) {
        return Optional.empty();
      }
      parts = parts.add(point.value().multiply(base));
      wholes = wholes.add(base);
    }
    return wholes.signum() == 0
        ? Optional.empty()
        : Optional.of(spanning(points, parts.divide(wholes, MathContext.DECIMAL64), wholes));
  }

  private static BigDecimal sum(List<Point> points) {
    return points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Point spanning(List<Point> points, BigDecimal value, @Nullable BigDecimal base) {
    return new Point(
        points.stream().map(Point::from).min(Comparator.naturalOrder()).orElseThrow(),
        points.stream().map(Point::to).max(Comparator.naturalOrder()).orElseThrow(),
        Decimals.normal(value),
        base,
        points.stream().map(Point::certainty).reduce(Certainty.MEASURED, Certainty::and));
  }
}
