package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.HireLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.alignment.Situation.TrainingLine;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.resources.HireOption;
import io.planwerk.domain.resources.MonthlyHours;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells a plan as changes of the strategy. Figures are rounded to the side on which the plan still
 * works: goals downwards, money and hours upwards.
 */
public final class Proposals {
  private static final double BEYOND_ROUNDING = 0.005;

  private final Strategy strategy;
  private final Situation situation;
  private final Horizon horizon;
  private final List<ProposedChange> changes = new ArrayList<>();
  private final List<Bilingual> steps = new ArrayList<>();
  private double money;
  private double left;
  private boolean fine;

  public Proposals(Strategy strategy, Situation situation) {
    this.strategy = strategy;
    this.situation = situation;
    horizon = situation.horizon();
  }

  public List<ProposedChange> changes() {
    return changes;
  }

  public List<Bilingual> steps() {
    return steps;
  }

  /** What the changes cost, rounded as they are. */
  public double money() {
    return money;
  }

  /** Goals aim no higher than what is reached. */
  public Proposals cutGoals(double[] attainments) {
    for (int g = 0; g < attainments.length; g++) {
      // What only has to be held can't be held at less.
      if (attainments[g] < Figures.REACHED && situation.goals().get(g).start() < 1) {
        cut(situation.goals().get(g), attainments[g]);
      }
    }
    return this;
  }

  private void cut(GoalLine line, double attainment) {
    Goal goal =
        strategy.goals().items().stream()
            .filter(g -> g.id().value().equals(line.id()))
            .findFirst()
            .orElseThrow();
    if (!(goal.target() instanceof Quantitative target)) {
      return;
    }
    BigDecimal before = target.value() == null ? Figures.exact(line.target()) : target.value();
    BigDecimal after = Figures.figure(line, attainment);
    boolean givenUp = after.compareTo(Figures.exact(line.baseline())) == 0;
    BigDecimal least = target.leastAcceptable();
    boolean under =
        least != null
            && (line.target() > line.baseline()
                ? least.compareTo(after) > 0
                : least.compareTo(after) < 0);
    String unit = line.unit() == null ? "" : " " + line.unit();
    change(
        new Change.Target(new GoalId(line.id()), before, after, under ? after : least),
        Wording.text(
            t ->
                "Ziel "
                    + t.quoted(line.name().value())
                    + ": von "
                    + t.number(before)
                    + " auf "
                    + t.number(after)
                    + unit
                    + (givenUp ? " (in diesem Zeitraum aufgegeben)" : "")
                    + (under && !givenUp ? " (unter dem Mindestwert)" : ""),
            t ->
                "Goal "
                    + t.quoted(line.name().value())
                    + ": from "
                    + t.number(before)
                    + " to "
                    + t.number(after)
                    + unit
                    + (givenUp ? " (given up in this period)" : "")
                    + (under && !givenUp ? " (below the least acceptable)" : "")));
  }

  /** Launches move, or what isn't started is put off beyond the period. */
  public Proposals launches(Plan plan) {
    for (int p = 0; p < situation.platforms().size(); p++) {
      goLive(plan, p);
    }
    for (int m = 0; m < situation.measures().size(); m++) {
      launch(plan, m);
    }
    return this;
  }

  private void goLive(Plan plan, int p) {
    PlatformLine line = situation.platforms().get(p);
    OptionalInt opening = plan.opening(p);
    boolean planned = line.launch() < horizon.months();
    if (opening.isEmpty() ? !planned : opening.getAsInt() == line.launch()) {
      return;
    }
    Platform platform =
        strategy.platforms().items().stream()
            .filter(other -> other.id().value().equals(line.id()))
            .findFirst()
            .orElseThrow();
    Month after = horizon.at(opening.orElse(horizon.months()));
    change(
        new Change.GoLive(new PlatformId(line.id()), platform.launch(), after),
        Wording.text(
            t -> t.quoted(line.name().value()) + " geht im " + t.month(after) + " live",
            t -> t.quoted(line.name().value()) + " goes live in " + t.month(after)));
  }

