package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Influence;
import io.planwerk.domain.alignment.Alignment.Likelihood;
import io.planwerk.domain.alignment.Alignment.SafeGoal;
import io.planwerk.domain.alignment.Alignment.SafePlan;
import io.planwerk.domain.alignment.Draws.Factor;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.SkillLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.goals.Priority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How sure the goals of a plan are, given how far estimates lie beside the truth. */
public final class Chance {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final double MIDDLE = 0.5;
  private static final double SLACK = 1e-6;
  private static final int LOOKED_AT = 2_000;
  private static final int TOLD = 3;
  private static final double WORTH_TELLING = 0.01;

  private final Plan plan;
  private final Situation situation;
  private final Weights weights;
  private final Question question;

  public Chance(Plan plan, Weights weights, Question question) {
    this.plan = plan;
    this.weights = weights;
    this.question = question;
    situation = plan.model().situation();
  }

  public Plan plan() {
    return plan;
  }

  /** What comes of the plan, goal by goal. */
  public List<Likelihood> likelihoods() {
    Draws draws = draws(plan);
    double[][] attained = draws.attainments();
    double[][] drawn = looked(draws);
    List<Likelihood> told = new ArrayList<>();
    for (int g = 0; g < attained.length; g++) {
      GoalLine goal = situation.goals().get(g);
      List<Influence> influences = influences(draws, drawn, attained[g]);
      double[] sorted = attained[g].clone();
      Arrays.sort(sorted);
      told.add(
          new Likelihood(
              goal.id(),
              goal.name().value(),
              Figures.share(plan.attainment(g)),
              Figures.share(atLeast(sorted, 1)),
              Figures.share(atLeast(sorted, goal.least())),
              Figures.share(atLeast(sorted, plan.attainment(g))),
              Figures.figure(goal, quantile(sorted, LOW)),
              Figures.figure(goal, quantile(sorted, MIDDLE)),
              Figures.figure(goal, quantile(sorted, HIGH)),
              influences));
    }
    return told;
  }

  private Draws draws(Plan held) {
    return new Draws(held, situation, question.drawsOrDefault(), question.seedOrDefault());
  }

  private static double atLeast(double[] sorted, double attainment) {
    int below = Arrays.binarySearch(sorted, attainment - SLACK);
    int first = below < 0 ? -below - 1 : below;
    return (double) (sorted.length - first) / sorted.length;
  }

  private static double quantile(double[] sorted, double probability) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(probability * sorted.length))];
  }

  private double[][] looked(Draws draws) {
    int count = Math.min(LOOKED_AT, question.drawsOrDefault());
    double[][] drawn = new double[draws.factors().size()][count];
    for (int f = 0; f < drawn.length; f++) {
      for (int d = 0; d < count; d++) {
        drawn[f][d] = draws.value(f, d);
      }
    }
    return drawn;
  }

  /** Shares of the spread by squared correlation, since the estimates are drawn apart. */
  private List<Influence> influences(Draws draws, double[][] drawn, double[] attained) {
    double[] squares = new double[drawn.length];
    double sum = 0;
    for (int f = 0; f < squares.length; f++) {
      double correlation = correlation(drawn[f], attained);
      // What so few draws can't tell from nothing is nothing.
      squares[f] =
          correlation * correlation > 4.0 / drawn[f].length ? correlation * correlation : 0;
      sum += squares[f];
    }
    List<Influence> told = new ArrayList<>();
    for (int f = 0; f < squares.length; f++) {
      if (sum > 0 && squares[f] / sum >= WORTH_TELLING) {
        Factor factor = draws.factors().get(f);
        MeasureLine measure = situation.measures().get(factor.measure());
        SkillLine skill = factor.skill() < 0 ? null : situation.skills().get(factor.skill());
        told.add(
            new Influence(
                measure.id(),
                measure.name().value(),
                factor.what(),
                skill == null ? null : skill.id(),
                skill == null ? null : skill.name().value(),
                Figures.share(squares[f] / sum),
                !factor.estimated()));
      }
    }
    told.sort(
        Comparator.comparing((Influence influence) -> influence.share())
            .reversed()
            .thenComparing(Influence::measure));
    return told.subList(0, Math.min(TOLD, told.size()));
  }

  private static double correlation(double[] one, double[] other) {
    int count = one.length;
    double meanOne = Arrays.stream(one).sum() / count;
    double meanOther = 0;
    for (int i = 0; i < count; i++) {
      meanOther += other[i] / count;
    }
    double both = 0;
    double square = 0;
    double otherSquare = 0;
    for (int i = 0; i < count; i++) {
      double a = one[i] - meanOne;
      double b = other[i] - meanOther;
      both += a * b;
      square += a * a;
      otherSquare += b * b;
    }
    return square <= 0 || otherSquare <= 0 ? 0 : both / Math.sqrt(square * otherSquare);
  }

  /**
   * The situation with every estimate taken cautiously.
   *
   * @param caution probability with which hours and money are less and an effect more than taken
   */
  public Situation cautious(double caution) {
    List<MeasureLine> measures =
        situation.measures().stream().map(measure -> cautious(measure, caution)).toList();
    return situation.withMeasures(measures);
  }

  private static MeasureLine cautious(MeasureLine measure, double caution) {
    return measure.with(
        measure.effects().stream()
            .map(
                effect ->
                    new EffectLine(
                        effect.goal(),
                        effect.perMonth()
                            * new Pert(effect.least(), effect.most()).quantile(1 - caution),
                        effect.slopes(),
                        effect.carryOver(),
                        effect.season(),
                        effect.least(),
                        effect.most(),
                        effect.estimated()))
            .toList(),
        measure.needs().stream()
            .map(
                need -> {
                  double factor = new Pert(need.least(), need.most()).quantile(caution);
                  return new NeedLine(
                      need.skill(),
                      Arrays.stream(need.hours()).map(hours -> hours * factor).toArray(),
                      need.least(),
                      need.most(),
                      need.estimated());
                })
            .toList(),
        measure.spends().stream()
            .map(
                spend -> {
                  double factor = new Pert(spend.least(), spend.most()).quantile(caution);
                  return new SpendLine(
                      spend.category(),
                      Arrays.stream(spend.amounts()).map(amount -> amount * factor).toArray(),
                      spend.least(),
                      spend.most(),
                      spend.estimated());
                })
            .toList());
  }

  /**
   * How well promises hold if a plan is carried out.
   *
   * @param held a plan, made from a cautious situation
   * @param promised attainments that it reckons with
   */
  public SafePlan promise(Plan held, double[] promised, double confidence) {
    double[][] attained = draws(held).attainments();
    List<SafeGoal> goals = new ArrayList<>();
    boolean holds = true;
    for (int g = 0; g < attained.length; g++) {
      GoalLine goal = situation.goals().get(g);
      Arrays.sort(attained[g]);
      double probability = atLeast(attained[g], promised[g]);
      holds &= goal.priority() != Priority.MUST || probability >= confidence;
      goals.add(
          new SafeGoal(
              goal.id(),
              Figures.share(promised[g]),
              Figures.figure(goal, promised[g]),
              Figures.share(probability)));
    }
    return new SafePlan(
        Figures.share(confidence), Figures.share(weights.of(promised)), holds, goals);
  }
}
