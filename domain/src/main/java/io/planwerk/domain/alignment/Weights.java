package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.goals.Priority;
import java.util.List;

/**
 * How much each goal counts where goals of different priority are weighed on one scale: its weight,
 * times 9 for a must and 3 for a should, as a part of the whole. A choice of ours: weights only say
 * how goals of the same priority compare, and questions that never trade a must for a could don't
 * use this scale.
 *
 * @param shares one for each goal; they add up to 1
 */
public record Weights(List<Double> shares) {
  private static final double STEP = 3;

  public Weights {
    shares = List.copyOf(shares);
  }

  public static Weights of(List<GoalLine> goals) {
    double sum = goals.stream().mapToDouble(Weights::raw).sum();
    return new Weights(goals.stream().map(goal -> raw(goal) / sum).toList());
  }

  private static double raw(GoalLine goal) {
    return goal.weight() * factor(goal.priority());
  }

  private static double factor(Priority priority) {
    return switch (priority) {
      case MUST -> STEP * STEP;
      case SHOULD -> STEP;
      case COULD -> 1;
    };
  }

  /**
   * How much each goal counts within its class of priority: its weight as a part of the heaviest
   * there, so that small weights are no smaller than what solving may take off.
   */
  public static double[] withinClass(List<GoalLine> goals) {
    return goals.stream()
        .mapToDouble(
            goal ->
                goal.weight()
                    / goals.stream()
                        .filter(other -> other.priority() == goal.priority())
                        .mapToDouble(GoalLine::weight)
                        .max()
                        .orElse(1))
        .toArray();
  }

  /** Weighted attainment, 0 to 1; 0 where there are no goals. */
  public double of(double[] attainments) {
    double sum = 0;
    for (int g = 0; g < attainments.length; g++) {
      sum += shares.get(g) * attainments[g];
    }
    return sum;
  }

  public double share(int goal) {
    return shares.get(goal);
  }
}
