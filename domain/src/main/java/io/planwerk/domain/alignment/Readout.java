package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.BudgetDemand;
import io.planwerk.domain.alignment.Alignment.Coverage;
import io.planwerk.domain.alignment.Alignment.GoalOutcome;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.Alignment.MeasureUse;
import io.planwerk.domain.alignment.Alignment.Overbooking;
import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.alignment.Alignment.Workload;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.alignment.Situation.SetupLine;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells plans as tables. Two plans are read: the best one with what is there, and the thriftiest
 * one that reaches all goals whatever it takes, which shows what is lacking.
 */
public final class Readout {
  private static final double UNSTATED_PRICE = 50;

  private final Situation situation;
  private final Horizon horizon;

  public Readout(Situation situation) {
    this.situation = situation;
    horizon = situation.horizon();
  }

  /** What each goal comes to, and what it could at most. */
  public List<GoalResult> goals(double[] attainments, double[] reachable) {
    List<GoalResult> results = new ArrayList<>();
    for (int g = 0; g < attainments.length; g++) {
      GoalLine goal = situation.goals().get(g);
      results.add(
          new GoalResult(
              goal.id(),
              goal.name().value(),
              attainments[g] >= Figures.REACHED ? Verdict.FIT : Verdict.GAP,
              goal.priority(),
              goal.unit(),
              Figures.exact(goal.baseline()),
              Figures.exact(goal.target()),
              Figures.figure(goal, attainments[g]),
              Figures.share(attainments[g]),
              attainments[g] >= goal.least() - (1 - Figures.REACHED),
              Figures.share(reachable[g])));
    }
    return results;
  }

  /** Goals that no hours and no money would reach, since the measures don't give enough. */
  public List<Caveat> outOfReach(double[] reachable) {
    List<Caveat> caveats = new ArrayList<>();
    for (int g = 0; g < reachable.length; g++) {
      GoalLine goal = situation.goals().get(g);
      BigDecimal most = Figures.figure(goal, reachable[g]);
      boolean told =
          situation.caveats().stream()
              .anyMatch(caveat -> caveat.pointers().contains(goal.pointer()) && caveat.stopsFit());
      if (reachable[g] < Figures.REACHED && !told) {
        caveats.add(
            new Caveat(
                "alignment.out-of-reach",
                true,
                List.of(goal.pointer()),
                Wording.text(
                    t ->
                        t.quoted(goal.name().value())
                            + " ist mit diesen Maßnahmen auch mit beliebig viel Geld nicht zu"
                            + " erreichen: mehr als "
                            + t.number(most)
                            + " von "
                            + t.number(Figures.exact(goal.target()))
                            + " geben sie nicht her.",
                    t ->
                        t.quoted(goal.name().value())
                            + " can't be reached by these measures with any amount of money: they"
                            + " give no more than "
                            + t.number(most)
                            + " of "
                            + t.number(Figures.exact(goal.target()))
                            + ".")));
      }
    }
    return caveats;
  }

  public List<GoalOutcome> outcomes(double[] attainments) {
    return IntStream.range(0, attainments.length)
        .mapToObj(
            g ->
                new GoalOutcome(
                    situation.goals().get(g).id(),
                    Figures.share(attainments[g]),
                    Figures.figure(situation.goals().get(g), attainments[g])))
        .toList();
  }

  /** Hours needed and there, for each skill and month in which anything needs it. */
  public List<SkillDemand> demand(Plan wanted) {
    List<SkillDemand> rows = new ArrayList<>();
    for (int k = 0; k < situation.skillCount(); k++) {
      for (int t = 0; t < horizon.months(); t++) {
        double needed = wanted.hoursNeeded(k, t);
        double lack = lack(wanted, k, t);
        if (wanted.model().skillRow()[k][t] >= 0) {
          rows.add(
              new SkillDemand(
                  situation.skills().get(k).id(),
                  situation.skills().get(k).name().value(),
                  horizon.at(t),
                  lack > 0 ? Verdict.GAP : Verdict.FIT,
                  Figures.hours(needed),
                  Figures.hours(needed - lack),
                  Figures.hours(Math.max(capacity(k, t), needed - lack)),
                  Figures.hours(lack)));
        }
      }
    }
    return rows;
  }

