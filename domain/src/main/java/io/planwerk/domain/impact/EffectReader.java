package io.planwerk.domain.impact;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.JsonPatch.Operation;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.forecast.Student;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.measures.Contribution;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.observations.Periods;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.returns.Bookings;
import io.planwerk.domain.returns.MeasureCost;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.ThreePoint;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off series what measures gave to goals. */
final class EffectReader {
  private static final int FEWEST = 3;
  private static final int FEWEST_FREEDOM = 2;
  private static final double UPPER = 0.95;
  private static final int CARRIED = 36;
  private static final int DIGITS = 10;
  private static final MathContext TOLD = new MathContext(3, RoundingMode.HALF_EVEN);

  private final Strategy strategy;
  private final Figures figures;
  private final Bookings bookings;
  private final Map<MonthSpan, List<MeasureCost>> costs = new HashMap<>();
  private final Map<Object, Month> goesLive = new HashMap<>();
  private final Map<Object, Goal> goals = new HashMap<>();

  /** What one stretch brought, and how many average months at full level it was worth. */
  private record Yield(LocalDate from, LocalDate to, double value, double weight) {
    Stream<Month> months() {
      return Stream.iterate(
          Month.of(from), month -> !month.value().atDay(1).isAfter(to), month -> month.plus(1));
    }
  }

  EffectReader(Strategy strategy, Figures figures, Bookings bookings) {
    this.strategy = strategy;
    this.figures = figures;
    this.bookings = bookings;
    for (Platform platform : strategy.platforms().items()) {
      if (platform.launch() != null) {
        goesLive.put(platform.id(), platform.launch());
      }
    }
    strategy.goals().items().forEach(goal -> goals.put(goal.id(), goal));
  }