  private void launch(Plan plan, int m) {
    MeasureLine line = situation.measures().get(m);
    OptionalInt launch = plan.launch(m);
    boolean planned = line.runs() && line.launch() <= line.to();
    Measure measure =
        strategy.measures().items().stream()
            .filter(other -> other.id().value().equals(line.id()))
            .findFirst()
            .orElseThrow();
    if (launch.isEmpty() && planned) {
      MonthSpan after = new MonthSpan(horizon.at(horizon.months()), null);
      change(
          new Change.Window(new MeasureId(line.id()), measure.window(), after),
          Wording.text(
              t ->
                  t.quoted(line.name().value()) + " wird auf die Zeit nach dem Zeitraum verschoben",
              t -> t.quoted(line.name().value()) + " is put off until after the period"));
      if (measure.launch() != null && line.launch() >= 0) {
        start(line, measure, soonestAfterwards(plan, m));
      }
    } else if (launch.isPresent()
        && (!planned
            || launch.getAsInt() != line.launch()
            || (measure.launch() == null && line.launch() >= 0 && isFollowing(plan, line)))) {
      start(line, measure, launch.getAsInt());
    }
  }

  private void start(MeasureLine line, Measure measure, int month) {
    Month after = horizon.at(month);
    change(
        new Change.Launch(new MeasureId(line.id()), measure.launch(), after),
        Wording.text(
            t -> t.quoted(line.name().value()) + " beginnt im " + t.month(after),
            t -> t.quoted(line.name().value()) + " starts in " + t.month(after)));
  }

  /** Whether it would start with something that moves, as nobody says when it does. */
  private boolean isFollowing(Plan plan, MeasureLine line) {
    return (line.platform() >= 0
            && plan.opening(line.platform()).orElse(horizon.months())
                != situation.platforms().get(line.platform()).launch())
        || line.prerequisites().stream()
            .anyMatch(
                first ->
                    plan.launch(first.measure()).orElse(horizon.months())
                        != situation.measures().get(first.measure()).launch());
  }

  /** The first month after the period that what is put off with it leaves open. */
  private int soonestAfterwards(Plan plan, int measure) {
    return situation.measures().get(measure).prerequisites().stream()
        .filter(first -> plan.launch(first.measure()).isEmpty())
        .mapToInt(first -> soonestAfterwards(plan, first.measure()) + first.lag())
        .reduce(horizon.months(), Math::max);
  }

  /**
   * Whatever the plan takes beyond what is there.
   *
   * @param most extra money that is allowed; figures are finer where round ones would come to more
   */
  public Proposals raise(Plan plan, double most) {
    double round = Figures.enough(plan.wages(), situation.currency()).amount().doubleValue();
    for (int i = 0; i < situation.pots().size(); i++) {
      round += Figures.enough(plan.extra(i), situation.currency()).amount().doubleValue();
    }
    fine = round > most;
    left = most;
    for (int i = 0; i < situation.pots().size(); i++) {
      pot(plan, i);
    }
    wages(plan);
    for (int r = 0; r < situation.people().size(); r++) {
      hours(plan, r);
    }
    for (int h = 0; h < situation.hires().size(); h++) {
      hire(plan, h);
    }
    for (int n = 0; n < situation.trainings().size(); n++) {
      train(plan, n);
    }
    overtime(plan);
    outside(plan);
    return this;
  }

  private void pot(Plan plan, int i) {
    PotLine pot = situation.pots().get(i);
    double extra = plan.extra(i);
    if (extra < BEYOND_ROUNDING) {
      return;
    }
    Money more = asked(extra);
    if (pot.whole()) {
      Money before = amountOf(pot);
      Money after = before.plus(more);
      change(
          new Change.BudgetAmount(new BudgetId(pot.budget()), before, after),
          Wording.text(
              t ->
                  "Budget "
                      + t.quoted(pot.name().value())
                      + ": von "
                      + t.money(before)
                      + " auf "
                      + t.money(after),
              t ->
                  "Budget "
                      + t.quoted(pot.name().value())
                      + ": from "
                      + t.money(before)
                      + " to "
                      + t.money(after)));
      return;
    }
    Month from = horizon.at(pot.from());
    Month to = horizon.at(pot.to());
    Budget budget =
        new Budget(
            new BudgetId(budgetId(pot, from)),
            pot.name(),
            pot.category(),
            more,
            BudgetPeriod.TOTAL,
            new MonthSpan(from, to),
            null,
            null);
    change(
        new Change.NewBudget(budget),
        Wording.text(
            t ->
                t.money(more)
                    + " zusätzlich für "
                    + t.quoted(budget.name().value())
                    + ", "
                    + t.months(from, to),
            t ->
                t.money(more)
                    + " more for "
                    + t.quoted(budget.name().value())
                    + ", "
                    + t.months(from, to)));
  }

