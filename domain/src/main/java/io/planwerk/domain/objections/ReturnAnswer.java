package io.planwerk.domain.objections;

import static io.planwerk.domain.objections.Speech.count;
import static io.planwerk.domain.objections.Speech.either;
import static io.planwerk.domain.objections.Speech.money;
import static io.planwerk.domain.objections.Speech.name;
import static io.planwerk.domain.objections.Speech.names;
import static io.planwerk.domain.objections.Speech.number;
import static io.planwerk.domain.objections.Speech.percent;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.LinkBasis;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "What do we get out of it?": what goals are worth, what they cost, and what can't be reckoned.
 */
record ReturnAnswer(Strategy strategy, Costs costs, Speech speech) {

  /**
   * What reaching a goal is worth.
   *
   * @param more units between baseline and target
   * @param amount all of them together, more than 0
   */
  private record Worth(
      Placed<Goal> goal, BigDecimal more, String kpi, Money each, boolean measured, Money amount) {}

  ReturnAnswer(Strategy strategy, Speech speech) {
    this(strategy, new Costs(strategy), speech);
  }

  void speak() {
    List<Worth> worths = new ArrayList<>();
    List<Placed<Goal>> goals = Placed.each("/goals/items", strategy.goals().items());
    goals.forEach(goal -> worth(goal).ifPresent(worths::add));
    worths.sort(Comparator.comparing((Worth worth) -> worth.amount().amount()).reversed());
    measured(goals);
    worths.forEach(this::tell);
    Optional<Money> cost = costs.atMost();
    Optional<Worth> best =
        worths.stream()
            .filter(
                worth ->
                    cost.map(money -> money.currency().equals(worth.amount().currency()))
                        .orElse(true))
            .findFirst();
    if (best.isPresent() && cost.isPresent() && cost.get().amount().signum() > 0) {
      compare(best.get(), cost.get());
    } else {
      impossible(best.isPresent(), cost.isPresent());
    }
    gaps(goals, worths);
  }

  private Optional<Worth> worth(Placed<Goal> goal) {
    if (!(goal.value().target() instanceof Target.Quantitative target)
        || target.kpi() == null
        || target.baseline() == null
        || target.value() == null) {
      return Optional.empty();
    }
    BigDecimal more = target.value().subtract(target.baseline());
    return kpis().stream()
        .filter(kpi -> kpi.value().id().equals(target.kpi()))
        .findFirst()
        .flatMap(
            kpi ->
                Optional.ofNullable(kpi.value().valuePerUnit())
                    .map(
                        each ->
                            new Worth(
                                goal,
                                more,
                                kpi.pointer(),
                                each,
                                kpi.value().valueBasis() == LinkBasis.MEASURED,
                                each.times(more))))
        .filter(worth -> worth.amount().amount().signum() > 0);
  }

  private void measured(List<Placed<Goal>> goals) {
    List<Placed<Goal>> withKpi =
        goals.stream()
            .filter(
                goal ->
                    goal.value().target() instanceof Target.Quantitative target
                        && target.kpi() != null)
            .toList();
    if (!withKpi.isEmpty()) {
      speech.refutes(
          Placed.pointers(withKpi),
          "Der Erfolg wird gemessen: {0} von {1} Zielen {2} an einer Kennzahl.",
          "Success is measured: {0} of {1} goals {2} tied to a figure.",
          number(withKpi.size()),
          number(goals.size()),
          withKpi.size() == 1 ? either("hängt", "is") : either("hängen", "are"));
    }
  }

  private void tell(Worth worth) {
    speech.refutes(
        List.of(worth.goal().pointer() + "/target", worth.kpi()),
        "{0} bringt, wenn der Zielwert erreicht ist, {1}: {2} Einheiten zu je {3} ({4}).",
        "{0} brings {1} once its target is reached: {2} units at {3} each ({4}).",
        name(worth.goal().value().name()),
        money(worth.amount()),
        number(worth.more()),
        money(worth.each()),
        worth.measured()
            ? either("gemessener Wert", "measured worth")
            : either("angenommener Wert", "assumed worth"));
  }

