package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Estimated;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.resources.BudgetCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What comes of a plan when efforts, prices and effects turn out otherwise than estimated. The plan
 * is held: who does what for how long stays, and a measure that doesn't get its hours in a month
 * runs at so much less; where money runs out, so does whatever is paid from it. Each draw counts on
 * from the seed, so that any number of threads draws the same.
 */
final class Draws {
  /** Draws that go through the arithmetic together: as many as a near cache holds. */
  private static final int BLOCK = 256;

  private static final double TINY = 1e-9;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private final Situation situation;
  private final int months;
  private final int count;
  private final long seed;
  private final List<Factor> factors = new ArrayList<>();
  private final Map<Spread, Pert> tables = new HashMap<>();

  /** Skills and months in which hours could run out, month by month. */
  private final List<Scarce> scarce = new ArrayList<>();

  /** Where in {@link #scarce} each month begins; one more than there are months. */
  private final int[] scarceStart;

  /** Money that could run out. */
  private final List<Pool> pools = new ArrayList<>();

  /** Whether a measure may get fewer hours or less money in a month than it takes. */
  private final boolean[][] shrinks;

  private final List<List<Gain>> gains = new ArrayList<>();

  /** Hours of a skill in a month: who takes how many of them, by which factor. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  private record Scarce(double supply, int[] measures, int[] factors, double[] hours) {}

  /**
   * Budgets of a category that share months, for what measures spend in them.
   *
   * @param left money that nothing else takes
   */
  private record Pool(double left, int from, int to, List<Payment> payments) {}

  /**
   * What a measure takes from a pool, at the levels of the plan.
   *
   * @param factor -1 when it is spent as planned
   */
  private record Payment(int measure, SpendLine spend, int factor, double money) {
    boolean fallsIn(int month) {
      return spend.amounts()[month] > 0;
    }
  }

  /**
   * What a measure gives to a goal.
   *
   * @param perMonth attainment from each month in which the measure gets its hours
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  private record Gain(int goal, int factor, double[] perMonth) {}

  /**
   * Something that was estimated.
   *
   * @param what of the measure it is
   * @param skill number of the skill of the hours; -1 for anything else
   */
  record Factor(int measure, Estimated what, int skill, boolean estimated, Pert pert) {}

  Draws(Plan plan, Situation situation, int count, int seed) {
    this.situation = situation;
    this.count = count;
    this.seed = mixed(seed);
    months = situation.months();
    int measures = situation.measures().size();
    scarceStart = new int[months + 1];
    shrinks = new boolean[measures][months];
    List<List<Integer>> needFactors = new ArrayList<>();
    for (int m = 0; m < measures; m++) {
      needFactors.add(factors(plan, m));
    }
    scarce(plan, needFactors);
    pools(plan);
  }

  List<Factor> factors() {
    return factors;
  }

  private List<Integer> factors(Plan plan, int m) {
    MeasureLine measure = situation.measures().get(m);
    List<Integer> needs = new ArrayList<>();
    for (NeedLine need : measure.needs()) {
      needs.add(
          factor(
              m,
              Estimated.EFFORT,
              need.skill(),
              need.estimated(),
              new Spread(need.least(), need.most())));
    }
    List<Gain> given = new ArrayList<>();
    for (EffectLine effect : measure.effects()) {
      int factor =
          factor(
              m,
              Estimated.EFFECT,
              -1,
              effect.estimated(),
              new Spread(effect.least(), effect.most()));
      double[] perMonth = new double[months];
      int due = situation.goals().get(effect.goal()).due();
      for (int t = 0; t <= due; t++) {
        perMonth[t] = plan.returnOn(m, t, effect) * effect.worth(situation.horizon(), t, due);
      }
      given.add(new Gain(effect.goal(), factor, perMonth));
    }
    gains.add(given);
    return needs;
  }

  private int factor(int measure, Estimated what, int skill, boolean estimated, Spread spread) {
    factors.add(
        new Factor(
            measure,
            what,
            skill,
            estimated,
            tables.computeIfAbsent(spread, s -> new Pert(s.least(), s.most()))));
    return factors.size() - 1;
  }