  List<MeasuredEffect> effects() {
    List<MeasuredEffect> effects = new ArrayList<>();
    List<Measure> measures = strategy.measures().items();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      for (int j = 0; j < measure.contributions().size(); j++) {
        Pointer at =
            Pointer.ROOT.child("measures").child("items").child(i).child("contributions").child(j);
        effect(measure, measure.contributions().get(j), at).ifPresent(effects::add);
      }
    }
    return effects;
  }

  private Optional<MeasuredEffect> effect(Measure measure, Contribution contribution, Pointer at) {
    Goal goal = goals.get(contribution.goal());
    if (goal == null
        || !(goal.target() instanceof Target.Quantitative target)
        || target.kpi() == null) {
      return Optional.empty();
    }
    List<Yield> yields = yields(measure, contribution, target, target.kpi());
    double weight = yields.stream().mapToDouble(Yield::weight).sum();
    if (yields.size() < FEWEST || weight <= 0) {
      return Optional.empty();
    }
    Month from = Month.of(yields.getFirst().from());
    Month to = Month.of(yields.getLast().to());
    Optional<BigDecimal> worked = worked(measure.id(), from, to);
    double level = worked.map(BigDecimal::doubleValue).orElse(1.0);
    double mean = yields.stream().mapToDouble(Yield::value).sum() / weight / level;
    double spread = spread(yields, mean * level, weight) / level;
    double least = mean >= 0 ? Math.max(0, mean - spread) : mean - spread;
    ThreePoint measured = new ThreePoint(told(least), told(mean), told(mean + spread));
    int months = (int) yields.stream().flatMap(Yield::months).distinct().count();
    return Optional.of(
        new MeasuredEffect(
            measure.id(),
            goal.id(),
            at.toString(),
            from,
            to,
            months,
            contribution.perMonth(),
            measured,
            worked,
            contribution.perMonth().compareTo(measured.least()) < 0
                || contribution.perMonth().compareTo(measured.most()) > 0,
            new Bilingual(
                sentence(
                    Tongue.GERMAN,
                    measure,
                    goal,
                    contribution,
                    measured,
                    worked,
                    Tongue.GERMAN.months(from, to)),
                sentence(
                    Tongue.ENGLISH,
                    measure,
                    goal,
                    contribution,
                    measured,
                    worked,
                    Tongue.ENGLISH.months(from, to))),
            patch(at, measured, from, to)));
  }

  /** What is too small to be written down in a strategy is 0. */
  private static BigDecimal told(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(TOLD);
    return rounded.scale() > DIGITS
        ? Decimals.normal(rounded.setScale(DIGITS, RoundingMode.HALF_EVEN))
        : rounded;
  }

  /** Half the interval of a ratio estimate (Cochran 1977, 6.4). */
  private static double spread(List<Yield> yields, double ratio, double weight) {
    int count = yields.size();
    double squares = 0;
    for (Yield yield : yields) {
      double off = yield.value() - ratio * yield.weight();
      squares += off * off;
    }
    int freedom = Math.max(FEWEST_FREEDOM, (count - 1) / 2 * 2);
    return Student.above(UPPER, freedom) * Math.sqrt(squares * count / (count - 1)) / weight;
  }

  /**
   * Months, or longer periods where values are of such. What adds up counts as it is, anything else
   * by how far it moved; rates can't be parted among measures.
   */
  private List<Yield> yields(
      Measure measure, Contribution contribution, Target.Quantitative target, KpiId kpi) {
    Direction heading = target.heading().orElse(Direction.HOLD);
    boolean adds = figures.addsUp(kpi);
    if (heading == Direction.HOLD || (adds && heading == Direction.FALL) || isRate(kpi)) {
      return List.of();
    }
    Slice part = new Slice(null, measure.id(), null, null);
    MeasuringRhythm observed = figures.rhythm(kpi, part);
    MeasuringRhythm rhythm =
        observed.compareTo(MeasuringRhythm.MONTHLY) < 0 ? MeasuringRhythm.MONTHLY : observed;
    Map<LocalDate, List<Point>> periods = new TreeMap<>();
    List<Point> points = figures.of(kpi, part).points();
    points.forEach(
        point ->
            periods
                .computeIfAbsent(Periods.first(rhythm, point.to()), _ -> new ArrayList<>())
                .add(point));
    List<Yield> yields = new ArrayList<>();
    Point before = null;
    for (Map.Entry<LocalDate, List<Point>> period : periods.entrySet()) {
      LocalDate first = later(period.getKey(), points.getFirst().from());
      LocalDate last = earlier(Periods.last(rhythm, period.getKey()), points.getLast().to());
      Point end = period.getValue().getLast();
      double weight = weight(measure, contribution, first, last);
      if (weight > 0 && adds) {
        double sum = period.getValue().stream().mapToDouble(p -> p.value().doubleValue()).sum();
        yields.add(new Yield(first, last, sum, weight));
      } else if (weight > 0 && before != null && follows(before, period.getKey(), rhythm)) {
        double moved = end.value().subtract(before.value()).doubleValue();
        yields.add(new Yield(first, last, heading == Direction.FALL ? -moved : moved, weight));
      }
      before = end;
    }
    return yields;
  }

  private boolean isRate(KpiId id) {
    return strategy.measurement().kpis().stream()
        .filter(kpi -> kpi.id().equals(id))
        .anyMatch(
            kpi ->
                kpi.aggregation() != null
                    && switch (kpi.aggregation()) {
                      case MEAN, RATE_OF_SUMS -> true;
                      case SUM, LAST -> false;
                    });
  }

  private static boolean follows(Point before, LocalDate period, MeasuringRhythm rhythm) {
    return Periods.first(rhythm, before.to()).equals(Periods.first(rhythm, period.minusDays(1)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** How many average months at full level these days are worth. */
  private double weight(Measure measure, Contribution contribution, LocalDate from, LocalDate to) {
    double weight = 0;
    for (Month month = Month.of(from); !month.value().atDay(1).isAfter(to); month = month.plus(1)) {
      LocalDate first = later(from, month.value().atDay(1));
      LocalDate last = earlier(to, month.value().atEndOfMonth());
      double part = (ChronoUnit.DAYS.between(first, last) + 1.0) / month.value().lengthOfMonth();
      weight += part * effective(measure, contribution, month);
    }
    return weight;
  }

  private double effective(Measure measure, Contribution contribution, Month month) {
    double carry =
        contribution.carryOver() == null ? 0 : contribution.carryOver().fraction().doubleValue();
    double sum = 0;
    double left = 1;
    for (int ago = 0; ago <= CARRIED && left > 0; ago++) {
      Month then = month.plus(-ago);
      sum += left * contribution.seasonIn(then).doubleValue() * level(measure, then);
      left *= carry;
    }
    return sum;
  }

  private double level(Measure measure, Month month) {
    if (measure.window() != null && !measure.window().contains(month)) {
      return 0;
    }
    Month launch = launch(measure);
    if (launch == null) {
      return 1;
    }
    int age = launch.until(month);
    return age < 0 ? 0 : measure.levelReachable(age).fraction().doubleValue();
  }

  private @Nullable Month launch(Measure measure) {
    Month live = measure.platform() == null ? null : goesLive.get(measure.platform());
    Month own = measure.launch();
    return own == null || (live != null && live.compareTo(own) > 0) ? live : own;
  }

  /** Part of the planned hours that was booked, where all these months are booked. */
  private Optional<BigDecimal> worked(MeasureId measure, Month from, Month to) {
    if (!bookings.hasAny(measure)) {
      return Optional.empty();
    }
    return costs
        .computeIfAbsent(
            new MonthSpan(from, to),
            _ -> Returns.of(strategy, figures, bookings, from, to).measures())
        .stream()
        .filter(cost -> cost.measure().equals(measure))
        .filter(cost -> cost.workedUntil().filter(to::equals).isPresent())
        .map(MeasureCost::cost)
        .flatMap(cost -> cost.booked().stream())
        .filter(booked -> booked.hours().signum() > 0 && booked.plannedHours().signum() > 0)
        .map(booked -> booked.hours().divide(booked.plannedHours(), TOLD))
        .findFirst();
  }

  private JsonPatch patch(Pointer at, ThreePoint measured, Month from, Month to) {
    boolean english = strategy.language() != null && !strategy.language().tag().startsWith("de");
    Tongue tongue = english ? Tongue.ENGLISH : Tongue.GERMAN;
    return new JsonPatch(
        List.of(
            new Operation.Replace(at.child("perMonth"), measured.likely()),
            new Operation.Add(at.child("estimate"), RecordWriter.writeWhole(measured)),
            new Operation.Add(
                at.child("basis"),
                (english ? "Measured, " : "Gemessen, ") + tongue.months(from, to))));
  }

  private static String sentence(
      Tongue tongue,
      Measure measure,
      Goal goal,
      Contribution contribution,
      ThreePoint measured,
      Optional<BigDecimal> worked,
      String months) {
    boolean german = tongue == Tongue.GERMAN;
    String converted =
        german
            ? ", auf den geplanten Aufwand umgerechnet (gebucht waren davon %s)"
            : ", converted to the planned effort (%s of it was booked)";
    return (german
            ? "%s: %s brachte für %s im Mittel %s im Monat (mit 90\u00a0%% Sicherheit %s bis %s)%s;"
                + " der Plan rechnet mit %s."
            : "%s: %s gave %s %s a month on average (%s to %s with 90%% certainty)%s; the plan"
                + " reckons with %s.")
        .formatted(
            months,
            tongue.quoted(measure.name().value()),
            tongue.quoted(goal.name().value()),
            tongue.number(measured.likely()),
            tongue.number(measured.least()),
            tongue.number(measured.most()),
            worked.map(part -> converted.formatted(tongue.percent(part, 0))).orElse(""),
            tongue.number(contribution.perMonth()));
  }
}
