package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What extra money buys: overtime, more hours, positions, trainings, partners, larger budgets. */
final class Raising {
  private static final double SLACK = 1e-7;
  private static final double CENT = 0.005;

  private final Solving solving;
  private final Weights weights;
  private final double[] reachable;
  private @Nullable Solution everything;

  /** A way to use extra money. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Spending(Plan plan, double[] attainments, double money, boolean proven, double gap) {}

  Raising(Solving solving, Weights weights) {
    this.solving = solving;
    this.weights = weights;
    solving.holdWhole(false);
    solving.allowExtra(Double.POSITIVE_INFINITY);
    solving.costs(wish());
    Solution most = solving.solve();
    reachable = attainments(most);
    solving.holdWhole(true);
  }

  /** Attainment of each goal if money were no matter. */
  double[] reachable() {
    return reachable.clone();
  }

  boolean canReachAll() {
    return Arrays.stream(reachable).allMatch(a -> a >= Figures.REACHED);
  }

  /** The least extra money with which everything that can be reached is. */
  Spending everything() {
    double[] wanted = new double[reachable.length];
    for (int g = 0; g < wanted.length; g++) {
      wanted[g] = reachable[g] >= Figures.REACHED ? 1 : reachable[g] - SLACK;
    }
    solving.atLeast(wanted);
    solving.costs(money());
    // The relaxed optimum is quick, and often whole already.
    Solution cheapest = solving.solve();
    everything = cheapest;
    Spending spending = settled(cheapest, wanted);
    solving.atLeast(new double[wanted.length]);
    return spending;
  }

  /** The most that can be reached with so much extra money. */
  Spending with(double budget) {
    solving.rowBounds(solving.model().totalExtraRow(), Double.NEGATIVE_INFINITY, budget);
    solving.costs(wish());
    Solution best = solving.solve();
    double[] reached = lowered(attainments(best));
    solving.atLeast(reached);
    Spending spending = settled(best, reached);
    solving.atLeast(new double[reached.length]);
    freeTotal();
    return spending;
  }

  /** The best trade of money against points of weighted attainment at a price. */
  Spending at(double pricePerPoint) {
    double[] costs = money();
    for (int g = 0; g < reachable.length; g++) {
      costs[solving.model().attainment()[g]] -= weights.share(g) * 100 * pricePerPoint;
    }
    solving.costs(costs);
    Solution best = solving.solve();
    double[] reached = lowered(attainments(best));
    solving.atLeast(reached);
    Spending spending = settled(best, reached);
    solving.atLeast(new double[reached.length]);
    return spending;
  }

  /** What the frontier says at an amount. */
  record Point(double attainment, double bound) {}

  /**
   * Points of the frontier: what no plan exceeds, from the program in which positions may be filled
   * in part; and what a plan surely reaches, with no position or those of the cheapest way to
   * everything.
   */
  List<Point> frontier(List<Double> amounts) {
    solving.costs(wish());
    solving.holdWhole(false);
    double[] bounds = sweep(amounts);
    double[] held = bounds.clone();
    if (solving.model().program().hasWhole()) {
      Solution none = nothingWhole();
      solving.fixWhole(none);
      double[] without = sweep(amounts);
      held = without;
      if (everything != null) {
        solving.fixWhole(everything);
        double[] with = sweep(amounts);
        for (int i = 0; i < held.length; i++) {
          held[i] = Math.max(without[i], with[i]);
        }
      }
      solving.freeWhole();
    }
    solving.holdWhole(true);
    freeTotal();
    List<Point> points = new ArrayList<>();
    double most = 0;
    for (int i = 0; i < held.length; i++) {
      most = Math.max(most, Double.isNaN(held[i]) ? 0 : held[i]);
      points.add(new Point(most, Math.max(most, bounds[i])));
    }
    return points;
  }

  private double[] sweep(List<Double> amounts) {
    double[] swept = new double[amounts.size()];
    for (int i = 0; i < swept.length; i++) {
      solving.rowBounds(
          solving.model().totalExtraRow(), Double.NEGATIVE_INFINITY, Math.max(0, amounts.get(i)));
      Optional<Solution> best = solving.tried();
      swept[i] = best.map(solution -> weights.of(attainments(solution))).orElse(Double.NaN);
    }
    return swept;
  }

  /** Nothing is engaged, filled or scheduled. */
  private Solution nothingWhole() {
    AllocationModel model = solving.model();
    return new Solution(
        Solution.Status.LIMIT,
        0,
        Double.NEGATIVE_INFINITY,
        new double[model.program().columns()],
        new double[0],
        new double[0]);
  }

  /**
   * How much less extra money everything takes once some bounds are loosened; the whole numbers
   * stay as they are in the cheapest way.
   */
  double saved(Runnable loosen, Runnable tighten, double cost) {
    Solution cheapest = everything;
    if (cheapest == null) {
      return 0;
    }
    double[] all = new double[reachable.length];
    Arrays.fill(all, 1);
    solving.atLeast(all);
    solving.fixWhole(cheapest);
    solving.costs(money());
    loosen.run();
    double less = solving.solve().objective();
    tighten.run();
    solving.freeWhole();
    solving.atLeast(new double[all.length]);
    return Math.max(0, cost - less);
  }

  Solving solving() {
    return solving;
  }

  /** Among the ways that are equally good, the one that takes least. */
  private Spending settled(Solution found, double[] wanted) {
    AllocationModel model = solving.model();
    double money = solving.plan(found).extra();
    boolean searched = solving.searches();
    if (searched) {
      solving.fixWhole(found);
    }
    solving.rowBounds(
        model.totalExtraRow(), Double.NEGATIVE_INFINITY, money + Math.max(CENT, money * SLACK));
    double[] costs = model.thrift();
    for (int column : model.extra()) {
      costs[column] += 1;
    }
    solving.costs(costs);
    Solution thrifty = solving.solve();
    freeTotal();
    if (searched) {
      solving.freeWhole();
    }
    double[] reached = attainments(thrifty);
    for (int g = 0; g < reached.length; g++) {
      reached[g] = Math.max(reached[g], wanted[g]);
    }
    return new Spending(
        solving.plan(thrifty),
        reached,
        money,
        found.isOptimal(),
        found.isOptimal() ? 0 : found.gap());
  }

  private void freeTotal() {
    solving.rowBounds(
        solving.model().totalExtraRow(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private double[] wish() {
    double[] costs = solving.noCosts();
    for (int g = 0; g < weights.shares().size(); g++) {
      costs[solving.model().attainment()[g]] = -weights.share(g);
    }
    return costs;
  }

  private double[] money() {
    double[] costs = solving.noCosts();
    for (int column : solving.model().extra()) {
      costs[column] = 1;
    }
    return costs;
  }

  private double[] attainments(Solution solution) {
    return Arrays.stream(solving.model().attainment())
        .mapToDouble(column -> Math.clamp(solution.values()[column], 0, 1))
        .toArray();
  }

  private static double[] lowered(double[] attainments) {
    return Arrays.stream(attainments).map(a -> a - SLACK).toArray();
  }
}
