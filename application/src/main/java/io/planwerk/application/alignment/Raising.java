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

  /** Attainment by which a point of the frontier may miss what no plan exceeds. */
  private static final double CLOSE = 5e-4;

  private final Solving solving;
  private final Weights weights;
  private final double[] kept;
  private final double[] reachable;
  private @Nullable Solution everything;

  /** A way to use extra money. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Spending(Plan plan, double[] attainments, double money, boolean proven, double gap) {}

  /**
   * @param kept what each class of goals comes to without extra money: none gets less, however the
   *     money is used
   */
  Raising(Solving solving, Weights weights, double[] kept) {
    this.solving = solving;
    this.weights = weights;
    this.kept = kept.clone();
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
   * @return empty when it isn't enough for what falls due whatever is done
   */
  Optional<Spending> with(double budget) {
    limit(budget);
    solving.holdClasses(kept);
    solving.costs(wish());
    Optional<Spending> spending = solving.attempt().map(this::lowered);
    solving.freeClasses();
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

  /** The best trade of money against points of weighted attainment at a price. */
  Spending at(double pricePerPoint) {
    solving.holdClasses(kept);
    double[] costs = money();
    for (int g = 0; g < reachable.length; g++) {
      costs[solving.model().attainment()[g]] -= weights.share(g) * 100 * pricePerPoint;
    }
    solving.costs(costs);
    Spending spending = lowered(solving.solve());
    solving.freeClasses();
    return spending;
  }

  /** What the frontier says at an amount. */
  record Point(double attainment, double bound) {}

  private static final Point NOTHING = new Point(0, 0);

  /**
   * Points of the frontier. What no plan exceeds comes from the program in which positions,
   * trainings and partners may be taken in part; what is surely reached from those that the plan
   * without extra money takes, and those of the cheapest way to everything. Where the two are far
   * from each other, a search tells more, and what it finds is tried at the other amounts, too.
   */
  List<Point> frontier(List<Double> amounts) {
    int count = amounts.size();
    double[] held = new double[count];
    double[] bound = new double[count];
    solving.holdClasses(kept);
    solving.costs(wish());
    boolean searched = solving.searches();
    solving.holdWhole(false);
    for (int i = 0; i < count; i++) {
      limit(amounts.get(i));
      Point relaxed = solving.attempt().map(this::point).orElse(NOTHING);
      bound[i] = relaxed.bound();
      held[i] = searched ? 0 : relaxed.attainment();
    }
    solving.holdWhole(true);
    if (searched) {
      approach(amounts, held, bound);
    }
    solving.freeClasses();
    freeTotal();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Point(held[i], Math.max(held[i], bound[i])));
    }
    return points;
  }

  private void approach(List<Double> amounts, double[] held, double[] bound) {
    if (everything != null) {
      take(everything, amounts, held, bound);
    }
    int searches = solving.model().program().columns() <= Dive.SEARCHED ? amounts.size() : 1;
    int widest = widest(held, bound);
    for (int i = 0; i < searches && bound[widest] - held[widest] > CLOSE; i++) {
      limit(amounts.get(widest));
      Optional<Solution> found = solving.attempt();
      if (found.isEmpty()) {
        // Not to find a plan proves nothing: what no plan exceeds stays as it was.
        return;
      }
      Point best = point(found.get());
      double most = best.bound();
      for (int less = 0; less <= widest; less++) {
        bound[less] = Math.min(bound[less], most);
      }
      held[widest] = Math.max(held[widest], best.attainment());
      take(found.get(), amounts, held, bound);
      bound[widest] = Math.min(bound[widest], Math.max(held[widest], most));
      widest = widest(held, bound);
    }
  }

  /** Of equals the one with most money: what can't be exceeded there can't be with less, either. */
  private static int widest(double[] held, double[] bound) {
    int widest = held.length - 1;
    for (int i = held.length - 1; i >= 0; i--) {
      if (bound[i] - held[i] > bound[widest] - held[widest] + CRUMB) {
        widest = i;
      }
    }
    return widest;
  }

  /** What whole numbers that were found reach at each amount; more money never brings less. */
  private void take(Solution pattern, List<Double> amounts, double[] held, double[] bound) {
    solving.fixWhole(pattern);
    for (int i = 0; i < held.length; i++) {
      if (bound[i] - held[i] > CLOSE) {
        limit(amounts.get(i));
        double reached =
            solving.tried().map(solution -> weights.of(attainments(solution))).orElse(0.0);
        held[i] = Math.max(held[i], reached);
      }
      held[i] = Math.max(held[i], i == 0 ? 0 : held[i - 1]);
    }
    solving.freeWhole();
  }

  private Point point(Solution best) {
    double bound = best.isOptimal() ? best.objective() : best.bound();
    return new Point(weights.of(attainments(best)), Math.min(1, -bound));
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
