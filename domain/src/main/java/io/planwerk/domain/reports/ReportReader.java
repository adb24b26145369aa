package io.planwerk.domain.reports;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.Report;
import io.planwerk.domain.measurement.ReportStatement;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.reports.Discrepancy.Field;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds each statement of a report against the observations of its days. */
final class ReportReader {
  /** What lasts is told at the end of a span, and often read off some days later. */
  private static final long DAYS_OFF = 3;

  /** What lasts moves by as much in such days. */
  private static final BigDecimal MOVED = new BigDecimal("0.001");

  /** In a small group, where one who comes or goes is more than that, by so many, */
  private static final BigDecimal SOME = BigDecimal.valueOf(3);

  /** but not by more than this part. */
  private static final BigDecimal MOVED_AT_MOST = new BigDecimal("0.01");

  /** A number that ends on zeros may be rounded, but not by more than this. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.01");

  /** Half a percentage point is what people round changes to. */
  private static final BigDecimal CHANGE = new BigDecimal("0.005");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Strategy strategy;
  private final Figures figures;
  private final Map<KpiId, Kpi> kpis = new LinkedHashMap<>();
  private final Set<List<Object>> gains = new HashSet<>();
  private final List<Discrepancy> found = new ArrayList<>();
  private int compared;

  /** A statement with its place and its days. */
  private record Place(
      Report report, ReportStatement statement, String pointer, LocalDate from, LocalDate to) {}

  /** How a count changed within the days of a report. */
  private record Growth(Kpi count, Point before, Point after) {
    BigDecimal by() {
      return Decimals.normal(after.value().subtract(before.value()));
    }
  }

  ReportReader(Strategy strategy, Figures figures) {
    this.strategy = strategy;
    this.figures = figures;
    strategy.measurement().kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
  }