  private static double lack(Plan wanted, int skill, int month) {
    double lack = wanted.lack(skill, month);
    return lack > Figures.NOTHING ? lack : 0;
  }

  /** Hours that could be had if nothing else were done; partners without a limit apart. */
  private double capacity(int skill, int month) {
    double hours = 0;
    for (PersonLine person : situation.people()) {
      hours += person.proficiency()[skill][month] * person.hours()[month];
    }
    for (OfferLine offer : situation.offers()) {
      if (offer.skill() == skill && !Double.isInfinite(offer.limit()[month])) {
        hours += offer.limit()[month];
      }
    }
    return hours;
  }

  /** Money needed and there, for each pot that has some or needs some. */
  public List<BudgetDemand> budgets(Plan wanted) {
    List<BudgetDemand> rows = new ArrayList<>();
    for (int i = 0; i < situation.pots().size(); i++) {
      PotLine pot = situation.pots().get(i);
      double needed = wanted.spent(i);
      double lack = Math.max(0, needed - pot.amount());
      if (pot.amount() > 0 || needed > Figures.NOTHING) {
        rows.add(
            new BudgetDemand(
                pot.budget().isEmpty() ? null : pot.budget(),
                pot.name().value(),
                pot.category(),
                horizon.at(pot.from()),
                horizon.at(pot.to()),
                lack > Figures.NOTHING ? Verdict.GAP : Verdict.FIT,
                Figures.money(pot.amount(), situation.currency()),
                Figures.money(needed, situation.currency()),
                Figures.money(lack, situation.currency())));
      }
    }
    return rows;
  }

  /** Who is fully booked while a skill of theirs is lacking. */
  public List<Overbooking> overbooked(Plan wanted) {
    List<Overbooking> rows = new ArrayList<>();
    for (int t = 0; t < horizon.months(); t++) {
      for (int r = 0; r < situation.people().size(); r++) {
        PersonLine person = situation.people().get(r);
        int month = t;
        int[] lacking =
            IntStream.range(0, situation.skillCount())
                .filter(k -> person.proficiency()[k][month] > 0 && lack(wanted, k, month) > 0)
                .toArray();
        if (lacking.length > 0
            && person.hours()[t] > 0
            && wanted.work(r, t) >= person.hours()[t] - Figures.NOTHING) {
          rows.add(
              new Overbooking(
                  person.id(),
                  person.name().value(),
                  horizon.at(t),
                  Arrays.stream(lacking).mapToObj(k -> situation.skills().get(k).id()).toList(),
                  Arrays.stream(lacking)
                      .mapToObj(k -> situation.skills().get(k).name().value())
                      .toList(),
                  Figures.hours(person.hours()[t]),
                  Figures.hours(
                      Arrays.stream(lacking).mapToDouble(k -> lack(wanted, k, month)).sum())));
        }
      }
    }
    return rows;
  }

  /** What own people work. */
  public List<Workload> workload(Plan wanted) {
    return IntStream.range(0, situation.people().size())
        .mapToObj(
            r ->
                new Workload(
                    situation.people().get(r).id(),
                    situation.people().get(r).name().value(),
                    IntStream.range(0, horizon.months())
                        .mapToObj(t -> Figures.hours(wanted.work(r, t)))
                        .toList()))
        .toList();
  }

  /** What each measure takes and gives. */
  public List<MeasureUse> measures(Plan plan) {
    List<MeasureUse> rows = new ArrayList<>();
    for (int m = 0; m < situation.measures().size(); m++) {
      rows.add(use(plan, m));
    }
    return rows;
  }

