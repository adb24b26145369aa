package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Solution;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The best plan with what is there: first as much as possible of the musts, then of the shoulds,
 * then of the coulds; among plans that are equally good the one that leaves more launches where
 * they are planned, then the one that gives more to goals of larger weight and earlier id, then the
 * one that costs least money, then the one that takes fewest hours, early ones last. So the same
 * input has the same answer.
 *
 * @param plan what is done
 * @param attainments of each goal
 * @param proven whether nothing better exists
 * @param gap by how much a better one could be better, as a part
 */
record BestPlan(Plan plan, List<Double> attainments, boolean proven, double gap) {
  /** Well above what a solver takes for nothing, well below what anybody is told. */
  private static final double SLACK = 1e-6;

  private static final double ORDER = 1e-3;

  double[] values() {
    return attainments.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Looks for the best plan; leaves the attainments bounded by 0 and 1 as they were. */
  static BestPlan of(Solving solving) {
    if (!solving.searches()) {
      HeadStart.of(solving);
    }
    AllocationModel model = solving.model();
    Situation situation = model.situation();
    double gap = 0;
    boolean proven = true;
    Priority[] priorities = Priority.values();
    Solution best = null;
    for (int i = 0; i < priorities.length; i++) {
      Priority priority = priorities[i];
      double[] costs = solving.noCosts();
      boolean any = false;
      for (int g = 0; g < situation.goals().size(); g++) {
        GoalLine goal = situation.goals().get(g);
        if (goal.priority() == priority) {
          costs[model.attainment()[g]] = -goal.weight();
          any = true;
        }
      }
      if (any || best == null) {
        solving.costs(costs);
        best = solving.solve();
        proven &= best.isOptimal();
        gap = Math.max(gap, best.gap());
        solving.rowBounds(
            model.classRow()[i],
            -best.objective() - SLACK * Math.max(1, Math.abs(best.objective())),
            Double.POSITIVE_INFINITY);
        if (solving.searches()) {
          solving.startFrom(best.values());
        }
      }
    }
    Solution settled = settled(solving, Objects.requireNonNull(best));
    for (int row : model.classRow()) {
      solving.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    Plan plan = solving.plan(settled);
    return new BestPlan(
        plan,
        IntStream.range(0, situation.goals().size()).mapToObj(plan::attainment).toList(),
        proven,
        gap);
  }

  /**
   * Breaks ties; launches and the like stay as they were found. Between bounds as tight as these a
   * solver may find nothing: then the plan stays as good as it was.
   */
  private static Solution settled(Solving solving, Solution best) {
    AllocationModel model = solving.model();
    if (solving.searches() && model.roadmap() != Roadmap.GIVEN) {
      solving.startFrom(best.values());
      solving.costs(model.steadiness());
      solving.fixWhole(solving.tried().orElse(best));
    } else if (solving.searches()) {
      solving.fixWhole(best);
    }
    List<GoalLine> goals = model.situation().goals();
    double[] costs = solving.noCosts();
    List<Integer> order =
        IntStream.range(0, goals.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer g) -> -goals.get(g).weight()))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      costs[model.attainment()[order.get(i)]] = -1 - ORDER * (order.size() - i) / order.size();
    }
    solving.costs(costs);
    Solution ordered = solving.tried().orElse(best);
    double[] reached = new double[goals.size()];
    for (int g = 0; g < reached.length; g++) {
      reached[g] = ordered.values()[model.attainment()[g]] - SLACK;
    }
    solving.atLeast(reached);
    solving.costs(model.thrift());
    Solution thrifty = solving.tried().orElse(ordered);
    solving.atLeast(new double[reached.length]);
    if (model.program().hasWhole()) {
      solving.freeWhole();
    }
    return thrifty;
  }
}