  private void compare(Worth best, Money cost) {
    BigDecimal roi =
        best.amount()
            .amount()
            .subtract(cost.amount())
            .divide(cost.amount(), 4, RoundingMode.HALF_UP);
    List<String> rests =
        List.of(
            best.goal().pointer() + "/target",
            best.kpi(),
            "/measures",
            "/resources/people",
            "/period");
    Speech.Part[] parts = {
      name(best.goal().value().name()),
      money(best.amount()),
      money(cost),
      count(costs.months().orElse(0), "Monat", "Monaten", "month", "months"),
      percent(roi),
      best.measured()
          ? either("auf einem gemessenen Wert", "a measured worth")
          : either("auf einem angenommenen Wert", "an assumed worth")
    };
    if (roi.signum() >= 0) {
      speech.replies(
          rests,
          "Schon {0} allein bringt bei erreichtem Ziel {1}. Dem stehen in {3} höchstens {2} an"
              + " Arbeitszeit, Ausgaben und Schulungen gegenüber. Das ergibt einen ROI von {4}; er"
              + " beruht {5}.",
          "{0} alone brings {1} once reached. Against it stand at most {2} of working time,"
              + " spending and trainings in {3}. That gives an ROI of {4}; it rests on {5}.",
          parts);
    } else {
      speech.backs(
          rests,
          "Kein einzelnes Ziel trägt die Kosten: {0} bringt am meisten, nämlich {1}, gegen"
              + " höchstens {2} an Arbeitszeit, Ausgaben und Schulungen in {3}. Der ROI dieses"
              + " Ziels allein beträgt {4}; er beruht {5}.",
          "No single goal carries the cost: {0} brings most, {1}, against at most {2} of working"
              + " time, spending and trainings in {3}. The ROI of this goal alone is {4}; it rests"
              + " on {5}.",
          parts);
      speech.replies(
          rests,
          "Sagen Sie offen, dass {0} allein die Kosten von höchstens {2} in {3} nicht deckt. Die"
              + " Werte der Ziele lassen sich nur zusammenzählen, wo keines zu einem anderen"
              + " beiträgt.",
          "Say openly that {0} alone doesn't cover the cost of at most {2} in {3}. The worths of"
              + " goals only add up where none of them contributes to another.",
          parts);
    }
  }

  private void impossible(boolean worth, boolean cost) {
    speech.replies(
        List.of(worth ? "/resources" : "/measurement/kpis"),
        "Ein ROI lässt sich heute nicht berechnen, und behaupten sollten Sie keinen. Es {0}.",
        "No ROI can be computed today, and you shouldn't claim one. What is missing: {0}.",
        worth
            ? either("fehlen die Kosten", "the cost")
            : cost
                ? either("fehlt der Wert der Ziele", "what the goals are worth")
                : either(
                    "fehlen der Wert der Ziele und die Kosten",
                    "what the goals are worth, and the cost"));
    if (!worth) {
      speech.backs(
          List.of("/measurement/kpis"),
          "Für kein Ziel steht fest, was es in Geld wert ist.",
          "It isn't settled for any goal what it is worth in money.");
    }
  }

  private void gaps(List<Placed<Goal>> goals, List<Worth> worths) {
    if (goals.isEmpty()) {
      speech.lacks(
          "/goals",
          "Es gibt noch kein Ziel. Tragen Sie Ziele mit Ausgangswert und Zielwert ein.",
          "There is no goal yet. Enter goals with a baseline and a target.");
    }
    List<Placed<Goal>> unvalued = new ArrayList<>(goals);
    unvalued.removeAll(worths.stream().map(Worth::goal).toList());
    if (!unvalued.isEmpty()) {
      speech.lacks(
          "/measurement/kpis",
          "Ohne Wert in Geld: {0}. Nötig sind Ausgangswert, Zielwert und eine Kennzahl mit dem Wert"
              + " je Einheit.",
          "Without a worth in money: {0}. It takes a baseline, a target and a figure with its value"
              + " per unit.",
          names(Placed.values(unvalued).stream().map(Goal::name).toList()));
    }
    List<Placed<Person>> unpriced =
        costs.peopleWithHours().stream()
            .filter(person -> person.value().costPerHour() == null)
            .toList();
    if (!unpriced.isEmpty()) {
      speech.lacks(
          "/resources/people",
          "Ohne Kosten je Stunde: {0}. Tragen Sie sie bei den Rollen ein.",
          "Without a cost per hour: {0}. Enter it with the roles.",
          names(Placed.values(unpriced).stream().map(Person::name).toList()));
    }
    if (costs.peopleWithHours().isEmpty()) {
      speech.lacks(
          "/resources/people",
          "Die Arbeitszeit lässt sich nicht in Geld ausdrücken, weil keine Rolle Stunden hat.",
          "Working time can't be told in money, because no role has hours.");
    }
    if (costs.months().isEmpty()) {
      speech.lacks(
          "/period",
          "Das Ende der Laufzeit fehlt, also auch die Kosten bis dahin.",
          "The end of the period is missing, and with it the cost until then.");
    }
  }

  private List<Placed<Kpi>> kpis() {
    return Placed.each("/measurement/kpis", strategy.measurement().kpis());
  }
}
