package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final double[] SLACKS = {1e-9, 1e-8, 1e-7, 1e-6};
  private static final double ORDER = 1e-3;
  private static final double PROVEN = 1e-4;

  double[] values() {
    return attainments.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The best plan with launches that are near the best ones, but surely no more than that. */
  private static BestPlan withLaunchesOf(Dive.Found found, Solving solving) {
    solving.fixWhole(found.solution());
    BestPlan best = of(solving);
    solving.freeWhole();
    return new BestPlan(best.plan(), best.attainments(), found.gap() <= PROVEN, found.gap());
  }

  /** Looks for the best plan; leaves the attainments bounded by 0 and 1 as they were. */
  static BestPlan of(Solving solving) {
    if (Dive.suits(solving)) {
      Optional<Dive.Found> found = Dive.forWeights(solving);
      if (found.isPresent()) {
        return withLaunchesOf(found.get(), solving);
      }
    }
    if (!solving.searches()) {
      HeadStart.of(solving);
    }
    return new Search(solving).best();
  }

  private static final class Search {
    private final Solving solving;
    private final AllocationModel model;
    private final List<GoalLine> goals;

    /** What each class comes to; nothing where it hasn't been looked at. */
    private final double[] reached;

    Search(Solving solving) {
      this.solving = solving;
      model = solving.model();
      goals = model.situation().goals();
      reached = new double[model.classRow().length];
    }

    BestPlan best() {
      boolean searched = solving.searches();
      List<Solution> searches = classes();
      Solution found = searches.getLast();
      if (searched && model.roadmap() != Roadmap.GIVEN) {
        solving.costs(model.steadiness());
        found = solve();
      }
      if (searched) {
        solving.fixWhole(found);
        free();
      }
      // What a search found is only as exact as its whole numbers are whole: seldom, nothing is
      // left of it once they are. Then it is told as it was found.
      if (!searched || solving.attempt().isPresent()) {
        if (searched) {
          classes();
        }
        found = settled();
      }
      free();
      if (searched) {
        solving.freeWhole();
      }
      Plan plan = solving.plan(found);
      return new BestPlan(
          plan,
          IntStream.range(0, goals.size()).mapToObj(plan::attainment).toList(),
          searches.stream().allMatch(Solution::isOptimal),
          searches.stream().mapToDouble(Solution::gap).max().orElse(0));
    }

    /** As much of each class as those before it leave; each is held to what it reached. */
    private List<Solution> classes() {
      free();
      List<Solution> found = new ArrayList<>();
      Priority[] priorities = Priority.values();
      double[] weights = Weights.withinClass(goals);
      for (int i = 0; i < priorities.length; i++) {
        Priority priority = priorities[i];
        double[] costs = solving.noCosts();
        for (int g = 0; g < goals.size(); g++) {
          if (goals.get(g).priority() == priority) {
            costs[model.attainment()[g]] = -weights[g];
          }
        }
        if (found.isEmpty() || Arrays.stream(costs).anyMatch(cost -> cost != 0)) {
          solving.costs(costs);
          Solution best = solve();
          found.add(best);
          reached[i] = -best.objective();
          if (solving.searches()) {
            solving.startFrom(best.values());
          }
        }
      }
      return found;
    }

    /** Classes that are held to exactly what they reached can be a hair too much to ask for. */
    private Solution solve() {
      for (double slack : SLACKS) {
        hold(slack);
        Optional<Solution> found = solving.attempt();
        if (found.isPresent()) {
          return found.get();
        }
      }
      return solving.solve();
    }

    private void hold(double slack) {
      for (int i = 0; i < reached.length; i++) {
        double least =
            Double.isNaN(reached[i])
                ? Double.NEGATIVE_INFINITY
                : reached[i] - slack * Math.max(1, Math.abs(reached[i]));
        solving.rowBounds(model.classRow()[i], least, Double.POSITIVE_INFINITY);
      }
    }

    private void free() {
      Arrays.fill(reached, Double.NaN);
      hold(0);
    }

    /** Breaks ties; launches and the like stay as they were found. */
    private Solution settled() {
      double[] costs = solving.noCosts();
      double heaviest = goals.stream().mapToDouble(GoalLine::weight).max().orElse(1);
      List<Integer> order =
          IntStream.range(0, goals.size())
              .boxed()
              .sorted(Comparator.comparingDouble((Integer g) -> -goals.get(g).weight()))
              .toList();
      for (int i = 0; i < order.size(); i++) {
        double weight = goals.get(order.get(i)).weight() / heaviest;
        costs[model.attainment()[order.get(i)]] =
            -weight * (1 + weight + ORDER * (order.size() - i) / order.size());
      }
      solving.costs(costs);
      Solution ordered = solve();
      solving.costs(model.thrift());
      Solution thrifty = ordered;
      for (double slack : SLACKS) {
        solving.atLeast(
            Arrays.stream(model.attainment())
                .mapToDouble(column -> ordered.values()[column] - slack)
                .toArray());
        Optional<Solution> found = solving.attempt();
        if (found.isPresent()) {
          thrifty = found.get();
          break;
        }
      }
      solving.atLeast(new double[goals.size()]);
      return thrifty;
    }
  }
}