  /** Regular wages are charged to no budget: they stand in the price of the option alone. */
  private void wages(Plan plan) {
    if (plan.wages() < BEYOND_ROUNDING) {
      return;
    }
    Money wages = asked(plan.wages());
    steps.add(
        Wording.text(
            t ->
                "Weitere Stunden und Stellen kosten "
                    + t.money(wages)
                    + " Lohn, der in keinem Budget steht.",
            t ->
                "Further hours and positions cost "
                    + t.money(wages)
                    + " in wages, which stand in no budget."));
  }

  private Money asked(double extra) {
    Money more =
        fine
            ? Figures.money(Math.min(left, Figures.upToTheCent(extra)), situation.currency())
            : Figures.enough(extra, situation.currency());
    money += more.amount().doubleValue();
    left -= more.amount().doubleValue();
    return more;
  }

  private Money amountOf(PotLine pot) {
    return strategy.resources().budgets().stream()
        .filter(budget -> budget.id().value().equals(pot.budget()))
        .map(Budget::amount)
        .findFirst()
        .orElseThrow();
  }

  private String budgetId(PotLine pot, Month from) {
    String wanted =
        Slug.from(
            (pot.budget().isEmpty() ? pot.category().name() : pot.budget()) + "-extra-" + from);
    return unused(
        wanted, strategy.resources().budgets().stream().map(b -> b.id().value()).toList());
  }