  private MeasureUse use(Plan plan, int m) {
    MeasureLine measure = situation.measures().get(m);
    OptionalInt launch = plan.launch(m);
    double[] hours = new double[horizon.months()];
    double[] money = new double[horizon.months()];
    launch.ifPresent(start -> setUp(measure.setup(), start, hours, money));
    double levels = 0;
    double beyond = 0;
    int running = 0;
    List<BigDecimal> months = new ArrayList<>();
    for (int t = 0; t < horizon.months(); t++) {
      int month = t;
      double level = plan.level(m, t);
      months.add(Figures.share(level));
      levels += level;
      hours[t] += plan.hours(m, t);
      money[t] +=
          measure.spends().stream().mapToDouble(spend -> spend.amounts()[month] * level).sum();
      if (launch.isPresent()
          && t >= measure.from()
          && t <= measure.to()
          && measure.reachable(t - launch.getAsInt()) > 0) {
        running++;
        beyond += Math.max(0, level - measure.least(t - launch.getAsInt()));
      }
    }
    return new MeasureUse(
        measure.id(),
        measure.name().value(),
        launch.isPresent() ? horizon.at(launch.getAsInt()) : null,
        Figures.share(running == 0 ? 0 : levels / running),
        months,
        Figures.hours(Arrays.stream(hours).sum()),
        Arrays.stream(hours).mapToObj(Figures::hours).toList(),
        Figures.money(Arrays.stream(money).sum(), situation.currency()),
        Arrays.stream(money)
            .mapToObj(amount -> Figures.money(amount, situation.currency()))
            .toList(),
        measure.effects().stream().map(effect -> gives(plan, m, effect)).toList(),
        measure.effects().isEmpty() || beyond > Figures.NOTHING);
  }

  /** What was launched before the period was set up before it. */
  private static void setUp(SetupLine setup, int launch, double[] hours, double[] money) {
    if (launch >= 0) {
      int[] spread = setup.monthsFor(launch);
      for (int t : spread) {
        hours[t] += Arrays.stream(setup.hoursBySkill()).sum() / spread.length;
        money[t] += Arrays.stream(setup.moneyByCategory()).sum() / spread.length;
      }
    }
  }

  private GoalOutcome gives(Plan plan, int m, EffectLine effect) {
    GoalLine goal = situation.goals().get(effect.goal());
    double share = plan.gives(m, effect);
    return new GoalOutcome(goal.id(), Figures.share(share), Figures.way(goal, share));
  }

  /** Skills that are needed, who has them, and how to get what is lacking. */
  public List<Coverage> coverage(Plan wanted) {
    List<Coverage> rows = new ArrayList<>();
    for (int k = 0; k < situation.skillCount(); k++) {
      int skill = k;
      double needed = 0;
      double lack = 0;
      List<Month> lacking = new ArrayList<>();
      boolean[] months = new boolean[horizon.months()];
      for (int t = 0; t < months.length; t++) {
        needed += wanted.hoursNeeded(k, t);
        double missing = lack(wanted, k, t);
        lack += missing;
        months[t] = missing > 0;
        if (months[t]) {
          lacking.add(horizon.at(t));
        }
      }
      if (needed > Figures.NOTHING) {
        rows.add(
            new Coverage(
                situation.skills().get(k).id(),
                situation.skills().get(k).name().value(),
                situation.people().stream()
                    .filter(person -> most(person, skill) > 0)
                    .sorted(Comparator.comparingDouble(person -> -most(person, skill)))
                    .map(PersonLine::id)
                    .toList(),
                situation.offers().stream()
                    .filter(offer -> offer.skill() == skill)
                    .map(OfferLine::partner)
                    .distinct()
                    .toList(),
                Figures.hours(needed),
                Figures.hours(lack),
                lacking,
                new SupplyWays(situation, k, months).cheapestFirst()));
      }
    }
    return rows;
  }

  private static double most(PersonLine person, int skill) {
    return Arrays.stream(person.proficiency()[skill]).max().orElse(0);
  }

  /** What an hour of a skill costs in the house, in money: what a lack of one is weighed with. */
  public double priceOf(int skill) {
    return situation.people().stream()
        .filter(person -> most(person, skill) > 0 && !Double.isNaN(person.price()))
        .mapToDouble(person -> person.price() / most(person, skill))
        .average()
        .stream()
        // Hours that cost nothing are there or not: lacking ones always weigh something.
        .map(price -> Math.max(1, price))
        .findFirst()
        .orElse(UNSTATED_PRICE);
  }
}
