package io.planwerk.domain.assessment;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.Report;
import io.planwerk.domain.measurement.ReportStatement;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether reports say what their own figures give. */
final class ReportRules {
  private final Thresholds thresholds;

  ReportRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(contradiction());
  }

  private Rule contradiction() {
    return Rule.ofPlan(
        "measurement.report-contradicts-series",
        Severity.WARNING,
        3,
        Set.of(Perspective.MEASUREMENT, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Ein Bericht, dessen Prozente seine eigenen Zahlen nicht hergeben, kostet das Vertrauen"
                + " in alle übrigen.",
            "A report whose percentages don't follow from its own figures costs the trust in all"
                + " others."),
        new Bilingual(
            "Nachrechnen, den Bericht berichtigen und die Berechnung festhalten.",
            "Check the figures, correct the report and write down how it is computed."),
        Sources.bitkom(9),
        strategy -> changes(strategy).findAny().isPresent(),
        strategy ->
            changes(strategy)
                .filter(this::isWrong)
                .map(change -> wrong(change, strategy))
                .toList());
  }

  /** A change that a report states, beside the one that its figures give. */
  private record Change(
      Report report, Located<ReportStatement> statement, BigDecimal stated, BigDecimal given) {}

  private static Stream<Change> changes(Strategy strategy) {
    List<Change> changes = new ArrayList<>();
    for (Located<Report> report :
        Located.each("/measurement/reports", strategy.measurement().reports())) {
      for (Located<ReportStatement> place :
          Located.each(report.field("statements"), report.value().statements())) {
        BigDecimal stated = place.value().statedChange();
        BigDecimal given = place.value().change().orElse(null);
        if (stated != null && given != null) {
          changes.add(new Change(report.value(), place, stated, given));
        }
      }
    }
    return changes.stream();
  }

  private boolean isWrong(Change change) {
    return change
            .stated()
            .subtract(change.given())
            .abs()
            .compareTo(thresholds.of(Bound.CHANGE_TOLERANCE))
        > 0;
  }

  private static Fact wrong(Change change, Strategy strategy) {
    ReportStatement statement = change.statement().value();
    Bilingual kpi = name(statement.kpi(), strategy);
    Bilingual report = Tally.quoted(change.report().name());
    return Fact.at(
        List.of(change.statement().pointer()),
        new Bilingual(
            report.de()
                + " nennt für "
                + kpi.de()
                + " "
                + Tongue.GERMAN.change(change.stated(), 1)
                + ", die Zahlen ("
                + figures(Tongue.GERMAN, statement, " auf ")
                + ") ergeben "
                + Tongue.GERMAN.change(change.given(), 1),
            report.en()
                + " states "
                + Tongue.ENGLISH.change(change.stated(), 1)
                + " for "
                + kpi.en()
                + ", the figures ("
                + figures(Tongue.ENGLISH, statement, " to ")
                + ") give "
                + Tongue.ENGLISH.change(change.given(), 1)));
  }

  private static String figures(Tongue tongue, ReportStatement statement, String to) {
    return Stream.of(statement.previous(), statement.value())
        .flatMap(Stream::ofNullable)
        .map(tongue::number)
        .collect(Collectors.joining(to));
  }

  private static Bilingual name(KpiId id, Strategy strategy) {
    Map<KpiId, Kpi> kpis = new HashMap<>();
    strategy.measurement().kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    Kpi kpi = kpis.get(id);
    return kpi == null ? new Bilingual(id.value(), id.value()) : Tally.quoted(kpi.name());
  }
}
