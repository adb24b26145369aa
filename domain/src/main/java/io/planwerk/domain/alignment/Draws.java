package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What comes of a plan when efforts and effects turn out otherwise than estimated. The plan is
 * held: who does what for how long stays, and a measure that doesn't get its hours in a month runs
 * at so much less. Each draw counts on from the seed, so that any number of threads draws the same.
 */
final class Draws {
  private static final int CHUNK = 256;
  private static final double TINY = 1e-9;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private final Situation situation;
  private final int months;
  private final int count;
  private final long seed;
  private final List<Factor> factors = new ArrayList<>();
  private final Map<Spread, Pert> tables = new HashMap<>();

  /** Factors of measures and goals, as flat series for the innermost loop. */
  private int[] scarceStart = {0};

  private int[] scarceMeasure = {};
  private int[] scarceFactor = {};
  private double[] scarceHours = {};
  private double[] scarceSupply = {};
  private int[] scarceMonth = {};
  private final int[][] effectFactor;
  private final double[][] sureGain;
  private final double[][][] monthGain;
  private final boolean[] shrinks;

  /**
   * Something that was estimated.
   *
   * @param goal number of the goal; -1 for hours
   */
  record Factor(int measure, int goal, boolean estimated, Pert pert) {}

  Draws(Plan plan, Situation situation, int count, int seed) {
    this.situation = situation;
    this.count = count;
    this.seed = mixed(seed);
    months = situation.months();
    int measures = situation.measures().size();
    effectFactor = new int[measures][];
    sureGain = new double[measures][];
    monthGain = new double[measures][][];
    shrinks = new boolean[measures];
    List<List<Integer>> needFactors = new ArrayList<>();
    for (int m = 0; m < measures; m++) {
      needFactors.add(factors(plan, m));
    }
    scarce(plan, needFactors);
  }

  List<Factor> factors() {
    return factors;
  }

  private List<Integer> factors(Plan plan, int m) {
    MeasureLine measure = situation.measures().get(m);
    List<Integer> needs = new ArrayList<>();
    for (NeedLine need : measure.needs()) {
      needs.add(factor(m, -1, need.estimated(), new Spread(need.least(), need.most())));
    }
    List<EffectLine> effects = measure.effects();
    effectFactor[m] = new int[effects.size()];
    sureGain[m] = new double[effects.size()];
    monthGain[m] = new double[effects.size()][months];
    for (int e = 0; e < effects.size(); e++) {
      EffectLine effect = effects.get(e);
      effectFactor[m][e] =
          factor(m, effect.goal(), effect.estimated(), new Spread(effect.least(), effect.most()));
      int due = situation.goals().get(effect.goal()).due();
      for (int t = 0; t <= due; t++) {
        monthGain[m][e][t] =
            plan.returnOn(m, t, effect) * effect.worth(situation.horizon(), t, due);
        sureGain[m][e] += monthGain[m][e][t];
      }
    }
    return needs;
  }

  private int factor(int measure, int goal, boolean estimated, Spread spread) {
    factors.add(
        new Factor(
            measure,
            goal,
            estimated,
            tables.computeIfAbsent(spread, s -> new Pert(s.least(), s.most()))));
    return factors.size() - 1;
  }