  ReportComparison compare() {
    List<Report> reports = strategy.measurement().reports();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      DateSpan span = report.span();
      LocalDate to = span == null ? null : span.to();
      if (span != null && to != null) {
        for (int j = 0; j < report.statements().size(); j++) {
          String pointer = "/measurement/reports/" + i + "/statements/" + j;
          compare(new Place(report, report.statements().get(j), pointer, span.from(), to));
        }
      }
    }
    return new ReportComparison(compared, found);
  }

  private void compare(Place place) {
    ReportStatement statement = place.statement();
    LocalDate end = place.from().minusDays(1);
    LocalDate begin = before(place.from(), place.to());
    Optional<Point> previous = observed(statement.kpi(), begin, end);
    Optional<Point> value = observed(statement.kpi(), place.from(), place.to());
    value(place, Field.PREVIOUS, "/previous", statement.previous(), previous, begin, end);
    value(place, Field.VALUE, "/value", statement.value(), value, place.from(), place.to());
    BigDecimal change = statement.statedChange();
    if (change != null && previous.isPresent() && value.isPresent()) {
      change(place, change, previous.get(), value.get(), end);
    }
    gain(place, statement.value(), begin, end);
  }

  /** What came new and what is there now are two series, and may tell different tales. */
  private void gain(Place place, @Nullable BigDecimal stated, LocalDate begin, LocalDate end) {
    Kpi gained = kpis.get(place.statement().kpi());
    if (stated == null
        || gained == null
        || !gains.add(List.of(place.report().id(), gained.id(), stated))) {
      return;
    }
    for (Kpi count : kpis.values()) {
      if (gained.countsNewOf(count)) {
        Optional<Point> before = observed(count.id(), begin, end);
        Optional<Point> after = observed(count.id(), place.from(), place.to());
        if (before.isPresent() && after.isPresent()) {
          gain(place, stated, new Growth(count, before.get(), after.get()), end);
        }
      }
    }
  }

  private void gain(Place place, BigDecimal stated, Growth growth, LocalDate end) {
    compared++;
    BigDecimal allowed =
        rounding(stated).max(drift(growth.before(), end)).max(drift(growth.after(), place.to()));
    if (growth.by().subtract(stated).abs().compareTo(allowed) > 0) {
      found.add(
          new Discrepancy(
              place.report().id(),
              place.statement().kpi(),
              Field.GAIN,
              place.pointer() + "/value",
              stated,
              growth.by(),
              growth.before().certainty().and(growth.after().certainty()),
              both(tongue -> gain(tongue, place, stated, growth))));
    }
  }

  /** The first day of a span of the same length that ends where this one begins. */
  private static LocalDate before(LocalDate from, LocalDate to) {
    LocalDate next = to.plusDays(1);
    return from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1
        ? from.minusMonths(ChronoUnit.MONTHS.between(from, next))
        : from.minusDays(ChronoUnit.DAYS.between(from, next));
  }

  private Optional<Point> observed(KpiId id, LocalDate from, LocalDate to) {
    Kpi kpi = kpis.get(id);
    Series series = figures.of(id, Slice.WHOLE);
    return kpi != null && kpi.aggregation() == Aggregation.LAST
        ? series.points().stream()
            .filter(point -> off(point, to) <= DAYS_OFF)
            .min(Comparator.comparing(Point::certainty).thenComparingLong(point -> off(point, to)))
        : covers(series.between(from, to), from, to)
            ? figures.over(id, Slice.WHOLE, from, to)
            : Optional.empty();
  }

  private static long off(Point point, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(point.to(), day));
  }

  private static boolean covers(Series series, LocalDate from, LocalDate to) {
    LocalDate missing = from;
    for (Point point : series.points()) {
      if (point.from().isAfter(missing)) {
        return false;
      }
      missing = point.to().plusDays(1);
    }
    return missing.isAfter(to);
  }

  private void value(
      Place place,
      Field field,
      String name,
      @Nullable BigDecimal stated,
      Optional<Point> observed,
      LocalDate from,
      LocalDate to) {
    if (stated == null || observed.isEmpty()) {
      return;
    }
    compared++;
    Point point = observed.get();
    BigDecimal allowed = rounding(stated).max(drift(point, to));
    if (point.value().subtract(stated).abs().compareTo(allowed) > 0) {
      found.add(
          new Discrepancy(
              place.report().id(),
              place.statement().kpi(),
              field,
              place.pointer() + name,
              stated,
              point.value(),
              point.certainty(),
              both(tongue -> value(tongue, place, stated, point, from, to))));
    }
  }

  /** How far a figure may have moved between a day and that of its value. */
  private static BigDecimal drift(Point point, LocalDate day) {
    BigDecimal size = point.value().abs();
    return off(point, day) == 0
        ? BigDecimal.ZERO
        : size.multiply(MOVED).max(SOME.min(size.multiply(MOVED_AT_MOST)));
  }

  /** How far a number may be off as people write numbers. */
  private static BigDecimal rounding(BigDecimal stated) {
    BigDecimal stripped = stated.signum() == 0 ? BigDecimal.ZERO : stated.stripTrailingZeros();
    BigDecimal place = BigDecimal.ONE.movePointLeft(stripped.scale()).multiply(HALF);
    return stripped.scale() >= 0 ? place : place.min(stated.abs().multiply(ROUNDED)).max(HALF);
  }

  private void change(Place place, BigDecimal stated, Point previous, Point value, LocalDate end) {
    if (previous.value().signum() == 0) {
      return;
    }
    compared++;
    BigDecimal change =
        Decimals.normal(
            value
                .value()
                .subtract(previous.value())
                .divide(previous.value().abs(), MathContext.DECIMAL32));
    BigDecimal drift =
        drift(previous, end)
            .add(drift(value, place.to()))
            .divide(previous.value().abs(), MathContext.DECIMAL32);
    if (change.subtract(stated).abs().compareTo(CHANGE.add(drift)) > 0) {
      found.add(
          new Discrepancy(
              place.report().id(),
              place.statement().kpi(),
              Field.STATED_CHANGE,
              place.pointer() + "/statedChange",
              stated,
              change,
              previous.certainty().and(value.certainty()),
              both(tongue -> change(tongue, place, stated, change, previous, value))));
    }
  }

  private static Bilingual both(Function<Tongue, String> words) {
    return new Bilingual(words.apply(Tongue.GERMAN), words.apply(Tongue.ENGLISH));
  }

  private static String say(Tongue tongue, String de, String en, Object... parts) {
    return (tongue == Tongue.GERMAN ? de : en).formatted(parts);
  }

  private String value(
      Tongue tongue, Place place, BigDecimal stated, Point point, LocalDate from, LocalDate to) {
    String when =
        point.from().equals(point.to())
            ? say(tongue, "am %s", "on %s", tongue.day(point.to()))
            : say(tongue, "vom %s bis %s", "from %s to %s", tongue.day(from), tongue.day(to));
    return say(
        tongue,
        "%s nennt für %s %s, erhoben sind %s (%s).",
        "%s states %s for %s, observed is %s (%s).",
        tongue.quoted(place.report().name().value()),
        tongue == Tongue.GERMAN ? name(tongue, place) : tongue.number(stated),
        tongue == Tongue.GERMAN ? tongue.number(stated) : name(tongue, place),
        tongue.number(point.value()),
        when);
  }

  private String change(
      Tongue tongue,
      Place place,
      BigDecimal stated,
      BigDecimal change,
      Point previous,
      Point value) {
    String states = tongue.change(stated, 1);
    return say(
        tongue,
        "%s nennt für %s %s, die erhobenen Werte (%s auf %s) ergeben %s.",
        "%s states %s for %s, the observed values (%s to %s) give %s.",
        tongue.quoted(place.report().name().value()),
        tongue == Tongue.GERMAN ? name(tongue, place) : states,
        tongue == Tongue.GERMAN ? states : name(tongue, place),
        tongue.number(previous.value()),
        tongue.number(value.value()),
        tongue.change(change, 1));
  }

  private String gain(Tongue tongue, Place place, BigDecimal stated, Growth growth) {
    String count = tongue.quoted(growth.count().name().value());
    return say(
        tongue,
        "%s nennt für %s %s, %s änderte sich aber um %s (%s auf %s).",
        "%s states %s for %s, but %s changed by %s (%s to %s).",
        tongue.quoted(place.report().name().value()),
        tongue == Tongue.GERMAN ? name(tongue, place) : tongue.number(stated),
        tongue == Tongue.GERMAN ? tongue.number(stated) : name(tongue, place),
        count,
        tongue.number(growth.by()),
        tongue.number(growth.before().value()),
        tongue.number(growth.after().value()));
  }

  private String name(Tongue tongue, Place place) {
    Kpi kpi = kpis.get(place.statement().kpi());
    return tongue.quoted(kpi == null ? place.statement().kpi().value() : kpi.name().value());
  }
}
