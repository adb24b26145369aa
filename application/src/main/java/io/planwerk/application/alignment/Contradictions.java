package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.Conflict;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Explanation;
import io.planwerk.domain.alignment.Explanation.Group;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.optimisation.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds smallest sets of goals and resources that can't hold together, by leaving out one after the
 * other and keeping out what the contradiction doesn't need (deletion filter). What has no dual in
 * the program as a whole is out from the start: the bound that proves the contradiction does
 * without it.
 */
final class Contradictions {
  private static final int MOST = 4;
  private static final double SLACK = 1e-6;
  private static final double NOTHING = 1e-9;

  private final Solving solving;
  private final AllocationModel model;
  private final Explanation explanation;
  private final double[] reachable;
  private final Set<Group> loose = new HashSet<>();

  Contradictions(Solving solving, Explanation explanation, double[] reachable) {
    this.solving = solving;
    this.model = solving.model();
    this.explanation = explanation;
    this.reachable = reachable;
  }

  List<Conflict> find() {
    solving.holdWhole(false);
    List<Conflict> conflicts = new ArrayList<>();
    while (conflicts.size() < MOST && next(conflicts)) {
      // Each round finds one.
    }
    explanation.groups().forEach(group -> set(group, false));
    solving.holdWhole(true);
    conflicts.sort(
        Comparator.comparingInt(conflict -> conflict.goals().size() + conflict.resources().size()));
    return conflicts;
  }

  private boolean next(List<Conflict> conflicts) {
    List<Integer> goals =
        IntStream.range(0, reachable.length)
            .filter(g -> reachable[g] >= Figures.REACHED)
            .boxed()
            .toList();
    Solution all = aim(goals);
    if (!isShort(all, goals)) {
      return false;
    }
    double[] duals = all.rowDuals();
    List<Group> kept = new ArrayList<>();
    for (Group group : explanation.groups()) {
      boolean binds =
          IntStream.of(group.rows(model)).anyMatch(row -> Math.abs(duals[row]) > NOTHING);
      if (!loose.contains(group)) {
        if (binds) {
          kept.add(group);
        } else {
          set(group, true);
        }
      }
    }
    goals = goals.stream().filter(g -> Math.abs(duals[model.reachRow()[g]]) > NOTHING).toList();
    if (!isShort(aim(goals), goals)) {
      return false;
    }
    // The least wanted goals go first, so that a set keeps the most important ones.
    List<Integer> order = new ArrayList<>(goals);
    order.sort(
        Comparator.comparing((Integer g) -> model.situation().goals().get(g).priority())
            .thenComparingDouble(g -> -model.situation().goals().get(g).weight())
            .reversed());
    for (Integer goal : order) {
      List<Integer> rest = without(goals, goal);
      if (!rest.isEmpty() && isShort(aim(rest), rest)) {
        goals = rest;
      }
    }
    for (Group group : List.copyOf(kept)) {
      set(group, true);
      if (isShort(aim(goals), goals)) {
        kept.remove(group);
      } else {
        set(group, false);
      }
    }
    explanation.groups().stream()
        .filter(group -> !loose.contains(group))
        .forEach(group -> set(group, false));
    if (kept.isEmpty()) {
      return false;
    }
    kept.forEach(
        group -> {
          loose.add(group);
          set(group, true);
        });
    conflicts.add(explanation.conflict(goals, kept));
    return true;
  }

  private static List<Integer> without(List<Integer> goals, Integer left) {
    return goals.stream().filter(goal -> !goal.equals(left)).toList();
  }

  /** As much as possible of these goals. */
  private Solution aim(List<Integer> goals) {
    double[] costs = solving.noCosts();
    goals.forEach(g -> costs[model.attainment()[g]] = -1);
    solving.costs(costs);
    return solving.solve();
  }

  private static boolean isShort(Solution solution, List<Integer> goals) {
    return -solution.objective() < goals.size() - SLACK;
  }

  private void set(Group group, boolean unlimited) {
    for (int column : group.columns(model)) {
      solving.bounds(column, 0, unlimited ? Double.POSITIVE_INFINITY : 0);
    }
  }
}
