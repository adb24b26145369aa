package io.planwerk.domain.assessment;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.measurement.Report;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what is to be measured is measured. */
final class ObservationRules {
  private final Thresholds thresholds;

  ObservationRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(noObservations());
  }

  private Rule noObservations() {
    return new Rule(
        "measurement.no-observations",
        Severity.WARNING,
        3,
        Set.of(Perspective.MEASUREMENT, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Eine Kennzahl, die niemand misst, zeigt weder Erfolg noch Rückstand.",
            "A figure that nobody measures shows neither success nor arrears."),
        new Bilingual(
            "Die Werte nachtragen, ihre Lieferung einrichten oder die Kennzahl streichen.",
            "Enter the values, set up their delivery, or drop the figure."),
        Sources.bitkom(9) + "; " + thresholds.source(Bound.OBSERVATION_PERIODS),
        evidence -> !awaited(evidence).isEmpty(),
        evidence -> {
          List<Located<Kpi>> awaited = awaited(evidence);
          List<Located<Kpi>> found =
              awaited.stream().filter(kpi -> isMissed(kpi.value(), evidence)).toList();
          int periods = periods();
          return found.isEmpty()
              ? List.of()
              : List.of(
                  Fact.at(
                      Located.pointers(found),
                      Tally.of(Noun.AWAITED_KPI, found, awaited.size(), Kpi::name)
                          .have(
                              "seit " + periods + " Perioden keinen Wert",
                              "had no value for " + periods + " periods")));
        });
  }

  private int periods() {
    return thresholds.of(Bound.OBSERVATION_PERIODS).intValue();
  }

  /** Figures with a rhythm of which a value could be there by now. */
  private List<Located<Kpi>> awaited(Evidence evidence) {
    Strategy strategy = evidence.strategy();
    LocalDate begin = strategy.period() == null ? null : strategy.period().from();
    return evidence.course() == null || begin == null
        ? List.of()
        : Located.each("/measurement/kpis", strategy.measurement().kpis()).stream()
            .filter(kpi -> kpi.value().rhythm() != null && kpi.value().formula() == null)
            .filter(kpi -> isOverdue(kpi.value(), begin.minusDays(1), evidence))
            .toList();
  }

  private boolean isMissed(Kpi kpi, Evidence evidence) {
    LocalDate last = last(kpi, evidence);
    return last == null || isOverdue(kpi, last, evidence);
  }

  /** Whether so many whole periods have gone since a day. */
  private boolean isOverdue(Kpi kpi, LocalDate last, Evidence evidence) {
    MeasuringRhythm rhythm = Objects.requireNonNull(kpi.rhythm());
    LocalDate first = Periods.first(rhythm, last.plusDays(1));
    LocalDate end = first.isAfter(last) ? first : Periods.next(rhythm, first);
    for (int i = 0; i < periods(); i++) {
      end = Periods.next(rhythm, end);
    }
    return !end.isAfter(awaitedUntil(evidence));
  }

  /** After a strategy nobody owes its values any more. */
  private static LocalDate awaitedUntil(Evidence evidence) {
    DateSpan period = evidence.strategy().period();
    LocalDate last = period == null ? null : period.to();
    return last == null || !evidence.day().isAfter(last) ? evidence.day() : last.plusDays(1);
  }

  /** What reports say was measured as well. */
  private static @Nullable LocalDate last(Kpi kpi, Evidence evidence) {
    Evidence.Course course = Objects.requireNonNull(evidence.course());
    return Stream.concat(
            Stream.ofNullable(course.observed().get(kpi.id())),
            evidence.strategy().measurement().reports().stream()
                .filter(report -> tells(report, kpi))
                .flatMap(report -> Stream.ofNullable(report.span()))
                .flatMap(span -> Stream.ofNullable(span.to())))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean tells(Report report, Kpi kpi) {
    return report.statements().stream()
        .anyMatch(said -> said.kpi().equals(kpi.id()) && said.value() != null);
  }
}
