package io.planwerk.application.alignment;

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
  private static final double CRUMB = 1e-9;
  private static final double CENT = 0.005;

  /** Whole numbers up to which every point of the frontier is worth a search. */
  private static final int FEW = 24;

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
    solving.allowExtra(Double.POSITIVE_INFINITY);
    reachable = found(most());
  }

  /** As much of every goal as possible, however little it weighs. */
  private Solution most() {
    double[] costs = solving.noCosts();
    for (int column : solving.model().attainment()) {
      costs[column] = -1;
    }
    solving.costs(costs);
    if (!solving.searches()) {
      return solving.solve();
    }
    Solution found = solving.solveToTheEnd();
    solving.fixWhole(found);
    Solution most = solving.tried().orElse(found);
    solving.freeWhole();
    return most;
  }

  /** Attainment of each goal if money were no matter, each by itself where not all can be had. */
  double[] reachable() {
    double[] alone = reachable.clone();
    for (int g = 0; g < alone.length; g++) {
      if (alone[g] < Figures.REACHED) {
        double[] costs = solving.noCosts();
        costs[solving.model().attainment()[g]] = -1;
        solving.costs(costs);
        int goal = g;
        alone[g] =
            solving
                .attempt()
                .map(best -> Math.max(alone[goal], found(best)[goal]))
                .orElse(alone[g]);
      }
    }
    return told(alone);
  }

  boolean canReachAll() {
    return Arrays.stream(reachable).allMatch(a -> a >= Figures.REACHED);
  }

  /** The least extra money with which everything that can be reached is. */
  Spending everything() {
    double[] wanted = new double[reachable.length];
    for (int g = 0; g < wanted.length; g++) {
      wanted[g] = reachable[g] >= 1 - CRUMB ? 1 : Math.max(0, reachable[g] - SLACK);
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

  /**
   * The most that can be reached with so much extra money.
   *
   * @param floor attainments that are kept in any case
   * @return empty when it isn't enough for what falls due whatever is done
   */
  Optional<Spending> with(double budget, double[] floor) {
    limit(budget);
    solving.atLeast(floor);
    solving.costs(wish());
    Optional<Spending> spending = solving.attempt().map(this::lowered);
    solving.atLeast(new double[floor.length]);
    freeTotal();
    return spending;
  }

  private Spending lowered(Solution best) {
    double[] reached = Arrays.stream(found(best)).map(a -> Math.max(0, a - SLACK)).toArray();
    solving.atLeast(reached);
    Spending spending = settled(best, reached);
    solving.atLeast(new double[reached.length]);
    return spending;
  }

  /**
   * The best trade of money against points of weighted attainment at a price.
   *
   * @param floor attainments that are kept in any case
   */
  Spending at(double pricePerPoint, double[] floor) {
    solving.atLeast(floor);
    double[] costs = money();
    for (int g = 0; g < reachable.length; g++) {
      costs[solving.model().attainment()[g]] -= weights.share(g) * 100 * pricePerPoint;
    }
    solving.costs(costs);
    return lowered(solving.solve());
  }

  /** What the frontier says at an amount. */
  record Point(double attainment, double bound) {}

  private static final Point NOTHING = new Point(0, 0);

  /**
   * Points of the frontier. With few whole numbers each point is searched for; with many, what is
   * surely reached comes from the positions, trainings and partners of the plan without extra money
   * and of the cheapest way to everything, and what no plan exceeds from the program in which all
   * of them may be taken in part.
   */
  List<Point> frontier(List<Double> amounts) {
    List<Point> points = new ArrayList<>();
    if (solving.wholeColumns() <= FEW) {
      for (double amount : amounts) {
        points.add(searched(amount));
      }
    } else {
      points.addAll(estimated(amounts));
    }
    freeTotal();
    double most = 0;
    for (int i = 0; i < points.size(); i++) {
      most = Math.max(most, points.get(i).attainment());
      points.set(i, new Point(most, Math.max(most, points.get(i).bound())));
    }
    return points;
  }

  private Point searched(double amount) {
    limit(amount);
    solving.costs(wish());
    return solving.attempt().map(this::point).orElse(NOTHING);
  }

  private Point point(Solution best) {
    double bound = best.isOptimal() ? best.objective() : best.bound();
    return new Point(weights.of(attainments(best)), Math.min(1, -bound));
  }

  private List<Point> estimated(List<Double> amounts) {
    limit(0);
    solving.costs(wish());
    List<Solution> patterns = new ArrayList<>();
    solving.attempt().ifPresent(patterns::add);
    if (everything != null) {
      patterns.add(everything);
    }
    double[] held = new double[amounts.size()];
    for (Solution pattern : patterns) {
      solving.fixWhole(pattern);
      for (int i = 0; i < held.length; i++) {
        limit(amounts.get(i));
        double reached =
            solving.tried().map(solution -> weights.of(attainments(solution))).orElse(0.0);
        held[i] = Math.max(held[i], reached);
      }
      solving.freeWhole();
    }
    solving.holdWhole(false);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      limit(amounts.get(i));
      double bound = solving.attempt().map(this::point).orElse(NOTHING).bound();
      points.add(new Point(held[i], bound));
    }
    solving.holdWhole(true);
    return points;
  }

  private void limit(double amount) {
    solving.rowBounds(
        solving.model().totalExtraRow(), Double.NEGATIVE_INFINITY, Math.max(0, amount));
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
    double less = solving.tried().map(Solution::objective).orElse(cost);
    tighten.run();
    solving.freeWhole();
    solving.atLeast(new double[all.length]);
    return Math.max(0, cost - less);
  }

  Solving solving() {
    return solving;
  }

  /**
   * Among the ways that are equally good, the one that takes least. The whole numbers stay, and the
   * money is reckoned anew: that of a search is only as exact as its whole numbers are whole.
   */
  private Spending settled(Solution found, double[] wanted) {
    boolean searched = solving.searches();
    if (searched) {
      solving.fixWhole(found);
    }
    solving.costs(money());
    Solution cheapest = solving.tried().orElse(found);
    double money = solving.plan(cheapest).extra();
    limit(money + Math.max(CENT, money * SLACK));
    double[] costs = solving.model().thrift();
    for (int column : solving.model().extra()) {
      costs[column] += 1;
    }
    solving.costs(costs);
    Solution thrifty = solving.tried().orElse(cheapest);
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
    return told(found(solution));
  }

  private double[] found(Solution solution) {
    return Arrays.stream(solving.model().attainment())
        .mapToDouble(column -> Math.clamp(solution.values()[column], 0, 1))
        .toArray();
  }

  private static double[] told(double[] attainments) {
    return Arrays.stream(attainments)
        .map(attainment -> attainment >= Figures.REACHED ? 1 : attainment)
        .toArray();
  }
}
