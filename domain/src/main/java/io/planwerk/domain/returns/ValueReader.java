package io.planwerk.domain.returns;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.ImpactRole;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.measurement.LinkBasis;
import io.planwerk.domain.measurement.MeasurementPlan;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.returns.Gap.Side;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reckons what observed results are worth. */
final class ValueReader {
  private final MeasurementPlan plan;
  private final Figures figures;
  private final Currency currency;
  private final MonthSpan span;
  private final int months;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<KpiValue> values = new ArrayList<>();
  private final Map<KpiId, List<Result>> results = new HashMap<>();
  private final Ledger all;

  /** Units of a month, counted from 0. */
  private record Result(int month, BigDecimal units, Certainty certainty) {}

  /** A worth that can be reckoned. */
  private record Worth(Kpi kpi, String pointer, Money each) {}

  ValueReader(
      MeasurementPlan plan, Figures figures, Currency currency, MonthSpan span, int months) {
    this.plan = plan;
    this.figures = figures;
    this.currency = currency;
    this.span = span;
    this.months = months;
    all = new Ledger(currency, months);
    read();
  }

  List<KpiValue> values() {
    return values;
  }

  Ledger all() {
    return all;
  }

  List<Gap> gaps() {
    return gaps;
  }

  /** Units of a figure over all months; empty where they aren't known. */
  Optional<BigDecimal> results(KpiId kpi) {
    return Optional.ofNullable(results.get(kpi))
        .filter(found -> !found.isEmpty())
        .map(ValueReader::sum);
  }

  private static BigDecimal sum(List<Result> results) {
    return Decimals.normal(
        results.stream().map(Result::units).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private void read() {
    Map<KpiId, Worth> worths = new LinkedHashMap<>();
    for (int i = 0; i < plan.kpis().size(); i++) {
      Kpi kpi = plan.kpis().get(i);
      String pointer = "/measurement/kpis/" + i;
      List<Result> found = units(kpi);
      results.put(kpi.id(), found);
      worth(kpi, pointer, found).ifPresent(worth -> worths.put(kpi.id(), worth));
    }
    for (Worth worth : worths.values()) {
      Ledger ledger = new Ledger(currency, months);
      List<Result> found = results.getOrDefault(worth.kpi().id(), List.of());
      found.forEach(result -> book(ledger, worth, result));
      Optional<KpiId> contained = containing(worth.kpi().id(), List.copyOf(worths.keySet()));
      if (contained.isEmpty()) {
        all.add(ledger);
      }
      values.add(
          new KpiValue(
              worth.kpi().id(),
              worth.kpi().name(),
              worth.pointer(),
              sum(found),
              worth.each(),
              ledger.amount(),
              contained));
    }
  }

  private Optional<Worth> worth(Kpi kpi, String pointer, List<Result> found) {
    Money each = kpi.valuePerUnit();
    if (each == null) {
      if (kpi.role() == ImpactRole.RESULT) {
        gap(
            pointer + "/valuePerUnit",
            "Was eine Einheit von %s wert ist, ist nicht angegeben.",
            "What one unit of %s is worth isn't stated.",
            kpi);
      }
      return Optional.empty();
    }
    if (!each.currency().equals(currency)) {
      gap(
          pointer + "/valuePerUnit",
          "Der Wert von %s steht in " + each.currency() + " statt " + currency + "; er fehlt.",
          "The worth of %s is in "
              + each.currency()
              + " instead of "
              + currency
              + "; it is missing.",
          kpi);
      return Optional.empty();
    }
    if (kpi.aggregation() == null) {
      gap(
          pointer + "/aggregation",
          "Ob sich %s über die Zeit aufsummiert, ist nicht angegeben; der Wert fehlt.",
          "Whether %s adds up over time isn't stated; its worth is missing.",
          kpi);
      return Optional.empty();
    }
    if (found.isEmpty()) {
      gap(
          pointer,
          "Für %s gibt es in diesem Zeitraum keine Ergebnisse.",
          "There are no results of %s in this time.",
          kpi);
      return Optional.empty();
    }
    return Optional.of(new Worth(kpi, pointer, each));
  }

  private void gap(String pointer, String de, String en, Kpi kpi) {
    String name = kpi.name().value();
    gaps.add(
        new Gap(
            Side.VALUE,
            List.of(pointer),
            new Bilingual(
                de.formatted(Tongue.GERMAN.quoted(name)),
                en.formatted(Tongue.ENGLISH.quoted(name)))));
  }

  private static void book(Ledger ledger, Worth worth, Result result) {
    Certainty basis =
        worth.kpi().valueBasis() == LinkBasis.MEASURED ? Certainty.MEASURED : Certainty.ASSUMED;
    Certainty certainty = basis.and(result.certainty());
    double amount = worth.each().amount().multiply(result.units()).doubleValue();
    boolean assumed = certainty == Certainty.ASSUMED;
    ledger.add(
        certainty,
        result.month(),
        assumed ? Math.min(0, amount) : amount,
        amount,
        assumed ? Math.max(0, amount) : amount);
  }

  /** What adds up counts as it is, anything else by how far it moved the way that is wanted. */
  private List<Result> units(Kpi kpi) {
    Aggregation aggregation = kpi.aggregation();
    if (aggregation == null) {
      return List.of();
    }
    LocalDate first = span.from().value().atDay(1);
    LocalDate last = span.from().plus(months - 1).value().atEndOfMonth();
    Series series = figures.of(kpi.id(), Slice.WHOLE);
    List<Result> found = new ArrayList<>();
    LocalDate oldest = oldest(kpi, first);
    Point before = null;
    for (Point point : series.points()) {
      boolean within = !point.from().isBefore(first) && !point.to().isAfter(last);
      if (within && aggregation == Aggregation.SUM) {
        found.add(result(point, point.value(), point.certainty(), kpi));
      } else if (within && before != null) {
        found.add(
            result(
                point,
                point.value().subtract(before.value()),
                point.certainty().and(before.certainty()),
                kpi));
      }
      before = point.to().isBefore(oldest) ? null : point;
    }
    return found;
  }

  /** A change since longer than a period before isn't one of these months. */
  private LocalDate oldest(Kpi kpi, LocalDate first) {
    MeasuringRhythm rhythm = figures.rhythm(kpi.id(), Slice.WHOLE);
    return Periods.first(rhythm, Periods.first(rhythm, first).minusDays(1));
  }

  private Result result(Point point, BigDecimal units, Certainty certainty, Kpi kpi) {
    return new Result(
        span.from().until(Month.of(point.to())),
        kpi.direction() == Direction.FALL ? units.negate() : units,
        certainty);
  }

  /** The first figure with a worth that this one leads to; in a circle only the first counts. */
  private Optional<KpiId> containing(KpiId kpi, List<KpiId> worths) {
    Set<KpiId> ahead = reached(kpi);
    return worths.stream()
        .filter(other -> !other.equals(kpi) && ahead.contains(other))
        .filter(
            other -> !reached(other).contains(kpi) || worths.indexOf(other) < worths.indexOf(kpi))
        .findFirst();
  }

  private Set<KpiId> reached(KpiId start) {
    Set<KpiId> reached = new HashSet<>();
    Deque<KpiId> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      KpiId at = open.pop();
      for (KpiLink link : plan.links()) {
        if (link.from().equals(at) && reached.add(link.to())) {
          open.push(link.to());
        }
      }
    }
    return reached;
  }
}
