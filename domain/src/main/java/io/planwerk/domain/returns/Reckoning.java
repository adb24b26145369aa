package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.returns.Gap.Side;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Holds cost against value. */
final class Reckoning {
  private final Strategy strategy;
  private final Situation situation;
  private final MonthSpan span;
  private final int months;
  private final CostReader costs;
  private final ValueReader values;

  Reckoning(Strategy strategy, Figures figures, Month from, Month to, Bookings bookings) {
    this.strategy = strategy;
    situation = SituationReader.read(strategy);
    Month last =
        new MonthSpan(from, to).contains(from.plus(Horizon.MOST))
            ? from.plus(Horizon.MOST - 1)
            : to;
    span = new MonthSpan(from, last);
    months = from.until(last) + 1;
    costs = new CostReader(situation, span, months, bookings);
    values = new ValueReader(strategy.measurement(), figures, situation.currency(), span, months);
  }

  Returns returns() {
    Ledger cost = costs.all().counted();
    Ledger spending = costs.all().spending();
    Ledger value = values.all();
    boolean valued = values.values().stream().anyMatch(KpiValue::isCounted);
    Optional<Ratio> roi = valued ? Ratio.of(value, cost) : Optional.empty();
    Optional<Month> early = even(Ledger::highOf, Ledger::lowOf);
    List<Gap> gaps = gaps();
    return new Returns(
        span,
        costs.measures(),
        goals(),
        costs.overhead().cost(),
        costs.unassigned().cost(),
        costs.all().cost(),
        spending.amount(),
        values.values(),
        value.amount(),
        roi,
        valued ? Ratio.of(value, spending) : Optional.empty(),
        early,
        even(Ledger::lowOf, Ledger::highOf),
        gaps,
        new ReturnText(span, costs.all().cost(), value.amount(), roi, early, valued, gaps)
            .answer());
  }

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>(costs.gaps());
    outside().ifPresent(gaps::add);
    if (gaps.isEmpty() && costs.all().counted().highest() <= 0) {
      gaps.add(
          new Gap(
              Side.COST,
              List.of("/measures"),
              new Bilingual(
                  "Keine Maßnahme nennt für diese Monate Aufwand oder Ausgaben.",
                  "No measure names effort or spending for these months.")));
    }
    gaps.addAll(values.gaps());
    if (values.values().isEmpty() && values.gaps().isEmpty()) {
      gaps.add(
          new Gap(
              Side.VALUE,
              List.of("/measurement/kpis"),
              new Bilingual(
                  "Keine Kennzahl nennt, was eine Einheit wert ist.",
                  "No figure says what one unit of it is worth.")));
    }
    return gaps;
  }

  /** No measure is planned for months outside of the strategy. */
  private Optional<Gap> outside() {
    Horizon horizon = situation.horizon();
    int first = horizon.indexOf(span.from());
    return first >= 0 && first + months <= horizon.months()
        ? Optional.empty()
        : Optional.of(
            new Gap(
                Side.COST,
                List.of("/period"),
                new Bilingual(
                    "Für Monate außerhalb des Zeitraums der Strategie sind keine Kosten geplant.",
                    "No cost is planned for months outside of the strategy's period.")));
  }

  private List<GoalCost> goals() {
    List<GoalCost> goals = new ArrayList<>();
    costs
        .goals()
        .forEach(
            (number, account) -> {
              GoalLine goal = situation.goals().get(number);
              Optional<BigDecimal> results = kpi(goal).flatMap(values::results);
              Optional<Money> each =
                  results
                      .filter(units -> units.signum() > 0)
                      .map(
                          units ->
                              io.planwerk.domain.alignment.Figures.money(
                                  account.counted().all() / units.doubleValue(),
                                  situation.currency()));
              goals.add(
                  new GoalCost(
                      new GoalId(goal.id()),
                      goal.name(),
                      goal.pointer(),
                      account.cost(),
                      results,
                      each));
            });
    return goals;
  }

  private Optional<KpiId> kpi(GoalLine line) {
    return strategy.goals().items().stream()
        .filter(goal -> goal.id().value().equals(line.id()))
        .map(Goal::target)
        .flatMap(
            target ->
                target instanceof Target.Quantitative figure
                    ? Optional.ofNullable(figure.kpi()).stream()
                    : Optional.<KpiId>empty().stream())
        .findFirst();
  }

  private Optional<Month> even(
      ToDoubleBiFunction<Ledger, Integer> worth, ToDoubleBiFunction<Ledger, Integer> price) {
    double value = 0;
    double cost = 0;
    Optional<Month> even = Optional.empty();
    for (int month = 0; month < months; month++) {
      value += worth.applyAsDouble(values.all(), month);
      cost += price.applyAsDouble(costs.all().counted(), month);
      if (cost > 0 && value < cost) {
        even = Optional.empty();
      } else if (cost > 0 && even.isEmpty()) {
        even = Optional.of(span.from().plus(month));
      }
    }
    return even;
  }
}
