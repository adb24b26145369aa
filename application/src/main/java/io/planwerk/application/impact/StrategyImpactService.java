package io.planwerk.application.impact;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.Tagged;
import io.planwerk.application.observation.Observed;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.impact.ImpactChain;
import io.planwerk.domain.impact.MeasuredEffect;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.reports.ReportComparison;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the strategies of the port {@link Strategies} against what was observed. */
public final class StrategyImpactService implements StrategyImpact {
  private final Strategies strategies;
  private final StrategyPlanning planning;
  private final Observed observed;
  private final InstantSource clock;

  @Inject
  public StrategyImpactService(
      Strategies strategies, StrategyPlanning planning, Observed observed, InstantSource clock) {
    this.strategies = strategies;
    this.planning = planning;
    this.observed = observed;
    this.clock = clock;
  }

  /** The days to look at, both included. */
  private record Days(LocalDate from, LocalDate to) {
    int months() {
      return Month.of(from).until(Month.of(to)) + 1;
    }
  }

  @Override
  public Outcome<Shown<ImpactChain>> chain(
      Actor actor, StrategyId id, @Nullable LocalDate from, @Nullable LocalDate to, Slice slice) {
    return with(
        actor,
        id,
        (strategy, figures) ->
            within(
                strategy,
                figures,
                from,
                to,
                null,
                days -> ImpactChain.of(strategy, figures, days.from(), days.to(), slice)));
  }

  @Override
  public Outcome<Shown<Returns>> returns(
      Actor actor, StrategyId id, @Nullable LocalDate from, @Nullable LocalDate to) {
    return with(
        actor,
        id,
        (strategy, figures) ->
            within(
                strategy,
                figures,
                from,
                to,
                untilNow(strategy, from),
                days ->
                    Returns.of(
                        strategy,
                        figures,
                        observed.bookings(actor.workspace(), strategy.id()),
                        Month.of(days.from()),
                        Month.of(days.to()))));
  }

  /** Today for a strategy that runs: months to come have cost, and can't have brought anything. */
  private @Nullable LocalDate untilNow(Strategy strategy, @Nullable LocalDate from) {
    DateSpan period = strategy.period();
    LocalDate today = Evidence.today(strategy, clock.instant());
    boolean runs =
        period != null
            && !today.isBefore(from == null ? period.from() : from)
            && (period.to() == null || today.isBefore(period.to()));
    return runs ? today : null;
  }

  @Override
  public Outcome<Shown<ReportComparison>> reports(Actor actor, StrategyId id) {
    return with(
        actor,
        id,
        (strategy, figures) -> new Outcome.Done<>(ReportComparison.of(strategy, figures)));
  }

  @Override
  public Outcome<Shown<List<MeasuredEffect>>> effects(Actor actor, StrategyId id) {
    return with(
        actor,
        id,
        (strategy, figures) ->
            new Outcome.Done<>(
                MeasuredEffect.of(
                    strategy, figures, observed.bookings(actor.workspace(), strategy.id()))));
  }

  @Override
  public Outcome<Tagged<Part>> adopt(
      Actor actor,
      StrategyId id,
      String effect,
      Precondition precondition,
      @Nullable String reason) {
    return switch (effects(actor, id).map(shown -> offered(shown.told(), effect))) {
      case Outcome.Done<Optional<MeasuredEffect>>(Optional<MeasuredEffect> found)
          when found.isPresent() ->
          planning.change(
              actor,
              id,
              new Place.Whole(),
              new Edit.Patch(found.get().patch().toTree()),
              precondition,
              reason == null ? found.get().text().en() : reason);
      case Outcome.Removed<Optional<MeasuredEffect>>(Removal removal) ->
          new Outcome.Removed<>(removal);
      default -> new Outcome.NotFound<>();
    };
  }

  private static Optional<MeasuredEffect> offered(List<MeasuredEffect> effects, String id) {
    return effects.stream().filter(effect -> effect.id().equals(id)).findFirst();
  }

  private <T> Outcome<Shown<T>> with(
      Actor actor, StrategyId id, BiFunction<Strategy, Figures, Outcome<T>> reading) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return Outcome.missing(strategies.removal(actor.workspace(), id));
    }
    Strategy strategy = saved.get().document().strategy();
    int revision = saved.get().revision();
    return reading
        .apply(strategy, observed.of(actor.workspace(), strategy))
        .map(told -> new Shown<>(revision, told));
  }

  /**
   * @param usualEnd last day where none is asked for; absent where it follows from the strategy
   */
  private <T> Outcome<T> within(
      Strategy strategy,
      Figures figures,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate usualEnd,
      Function<Days, T> reading) {
    Days days = days(strategy, figures, from, to == null ? usualEnd : to);
    String place = to == null ? "/from" : "/to";
    if (days.to().isBefore(days.from())) {
      return new Outcome.Invalid<>(List.of(upsideDown(place, days)));
    }
    boolean asked = from != null || to != null;
    return asked && days.months() > MOST_MONTHS
        ? new Outcome.Invalid<>(List.of(tooLong(place)))
        : new Outcome.Done<>(reading.apply(days));
  }

  private Days days(
      Strategy strategy, Figures figures, @Nullable LocalDate from, @Nullable LocalDate to) {
    DateSpan period = strategy.period();
    LocalDate today = Evidence.today(strategy, clock.instant());
    LocalDate first =
        from != null ? from : period != null ? period.from() : first(strategy, figures, to, today);
    LocalDate last = to != null ? to : period != null && period.to() != null ? period.to() : today;
    boolean open = from == null && to == null && last.isBefore(first);
    return new Days(first, open ? first : last);
  }

  private static LocalDate first(
      Strategy strategy, Figures figures, @Nullable LocalDate to, LocalDate today) {
    return strategy.measurement().kpis().stream()
        .map(Kpi::id)
        .flatMap(kpi -> figures.of(kpi, Slice.WHOLE).points().stream())
        .map(Point::from)
        .min(Comparator.naturalOrder())
        .orElse(to == null ? today : to);
  }

  private static Fault upsideDown(String place, Days days) {
    return place.equals("/to")
        ? Fault.at(
            place,
            FaultCode.OUT_OF_RANGE,
            "liegt vor dem ersten Tag, " + days.from(),
            "is before the first day, " + days.from())
        : Fault.at(
            place,
            FaultCode.OUT_OF_RANGE,
            "liegt nach dem letzten Tag, " + days.to(),
            "is after the last day, " + days.to());
  }

  private static Fault tooLong(String place) {
    return Fault.at(
        place,
        FaultCode.OUT_OF_RANGE,
        "ergibt mehr als " + MOST_MONTHS + " Monate",
        "makes more than " + MOST_MONTHS + " months");
  }
}