  /** Keeps only the skills and months in which hours could run out at all. */
  private void scarce(Plan plan, List<List<Integer>> needFactors) {
    for (int t = 0; t < months; t++) {
      double[] supply = supply(plan, t);
      double[] levels = new double[needFactors.size()];
      for (int m = 0; m < levels.length; m++) {
        levels[m] = plan.level(m, t);
      }
      double[] planned = planned(plan, levels, t);
      for (int k = 0; k < situation.skillCount(); k++) {
        double standing = Math.max(0, plan.hoursNeeded(k, t) - planned[k]);
        scarce(needFactors, levels, k, t, supply[k] - standing);
      }
      scarceStart[t + 1] = scarce.size();
    }
  }

  private void scarce(List<List<Integer>> needFactors, double[] levels, int k, int t, double left) {
    List<Integer> measures = new ArrayList<>();
    List<Integer> byFactor = new ArrayList<>();
    List<Double> hours = new ArrayList<>();
    double most = 0;
    double likely = 0;
    for (int m = 0; m < levels.length; m++) {
      List<NeedLine> needs = situation.measures().get(m).needs();
      for (int n = 0; n < needs.size() && levels[m] > TINY; n++) {
        double hour = needs.get(n).skill() == k ? needs.get(n).hours()[t] * levels[m] : 0;
        if (hour > 0) {
          measures.add(m);
          byFactor.add(needFactors.get(m).get(n));
          hours.add(hour);
          most += hour * needs.get(n).most();
          likely += hour;
        }
      }
    }
    if (most > left && !measures.isEmpty()) {
      measures.forEach(m -> shrinks[m][t] = true);
      scarce.add(
          new Scarce(
              // What was planned with these hours was at least possible with the estimates of then.
              Math.max(left, Math.min(likely, TINY)),
              measures.stream().mapToInt(Integer::intValue).toArray(),
              byFactor.stream().mapToInt(Integer::intValue).toArray(),
              hours.stream().mapToDouble(Double::doubleValue).toArray()));
    }
  }

