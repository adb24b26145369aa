package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Solution;
import java.util.List;
import java.util.Optional;

/**
 * A place from which the questions of a {@link BestPlan} are all near: musts outweigh shoulds, and
 * shoulds coulds, by so much that hardly anything is left to be moved when they are asked one by
 * one. Begun with the musts alone, the way from their optimum to that of the shoulds is the longest
 * of all, since as a rule many plans are equally good for the musts.
 */
final class HeadStart {
  private static final double STEP = 100;

  private HeadStart() {}

  /** Goes there; empty when no plan is allowed at all, or none was found. */
  static Optional<Solution> of(Solving solving) {
    Priority[] priorities = Priority.values();
    List<GoalLine> goals = solving.model().situation().goals();
    double[] weights = Weights.withinClass(goals);
    double[] costs = solving.noCosts();
    for (int i = 0; i < priorities.length; i++) {
      for (int g = 0; g < goals.size(); g++) {
        if (goals.get(g).priority() == priorities[i]) {
          costs[solving.model().attainment()[g]] = -weights[g] / Math.pow(STEP, i);
        }
      }
    }
    solving.costs(costs);
    return solving.tried();
  }
}