  private static String unused(String wanted, List<String> taken) {
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = Slug.numbered(wanted, i);
    }
    return id;
  }

  /** So many hours more in each of some months. */
  private record RaisedSpan(BigDecimal hours, Month from, Month to) {
    Bilingual text() {
      boolean one = hours.compareTo(BigDecimal.ONE) == 0;
      return Wording.text(
          t ->
              t.number(hours)
                  + (one ? " Stunde" : " Stunden")
                  + " im Monat mehr ("
                  + t.months(from, to)
                  + ")",
          t ->
              t.number(hours)
                  + (one ? " hour" : " hours")
                  + " a month more ("
                  + t.months(from, to)
                  + ")");
    }
  }

  private void hours(Plan plan, int r) {
    PersonLine line = situation.people().get(r);
    TreeMap<Month, BigDecimal> deviating = new TreeMap<>();
    List<RaisedSpan> spans = new ArrayList<>();
    Person person =
        strategy.resources().people().stream()
            .filter(other -> other.id().value().equals(line.id()))
            .findFirst()
            .orElseThrow();
    BigDecimal heads = heads(person);
    for (int q = 0; q < horizon.quarters(); q++) {
      double raise = plan.raise(r, q);
      if (raise < BEYOND_ROUNDING) {
        continue;
      }
      BigDecimal each = Figures.enoughHours(raise / heads.doubleValue());
      Month from = horizon.at(horizon.firstOf(q));
      Month to = horizon.at(horizon.lastOf(q));
      for (int t = horizon.firstOf(q); t <= horizon.lastOf(q); t++) {
        if (line.raise()[t] <= 0) {
          continue;
        }
        deviating.put(horizon.at(t), usual(person, horizon.at(t)).add(each));
      }
      BigDecimal together = each.multiply(heads);
      RaisedSpan last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.hours().compareTo(together) == 0 && last.to().plus(1).equals(from)) {
        spans.set(spans.size() - 1, new RaisedSpan(together, last.from(), to));
      } else {
        spans.add(new RaisedSpan(together, from, to));
      }
    }
    if (deviating.isEmpty()) {
      return;
    }
    List<Bilingual> parts = spans.stream().map(RaisedSpan::text).toList();
    person
        .hoursInMonth()
        .forEach(usual -> deviating.putIfAbsent(usual.month(), usual.hours().value()));
    change(
        new Change.RegularHours(
            person.id(),
            deviating.keySet().stream()
                .map(month -> new MonthlyHours(month, new Hours(usual(person, month))))
                .toList(),
            deviating.entrySet().stream()
                .map(entry -> new MonthlyHours(entry.getKey(), new Hours(entry.getValue())))
                .toList()),
        Wording.text(
            t -> t.quoted(line.name().value()) + ": " + t.list(parts),
            t -> t.quoted(line.name().value()) + ": " + t.list(parts)));
  }

  private static BigDecimal heads(Person person) {
    return BigDecimal.valueOf(person.headcount() == null ? 1 : person.headcount());
  }

  /** Regular hours of one person of a role. */
  private static BigDecimal usual(Person person, Month month) {
    return person.hoursIn(month).value().divide(heads(person), 2, RoundingMode.HALF_UP);
  }

  private void hire(Plan plan, int h) {
    OptionalInt quarter = plan.hired(h);
    if (quarter.isEmpty()) {
      return;
    }
    HireLine line = situation.hires().get(h);
    Month from = horizon.at(horizon.firstOf(quarter.getAsInt()));
    HireOption option =
        strategy.resources().hireOptions().stream()
            .filter(other -> other.id().value().equals(line.id()))
            .findFirst()
            .orElseThrow();
    String id =
        unused(line.id(), strategy.resources().people().stream().map(p -> p.id().value()).toList());
    Person person =
        new Person(
            new PersonId(id),
            option.name(),
            null,
            null,
            1,
            option.hoursPerMonth(),
            List.of(),
            perHour(line),
            null,
            option.skills(),
            null,
            new MonthSpan(from, null),
            null,
            null,
            null);
    change(
        new Change.Hire(option.id(), person),
        Wording.text(
            t -> t.quoted(line.name().value()) + " ab " + t.month(from) + " besetzen",
            t -> "Fill " + t.quoted(line.name().value()) + " from " + t.month(from)));
  }

  private @Nullable Money perHour(HireLine line) {
    return line.hours() <= 0
        ? null
        : Figures.money(line.costPerMonth() / line.hours(), situation.currency());
  }

  private void train(Plan plan, int n) {
    OptionalInt quarter = plan.trained(n);
    if (quarter.isEmpty()) {
      return;
    }
    TrainingLine line = situation.trainings().get(n);
    Month on = horizon.at(horizon.firstOf(quarter.getAsInt()));
    Month effective = on.plus(line.lag());
    change(
        new Change.Schedule(new TrainingId(line.id()), on.value().atDay(1), effective),
        Wording.text(
            t -> "Schulung " + t.quoted(line.name().value()) + " im " + t.month(on),
            t -> "Training " + t.quoted(line.name().value()) + " in " + t.month(on)));
  }

  private void overtime(Plan plan) {
    for (int r = 0; r < situation.people().size(); r++) {
      double hours = 0;
      for (int t = 0; t < horizon.months(); t++) {
        hours += plan.overtime(r, t);
      }
      step(situation.people().get(r).name(), hours, "Mehrarbeit", "overtime");
    }
  }

  private void outside(Plan plan) {
    for (int o = 0; o < situation.offers().size(); o++) {
      double hours = 0;
      for (int t = 0; t < horizon.months(); t++) {
        hours += plan.outside(o, t);
      }
      Name skill = situation.skills().get(situation.offers().get(o).skill()).name();
      step(
          situation.offers().get(o).name(),
          hours,
          skill.value() + ", eingekauft",
          skill.value() + ", bought");
    }
  }

  private void step(Name name, double hours, String de, String en) {
    if (hours > BEYOND_ROUNDING) {
      steps.add(
          Wording.text(
              t -> t.quoted(name.value()) + ": " + Wording.hours(t, hours) + " " + de,
              t -> t.quoted(name.value()) + ": " + Wording.hours(t, hours) + " " + en));
    }
  }

  private void change(Change change, Bilingual text) {
    changes.add(new ProposedChange(change, text));
  }
}
