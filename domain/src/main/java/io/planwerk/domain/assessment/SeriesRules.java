package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.measurement.Report;
import io.planwerk.domain.measurement.ReportStatement;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what reports say of the figures makes sense beside each other and beside the goals. */
final class SeriesRules {
  private static final Set<Perspective> HERE = Set.of(Perspective.MEASUREMENT);
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private final Thresholds thresholds;

  SeriesRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(goalUnreported(), valueRepeated(), gainDiffers(), targetAlreadyReached());
  }

  /** What a report says, with its place. */
  private record Told(Report report, Located<ReportStatement> statement) {
    static Stream<Told> in(Strategy strategy) {
      List<Told> told = new ArrayList<>();
      for (Located<Report> report :
          Located.each("/measurement/reports", strategy.measurement().reports())) {
        for (Located<ReportStatement> statement :
            Located.each(report.field("statements"), report.value().statements())) {
          told.add(new Told(report.value(), statement));
        }
      }
      return told.stream();
    }

    KpiId kpi() {
      return statement.value().kpi();
    }

    @Nullable BigDecimal value() {
      return statement.value().value();
    }

    @Nullable LocalDate end() {
      return report.span() == null ? null : report.span().to();
    }
  }

  private static Map<KpiId, Kpi> kpis(Strategy strategy) {
    Map<KpiId, Kpi> kpis = new HashMap<>();
    strategy.measurement().kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    return kpis;
  }

  private static Bilingual name(Strategy strategy, KpiId id) {
    Kpi kpi = kpis(strategy).get(id);
    return kpi == null ? new Bilingual(id.value(), id.value()) : Tally.quoted(kpi.name());
  }

  private static Rule goalUnreported() {
    return Rule.ofPlan(
        "measurement.goal-unreported",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Berichte, die anderes zählen als die Ziele, sagen nicht, ob die Strategie wirkt.",
            "Reports that count other things than the goals don't tell whether the strategy"
                + " works."),
        new Bilingual(
            "In jeden Bericht die Kennzahlen der Ziele aufnehmen, oder die Ziele auf die Zahlen"
                + " stellen, die berichtet werden.",
            "Put the KPIs of the goals into every report, or rest the goals on the figures that"
                + " are reported."),
        Sources.bitkom(9),
        strategy -> !reportsWithin(strategy).isEmpty() && !goalKpis(strategy).isEmpty(),
        strategy -> {
          Set<KpiId> reported =
              strategy.measurement().reports().stream()
                  .flatMap(report -> report.statements().stream())
                  .map(ReportStatement::kpi)
                  .collect(Collectors.toSet());
          Set<KpiId> ofGoals = goalKpis(strategy);
          List<Located<Kpi>> found =
              Located.each("/measurement/kpis", strategy.measurement().kpis()).stream()
                  .filter(kpi -> ofGoals.contains(kpi.value().id()))
                  .filter(kpi -> !reported.contains(kpi.value().id()))
                  .toList();
          return found.isEmpty()
              ? List.of()
              : List.of(
                  Fact.at(
                      Located.pointers(found),
                      Tally.of(Noun.GOAL_KPI, found, ofGoals.size(), Kpi::name)
                          .have("keinen Wert in einem Bericht", "no value in any report")));
        });
  }

  /** Reports on the strategy's own time; what came before could not know its goals. */
  private static List<Report> reportsWithin(Strategy strategy) {
    DateSpan period = strategy.period();
    return strategy.measurement().reports().stream()
        .filter(report -> !report.statements().isEmpty())
        .filter(
            report ->
                report.span() != null
                    && period != null
                    && report.span().to() != null
                    && period.contains(report.span().to()))
        .toList();
  }

  private static Set<KpiId> goalKpis(Strategy strategy) {
    return strategy.goals().items().stream()
        .flatMap(
            goal ->
                goal.target() instanceof Quantitative figure && figure.kpi() != null
                    ? Stream.of(figure.kpi())
                    : Stream.of())
        .collect(Collectors.toSet());
  }

  private Rule valueRepeated() {
    return Rule.ofPlan(
        "measurement.value-repeated",
        Severity.HINT,
        1,
        HERE,
        new Bilingual(
            "Ein großer Bestand, der auf die letzte Stelle gleich bleibt, ist meist abgeschrieben"
                + " und nicht gezählt.",
            "A large count that stays the same to the last digit was mostly copied, not counted."),
        new Bilingual(
            "In der Quelle nachsehen und den Wert berichtigen oder als nicht erhoben kennzeichnen.",
            "Look it up at the source and correct the value, or mark it as not measured."),
        Sources.bitkom(9) + "; " + thresholds.source(Bound.REPEATED_COUNT),
        strategy -> Told.in(strategy).anyMatch(this::isLarge),
        strategy ->
            Told.in(strategy)
                .filter(this::isLarge)
                .filter(SeriesRules::isUnchanged)
                .map(told -> repeated(told, strategy))
                .toList());
  }

  private boolean isLarge(Told told) {
    return told.statement().value().previous() != null
        && told.value() != null
        && told.value().compareTo(thresholds.of(Bound.REPEATED_COUNT)) >= 0;
  }

  private static boolean isUnchanged(Told told) {
    return told.statement().value().change().filter(change -> change.signum() == 0).isPresent();
  }

  private static Fact repeated(Told told, Strategy strategy) {
    Bilingual report = Tally.quoted(told.report().name());
    Bilingual kpi = name(strategy, told.kpi());
    BigDecimal value = Objects.requireNonNull(told.value());
    return Fact.at(
        List.of(told.statement().pointer()),
        new Bilingual(
            report.de()
                + " wiederholt für "
                + kpi.de()
                + " den Wert davor: "
                + Tongue.GERMAN.number(value),
            report.en()
                + " repeats the value before for "
                + kpi.en()
                + ": "
                + Tongue.ENGLISH.number(value)));
  }

  private static Rule gainDiffers() {
    return Rule.ofPlan(
        "measurement.gain-differs",
        Severity.HINT,
        1,
        HERE,
        new Bilingual(
            "Wer gewonnene Follower neben einem Bestand berichtet, der weniger wuchs, verschweigt"
                + " die verlorenen oder hat sich verrechnet.",
            "Reporting followers won beside a count that grew by less hides those who left, or is a"
                + " mistake."),
        new Bilingual(
            "Sagen, ob brutto oder netto gezählt ist, und die Abgänge nennen.",
            "Say whether it is counted gross or net, and name those who left."),
        Sources.bitkom(9),
        strategy -> gains(strategy).findAny().isPresent(),
        strategy ->
            gains(strategy)
                .filter(gain -> gain.stated().compareTo(gain.given()) != 0)
                .map(gain -> differs(gain, strategy))
                .toList());
  }

  /** What came new by one figure of a report, and by the growth of the count beside it. */
  private record Gain(Told gained, Told count, BigDecimal stated, BigDecimal given) {}

  private static Stream<Gain> gains(Strategy strategy) {
    Map<KpiId, Kpi> kpis = kpis(strategy);
    List<Told> all = Told.in(strategy).toList();
    Map<List<Object>, Gain> gains = new LinkedHashMap<>();
    for (Told gained : all) {
      for (Told count : all) {
        BigDecimal stated = gained.value();
        BigDecimal before = count.statement().value().previous();
        BigDecimal after = count.value();
        if (gained.report().equals(count.report())
            && stated != null
            && before != null
            && after != null
            && countsWhatIsNew(kpis.get(gained.kpi()), kpis.get(count.kpi()))) {
          gains.putIfAbsent(
              List.of(gained.report().id(), gained.kpi(), stated),
              new Gain(gained, count, stated, after.subtract(before)));
        }
      }
    }
    return gains.values().stream();
  }

  private static boolean countsWhatIsNew(@Nullable Kpi gained, @Nullable Kpi count) {
    return gained != null && count != null && gained.countsNewOf(count);
  }

  private static Fact differs(Gain gain, Strategy strategy) {
    Bilingual report = Tally.quoted(gain.gained().report().name());
    Bilingual won = name(strategy, gain.gained().kpi());
    Bilingual count = name(strategy, gain.count().kpi());
    ReportStatement series = gain.count().statement().value();
    BigDecimal before = Objects.requireNonNull(series.previous());
    BigDecimal after = Objects.requireNonNull(series.value());
    return Fact.at(
        List.of(gain.gained().statement().pointer(), gain.count().statement().pointer()),
        new Bilingual(
            report.de()
                + " nennt für "
                + won.de()
                + " "
                + Tongue.GERMAN.number(gain.stated())
                + ", der Bestand "
                + count.de()
                + " änderte sich um "
                + Tongue.GERMAN.number(gain.given())
                + " ("
                + Tongue.GERMAN.number(before)
                + " auf "
                + Tongue.GERMAN.number(after)
                + ")",
            report.en()
                + " states "
                + Tongue.ENGLISH.number(gain.stated())
                + " for "
                + won.en()
                + ", the count "
                + count.en()
                + " changed by "
                + Tongue.ENGLISH.number(gain.given())
                + " ("
                + Tongue.ENGLISH.number(before)
                + " to "
                + Tongue.ENGLISH.number(after)
                + ")"));
  }

  private static Rule targetAlreadyReached() {
    return Rule.ofPlan(
        "goals.target-already-reached",
        Severity.WARNING,
        2,
        Set.of(Perspective.GOALS),
        new Bilingual(
            "Ein Ziel, das schon erreicht ist, lenkt nichts mehr und lässt den Erfolg größer"
                + " aussehen, als er ist.",
            "A target that is already reached steers nothing any more and makes success look"
                + " larger than it is."),
        new Bilingual(
            "Den Zielwert an den letzten gemessenen Werten neu festlegen.",
            "Set the target value anew from the last values measured."),
        Sources.bitkom(2),
        strategy -> comparisons(strategy).findAny().isPresent(),
        strategy ->
            comparisons(strategy).filter(Comparison::isReached).map(SeriesRules::reached).toList());
  }

  /**
   * A target beside the last value known before it is due.
   *
   * @param report that tells the value; absent where it is the baseline itself
   */
  private record Comparison(
      Located<Goal> goal,
      BigDecimal target,
      boolean rises,
      BigDecimal known,
      @Nullable Told report,
      boolean beforehand) {
    boolean isReached() {
      return rises ? known.compareTo(target) >= 0 : known.compareTo(target) <= 0;
    }
  }

  private static Stream<Comparison> comparisons(Strategy strategy) {
    return GoalRules.goals(strategy).stream().flatMap(goal -> comparison(goal, strategy).stream());
  }

  private static Optional<Comparison> comparison(Located<Goal> goal, Strategy strategy) {
    if (!(goal.value().target() instanceof Quantitative figure) || figure.value() == null) {
      return Optional.empty();
    }
    Kpi kpi = figure.kpi() == null ? null : kpis(strategy).get(figure.kpi());
    Direction way = way(figure, kpi);
    if (way == null || way == Direction.HOLD) {
      return Optional.empty();
    }
    boolean rises = way == Direction.RISE;
    Optional<Told> last =
        kpi == null ? Optional.empty() : lastBefore(goal.value().due(), kpi, strategy);
    BigDecimal known =
        last.flatMap(told -> Optional.ofNullable(told.value())).orElse(figure.baseline());
    if (known == null) {
      return Optional.empty();
    }
    boolean beforehand = last.map(told -> isBefore(told, figure, strategy)).orElse(true);
    return Optional.of(
        new Comparison(goal, figure.value(), rises, known, last.orElse(null), beforehand));
  }

  /** Nothing is said of a figure of which nobody said which way is good. */
  private static @Nullable Direction way(Quantitative figure, @Nullable Kpi kpi) {
    if (figure.direction() != null) {
      return figure.direction();
    }
    if (figure.baseline() != null && figure.value() != null) {
      int way = figure.value().compareTo(figure.baseline());
      return way > 0 ? Direction.RISE : way < 0 ? Direction.FALL : Direction.HOLD;
    }
    return kpi == null ? null : kpi.direction();
  }

  private static Optional<Told> lastBefore(@Nullable LocalDate due, Kpi kpi, Strategy strategy) {
    return Told.in(strategy)
        .filter(told -> told.kpi().equals(kpi.id()) && told.value() != null)
        .filter(told -> isOfOnePeriod(told, kpi))
        .filter(told -> due == null || (told.end() != null && told.end().isBefore(due)))
        .max(Comparator.comparing(told -> Optional.ofNullable(told.end()).orElse(LocalDate.MIN)));
  }

  /** What adds up over time has to be told for no longer than the target means. */
  private static boolean isOfOnePeriod(Told told, Kpi kpi) {
    if (kpi.aggregation() != Aggregation.SUM) {
      return true;
    }
    DateSpan span = told.report().span();
    return kpi.rhythm() != null
        && span != null
        && span.to() != null
        && ChronoUnit.DAYS.between(span.from(), span.to()) < days(kpi.rhythm());
  }

  private static int days(MeasuringRhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> 1;
      case WEEKLY -> 7;
      case MONTHLY -> 31;
      case QUARTERLY -> 92;
      case YEARLY -> 366;
    };
  }

  private static boolean isBefore(Told told, Quantitative figure, Strategy strategy) {
    LocalDate begin =
        figure.baselineOn() != null
            ? figure.baselineOn()
            : strategy.period() == null ? null : strategy.period().from();
    LocalDate end = told.end();
    return begin != null && end != null && end.isBefore(begin);
  }

  private static Fact reached(Comparison comparison) {
    Bilingual name = Tally.quoted(comparison.goal().value().name());
    Told told = comparison.report();
    Bilingual from =
        told == null
            ? new Bilingual("Ausgangswert", "baseline")
            : Tally.quoted(told.report().name());
    Bilingual times = times(comparison);
    Fact fact =
        Fact.at(
            Stream.concat(
                    Stream.of(comparison.goal().field("target/value")),
                    told == null ? Stream.of() : Stream.of(told.statement().pointer()))
                .toList(),
            new Bilingual(
                name.de()
                    + " will "
                    + Tongue.GERMAN.number(comparison.target())
                    + ", erreicht sind schon "
                    + Tongue.GERMAN.number(comparison.known())
                    + times.de()
                    + " ("
                    + from.de()
                    + ")",
                name.en()
                    + " aims for "
                    + Tongue.ENGLISH.number(comparison.target())
                    + ", "
                    + Tongue.ENGLISH.number(comparison.known())
                    + " is reached already"
                    + times.en()
                    + " ("
                    + from.en()
                    + ")"));
    return comparison.beforehand() ? fact : fact.as(Severity.HINT);
  }

  private static Bilingual times(Comparison comparison) {
    if (!comparison.rises() || comparison.target().signum() <= 0) {
      return new Bilingual("", "");
    }
    BigDecimal times = comparison.known().divide(comparison.target(), 1, RoundingMode.HALF_UP);
    return times.compareTo(TWICE) < 0
        ? new Bilingual("", "")
        : new Bilingual(
            ", das " + Tongue.GERMAN.number(times) + "-Fache",
            ", " + Tongue.ENGLISH.number(times) + " times as much");
  }
}
