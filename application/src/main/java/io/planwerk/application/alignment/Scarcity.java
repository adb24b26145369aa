package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment.Bottleneck;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Explanation;
import io.planwerk.domain.alignment.Explanation.Group;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more of a resource would bring. Duals only rank the resources: how far a dual holds is not
 * known, so the figure that is told comes from solving again with that much more.
 */
final class Scarcity {
  private static final int MOST = 8;
  private static final double HOURS = 10;
  private static final double MONEY = 1_000;
  private static final double WORTHLESS = 1e-9;

  /** Half of the last digit that is told. */
  private static final double UNTOLD = 5e-5;

  private final Solving solving;
  private final double[] kept;
  private final Weights weights;
  private final Explanation explanation;
  private final @Nullable Raising raising;
  private final double cost;

  /**
   * @param kept what each class of goals comes to in the best plan: none gets less
   * @param raising knows the way to reach everything; absent where there is none
   * @param cost of that way
   */
  Scarcity(
      Solving solving,
      double[] kept,
      Weights weights,
      Explanation explanation,
      @Nullable Raising raising,
      double cost) {
    this.solving = solving;
    this.kept = kept.clone();
    this.weights = weights;
    this.explanation = explanation;
    this.raising = raising;
    this.cost = cost;
  }

  private record Ranked(Group group, double value) {}

  List<Bottleneck> bottlenecks() {
    double[] costs = solving.noCosts();
    for (int g = 0; g < weights.shares().size(); g++) {
      costs[solving.model().attainment()[g]] = -weights.share(g);
    }
    solving.costs(costs);
    solving.holdClasses(kept);
    Solution best = solving.solve();
    if (solving.searches()) {
      solving.fixWhole(best);
      best = solving.solve();
    }
    double before = -best.objective();
    double[] duals = best.rowDuals();
    List<Ranked> ranked = new ArrayList<>();
    for (Group group : explanation.groups()) {
      double value = 0;
      for (int row : group.rows(solving.model())) {
        value += Math.abs(duals[row]);
      }
      ranked.add(new Ranked(group, value * (group.isSkill() ? HOURS : MONEY)));
    }
    ranked.sort(Comparator.comparingDouble(r -> -r.value()));
    List<Bottleneck> found = new ArrayList<>();
    for (Ranked candidate : ranked) {
      if (candidate.value() > WORTHLESS && found.size() < MOST) {
        double gain = gain(candidate.group(), before);
        if (gain > UNTOLD) {
          found.add(told(candidate.group(), gain));
        }
      }
    }
    solving.freeClasses();
    if (solving.model().program().hasWhole()) {
      solving.freeWhole();
    }
    found.sort(Comparator.comparing((Bottleneck b) -> b.gain()).reversed());
    return found;
  }

  private double gain(Group group, double before) {
    loosen(solving, group, true);
    double after = -solving.solve().objective();
    loosen(solving, group, false);
    return after - before;
  }

  private static void loosen(Solving solving, Group group, boolean more) {
    AllocationModel model = solving.model();
    for (int column : group.columns(model)) {
      solving.bounds(column, 0, more ? (group.isSkill() ? HOURS : MONEY) : 0);
    }
  }

  private Bottleneck told(Group group, double gain) {
    Situation situation = solving.model().situation();
    Double saved = null;
    if (raising != null && group.isSkill()) {
      Solving other = raising.solving();
      saved =
          raising.saved(() -> loosen(other, group, true), () -> loosen(other, group, false), cost);
    }
    return explanation.bottleneck(
        group,
        group.isSkill() ? Figures.hours(HOURS) : null,
        group.isSkill() ? null : Figures.money(MONEY, situation.currency()),
        gain,
        saved);
  }
}