  /** Keeps only the money that could run out at all. */
  private void pools(Plan plan) {
    List<List<Integer>> spendFactors = new ArrayList<>();
    boolean estimated = false;
    for (int m = 0; m < gains.size(); m++) {
      List<Integer> numbers = new ArrayList<>();
      for (SpendLine spend : situation.measures().get(m).spends()) {
        estimated |= spend.estimated();
        Spread spread = new Spread(spend.least(), spend.most());
        numbers.add(spend.estimated() ? factor(m, Estimated.SPEND, -1, true, spread) : -1);
      }
      spendFactors.add(numbers);
    }
    if (!estimated) {
      return;
    }
    List<Integer> pots =
        IntStream.range(0, situation.pots().size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> situation.pots().get(i).category())
                    .thenComparingInt(i -> situation.pots().get(i).from()))
            .toList();
    for (int first = 0; first < pots.size(); ) {
      int end = first;
      int to = -1;
      BudgetCategory category = situation.pots().get(pots.get(first)).category();
      while (end < pots.size()
          && situation.pots().get(pots.get(end)).category() == category
          && (end == first || situation.pots().get(pots.get(end)).from() <= to)) {
        to = Math.max(to, situation.pots().get(pots.get(end)).to());
        end++;
      }
      pool(plan, spendFactors, pots.subList(first, end), to);
      first = end;
    }
  }

  private void pool(Plan plan, List<List<Integer>> spendFactors, List<Integer> pots, int to) {
    BudgetCategory category = situation.pots().get(pots.getFirst()).category();
    int from = situation.pots().get(pots.getFirst()).from();
    double left = 0;
    for (int i : pots) {
      left += situation.pots().get(i).amount() + plan.extra(i) - plan.spent(i);
    }
    List<Payment> payments = new ArrayList<>();
    for (int m = 0; m < spendFactors.size(); m++) {
      List<SpendLine> spends = situation.measures().get(m).spends();
      for (int s = 0; s < spends.size(); s++) {
        if (spends.get(s).category() == category) {
          // The plan may have been made from more cautious estimates.
          left +=
              paid(plan, m, plan.model().situation().measures().get(m).spends().get(s), from, to);
          double money = paid(plan, m, spends.get(s), from, to);
          payments.add(new Payment(m, spends.get(s), spendFactors.get(m).get(s), money));
        }
      }
    }
    double likely = payments.stream().mapToDouble(Payment::money).sum();
    double most = payments.stream().mapToDouble(p -> p.money() * p.spend().most()).sum();
    if (most > left && payments.stream().anyMatch(p -> p.factor() >= 0 && p.money() > 0)) {
      payments.removeIf(payment -> payment.money() <= 0);
      for (Payment payment : payments) {
        for (int t = from; t <= to; t++) {
          shrinks[payment.measure()][t] |= payment.fallsIn(t);
        }
      }
      pools.add(new Pool(Math.max(left, Math.min(likely, TINY)), from, to, payments));
    }
  }

  private static double paid(Plan plan, int measure, SpendLine spend, int from, int to) {
    double money = 0;
    for (int t = from; t <= to; t++) {
      money += spend.amounts()[t] * plan.level(measure, t);
    }
    return money;
  }

  /** Hours of each skill that the plan's own model reckoned for what shrinks with levels. */
  private double[] planned(Plan plan, double[] levels, int month) {
    double[] sum = new double[situation.skillCount()];
    for (int m = 0; m < levels.length; m++) {
      for (NeedLine need : plan.model().situation().measures().get(m).needs()) {
        sum[need.skill()] += need.hours()[month] * levels[m];
      }
    }
    return sum;
  }

  /** Hours of each skill that the plan gives; whoever has time left works on in proportion. */
  private double[] supply(Plan plan, int t) {
    double[] supply = new double[situation.skillCount()];
    for (int r = 0; r < situation.people().size(); r++) {
      PersonLine person = situation.people().get(r);
      double worked = plan.work(r, t);
      double stretch = worked > TINY ? Math.max(1, person.hours()[t] / worked) : 0;
      for (int k = 0; k < supply.length; k++) {
        supply[k] += plan.work(r, k, t) * person.proficiency()[k][t] * stretch;
      }
    }
    for (int o = 0; o < situation.offers().size(); o++) {
      OfferLine offer = situation.offers().get(o);
      supply[offer.skill()] += plan.outside(o, t);
    }
    return supply;
  }

  /** Attainments, not cut at 1, by goal and draw. */
  double[][] attainments() {
    double[][] attained = new double[situation.goals().size()][count];
    boolean[] counts = counting();
    IntStream.range(0, (count + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(block -> new Block(block * BLOCK, counts).into(attained));
    return attained;
  }

  /** Which factors make a difference to anything. */
  private boolean[] counting() {
    boolean[] counts = new boolean[factors.size()];
    scarce.forEach(line -> IntStream.of(line.factors()).forEach(factor -> counts[factor] = true));
    gains.forEach(given -> given.forEach(gain -> counts[gain.factor()] = true));
    for (Pool pool : pools) {
      pool.payments().stream().filter(p -> p.factor() >= 0).forEach(p -> counts[p.factor()] = true);
    }
    return counts;
  }

  /** Some draws next to each other, so that each step is one and the same for all of them. */
  private final class Block {
    private final int first;
    private final double[][] drawn = new double[factors.size()][];
    private final double[][] scale = new double[gains.size()][BLOCK];
    private final List<double[][]> given = new ArrayList<>();
    private final List<double[]> lasting = new ArrayList<>();
    private final double[] ratio = new double[BLOCK];

    Block(int first, boolean[] counts) {
      this.first = first;
      for (int f = 0; f < drawn.length; f++) {
        if (counts[f]) {
          drawn[f] = draw(f);
        }
      }
      for (List<Gain> some : gains) {
        given.add(new double[some.size()][BLOCK]);
      }
    }

    private double[] draw(int factor) {
      double[] values = new double[BLOCK];
      for (int i = 0; i < BLOCK; i++) {
        values[i] = value(factor, first + i);
      }
      return values;
    }

    void into(double[][] attained) {
      pools.forEach(pool -> lasting.add(lasting(pool)));
      for (int t = 0; t < months; t++) {
        shrink(t);
        give(t);
      }
      int size = Math.min(BLOCK, count - first);
      for (int g = 0; g < attained.length; g++) {
        Arrays.fill(attained[g], first, first + size, situation.goals().get(g).start());
      }
      for (int m = 0; m < given.size(); m++) {
        for (int e = 0; e < given.get(m).length; e++) {
          double[] gained = given.get(m)[e];
          double[] by = drawn[gains.get(m).get(e).factor()];
          double[] goal = attained[gains.get(m).get(e).goal()];
          for (int i = 0; i < size; i++) {
            goal[first + i] += gained[i] * by[i];
          }
        }
      }
    }

    /** How much of what is paid from a pool its money lasts for. */
    private double[] lasting(Pool pool) {
      double[] part = new double[BLOCK];
      for (Payment payment : pool.payments()) {
        if (payment.factor() < 0) {
          add(part, payment.money());
        } else {
          add(part, payment.money(), drawn[payment.factor()]);
        }
      }
      for (int i = 0; i < BLOCK; i++) {
        part[i] = pool.left() / Math.max(pool.left(), part[i]);
      }
      return part;
    }

    /** How much of its level each measure can keep in a month. */
    private void shrink(int t) {
      for (int m = 0; m < scale.length; m++) {
        if (shrinks[m][t]) {
          Arrays.fill(scale[m], 1);
        }
      }
      for (int p = 0; p < lasting.size(); p++) {
        Pool pool = pools.get(p);
        if (pool.from() <= t && t <= pool.to()) {
          for (Payment payment : pool.payments()) {
            if (payment.fallsIn(t)) {
              lower(scale[payment.measure()], lasting.get(p));
            }
          }
        }
      }
      for (int s = scarceStart[t]; s < scarceStart[t + 1]; s++) {
        Scarce line = scarce.get(s);
        Arrays.fill(ratio, 0);
        for (int i = 0; i < line.hours().length; i++) {
          add(ratio, line.hours()[i], drawn[line.factors()[i]]);
        }
        double supply = line.supply();
        for (int i = 0; i < BLOCK; i++) {
          ratio[i] = supply / Math.max(supply, ratio[i]);
        }
        for (int measure : line.measures()) {
          lower(scale[measure], ratio);
        }
      }
    }

    private void give(int t) {
      for (int m = 0; m < scale.length; m++) {
        List<Gain> some = gains.get(m);
        for (int e = 0; e < some.size(); e++) {
          double most = some.get(e).perMonth()[t];
          if (most != 0 && shrinks[m][t]) {
            add(given.get(m)[e], most, scale[m]);
          } else if (most != 0) {
            add(given.get(m)[e], most);
          }
        }
      }
    }
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < BLOCK; i++) {
      to[i] += factor * what[i];
    }
  }

  private static void add(double[] to, double what) {
    for (int i = 0; i < BLOCK; i++) {
      to[i] += what;
    }
  }

  private static void lower(double[] values, double[] to) {
    for (int i = 0; i < BLOCK; i++) {
      values[i] = Math.min(values[i], to[i]);
    }
  }

  /** A factor in a draw. */
  double value(int factor, int draw) {
    long state = seed + GOLDEN * ((long) draw * factors.size() + factor + 1);
    return factors.get(factor).pert().quantile((mixed(state) >>> 11) * UNIT);
  }

  /** Scatters the bits of a counter (SplitMix64, Steele, Lea and Flood 2014). */
  private static long mixed(long counter) {
    long z = counter;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