  /** Keeps only the skills and months in which hours could run out at all. */
  private void scarce(Plan plan, List<List<Integer>> needFactors) {
    List<int[]> entries = new ArrayList<>();
    List<Double> hours = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> month = new ArrayList<>();
    List<Double> supplies = new ArrayList<>();
    for (int t = 0; t < months; t++) {
      double[] supply = supply(plan, t);
      for (int k = 0; k < situation.skillCount(); k++) {
        int before = entries.size();
        double most = 0;
        double likely = 0;
        for (int m = 0; m < needFactors.size(); m++) {
          double level = plan.level(m, t);
          List<NeedLine> needs = situation.measures().get(m).needs();
          for (int n = 0; n < needs.size() && level > TINY; n++) {
            double hour = needs.get(n).skill() == k ? needs.get(n).hours()[t] * level : 0;
            if (hour > 0) {
              entries.add(new int[] {m, needFactors.get(m).get(n)});
              hours.add(hour);
              most += hour * needs.get(n).most();
              likely += hour;
            }
          }
        }
        double standing = Math.max(0, plan.hoursNeeded(k, t) - planned(plan, k, t));
        double left = supply[k] - standing;
        if (entries.size() == before || most <= left) {
          entries.subList(before, entries.size()).clear();
          hours.subList(before, hours.size()).clear();
        } else {
          starts.add(entries.size());
          month.add(t);
          // What was planned with these hours was at least possible with the estimates of then.
          supplies.add(Math.max(left, Math.min(likely, TINY)));
        }
      }
    }
    scarceStart = starts.stream().mapToInt(Integer::intValue).toArray();
    scarceMeasure = entries.stream().mapToInt(entry -> entry[0]).toArray();
    scarceFactor = entries.stream().mapToInt(entry -> entry[1]).toArray();
    scarceHours = hours.stream().mapToDouble(Double::doubleValue).toArray();
    scarceSupply = supplies.stream().mapToDouble(Double::doubleValue).toArray();
    scarceMonth = month.stream().mapToInt(Integer::intValue).toArray();
    for (int measure : scarceMeasure) {
      shrinks[measure] = true;
    }
  }

  /** Hours that the plan's own model reckoned for what shrinks with levels. */
  private static double planned(Plan plan, int skill, int month) {
    double sum = 0;
    List<MeasureLine> measures = plan.model().situation().measures();
    for (int m = 0; m < measures.size(); m++) {
      for (NeedLine need : measures.get(m).needs()) {
        sum += need.skill() == skill ? need.hours()[month] * plan.level(m, month) : 0;
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
    int goals = situation.goals().size();
    double[][] attained = new double[goals][count];
    IntStream.range(0, (count + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              double[] drawn = new double[factors.size()];
              double[][] scale = new double[situation.measures().size()][months];
              int end = Math.min(count, (chunk + 1) * CHUNK);
              for (int draw = chunk * CHUNK; draw < end; draw++) {
                one(draw, drawn, scale, attained);
              }
            });
    return attained;
  }

  private void one(int draw, double[] drawn, double[][] scale, double[][] attained) {
    for (int f = 0; f < drawn.length; f++) {
      drawn[f] = value(f, draw);
    }
    for (int m = 0; m < scale.length; m++) {
      if (shrinks[m]) {
        Arrays.fill(scale[m], 1);
      }
    }
    for (int s = 0; s < scarceMonth.length; s++) {
      double needed = 0;
      for (int i = scarceStart[s]; i < scarceStart[s + 1]; i++) {
        needed += scarceHours[i] * drawn[scarceFactor[i]];
      }
      if (needed > scarceSupply[s]) {
        double ratio = scarceSupply[s] / needed;
        int month = scarceMonth[s];
        for (int i = scarceStart[s]; i < scarceStart[s + 1]; i++) {
          double[] line = scale[scarceMeasure[i]];
          line[month] = Math.min(line[month], ratio);
        }
      }
    }
    for (int g = 0; g < attained.length; g++) {
      attained[g][draw] = situation.goals().get(g).start();
    }
    for (int m = 0; m < scale.length; m++) {
      List<EffectLine> effects = situation.measures().get(m).effects();
      for (int e = 0; e < effectFactor[m].length; e++) {
        double gain = sureGain[m][e];
        if (shrinks[m]) {
          gain = 0;
          double[] line = monthGain[m][e];
          for (int t = 0; t < months; t++) {
            gain += line[t] * scale[m][t];
          }
        }
        attained[effects.get(e).goal()][draw] += gain * drawn[effectFactor[m][e]];
      }
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
