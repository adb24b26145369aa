package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Readout;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointModel;
import io.planwerk.domain.portfolio.JointModel.Block;
import io.planwerk.domain.portfolio.JointModel.Coupling;
import io.planwerk.domain.portfolio.JointModel.Kind;
import io.planwerk.domain.portfolio.JointText;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A joint alignment in the making. First each strategy by itself; then all of them: of each class
 * of goals, musts first, everybody keeps the largest part of what they would reach alone that all
 * can keep, and then all together reach the most. So nobody loses more than sharing asks for, and
 * no must is paid for by a could, whosever it is.
 */
final class JointReckoning {
  private static final double[] SLACKS = {1e-8, 1e-7, 1e-6, 1e-5};
  private static final double NOTHING = 1e-5;

  /** Attainment by which a plan may miss the best and still counts as such. */
  private static final double CLOSE = 1e-4;

  private static final double ANY = Double.POSITIVE_INFINITY;

  /** What an hour weighs that has no price, in money. */
  private static final double UNSTATED = 50;

  private static final double MORE_HOURS = 10;
  private static final double MORE_MONEY = 1_000;
  private static final int MOST_BOTTLENECKS = 8;
  private static final int MOST_FIRST = 6;

  private final AllocationSolver solver;
  private final Limits limits;
  private final Effort effort;
  private final List<Strategy> strategies;
  private final List<Double> shares;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<double[]> borne = new ArrayList<>();
  private boolean proven = true;

  /**
   * @param shares how much each strategy counts, together 1
   */
  JointReckoning(
      AllocationSolver solver,
      List<Strategy> strategies,
      List<Double> shares,
      Limits limits,
      Effort effort) {
    this.solver = solver;
    this.strategies = strategies;
    this.shares = shares;
    this.limits = limits;
    this.effort = effort;
  }

  JointAlignment alignment() {
    List<Block> blocks = new ArrayList<>();
    for (int b = 0; b < strategies.size(); b++) {
      blocks.add(block(strategies.get(b), shares.get(b)));
    }
    JointModel model = JointModel.of(blocks);
    try (Trusted joint = new Trusted(solver, model.program(), limits, effort)) {
      bear(joint, model);
      double[] lacks = lacks(joint, model);
      Solution best = best(joint, model, List.of());
      boolean lacking = Arrays.stream(lacks).anyMatch(lack -> lack > NOTHING);
      JointText text = new JointText(model, best.values());
      boolean fits =
          !lacking
              && verdicts.stream().allMatch(verdict -> verdict == Verdict.FIT)
              && text.losers().isEmpty();
      List<JointAlignment.JointOption> options = new ArrayList<>();
      if (lacking || !text.losers().isEmpty()) {
        options.add(text.shared(proven));
        first(joint, model, options);
        raised(joint, model, lacks).ifPresent(options::add);
        hired(blocks).ifPresent(options::add);
      }
      List<JointAlignment.SharedBottleneck> bottlenecks =
          options.isEmpty() ? List.of() : bottlenecks(joint, model, best, text);
      return text.alignment(
          fits ? Verdict.FIT : Verdict.GAP,
          verdicts,
          lacks,
          bottlenecks,
          options,
          new JointAlignment.Method(
              solver.name(),
              effort.solves(),
              new BigDecimal(effort.largestViolation())
                  .setScale(15, RoundingMode.HALF_EVEN)
                  .stripTrailingZeros(),
              effort.columns(),
              effort.rows(),
              proven));
    }
  }

  /** A strategy as if it were alone. */
  private Block block(Strategy strategy, double share) {
    Situation situation = SituationReader.read(strategy);
    Readout readout = new Readout(situation);
    AllocationModel given = AllocationModel.of(situation, Roadmap.GIVEN, false);
    try (Solving base = new Solving(solver, given, limits, effort)) {
      if (Shortage.of(base, readout).startable()) {
        return block(strategy, share, base);
      }
    }
    AllocationModel dropping = AllocationModel.of(situation, Roadmap.MAY_DROP, false);
    try (Solving left = new Solving(solver, dropping, limits, effort)) {
      Shortage.bear(left, readout, true);
      return block(strategy, share, left);
    }
  }

  private Block block(Strategy strategy, double share, Solving solving) {
    BestPlan alone = BestPlan.of(solving);
    AllocationModel model = solving.model();
    boolean reached =
        model.roadmap() == Roadmap.GIVEN
            && alone.attainments().stream().allMatch(a -> a >= Figures.REACHED)
            && model.situation().caveats().stream().noneMatch(Caveat::stopsFit);
    verdicts.add(reached ? Verdict.FIT : Verdict.GAP);
    double[] upper = new double[model.program().columns()];
    Arrays.setAll(upper, solving::columnUpper);
    borne.add(upper);
    return new Block(strategy, model, share, raw(alone.plan()));
  }

  private static double[] raw(Plan plan) {
    return IntStream.range(0, plan.model().attainment().length)
        .mapToDouble(plan::attainment)
        .toArray();
  }

  /** What a strategy lacks when it is alone is borne when it isn't. */
  private void bear(Trusted joint, JointModel model) {
    for (int b = 0; b < borne.size(); b++) {
      AllocationModel block = model.blocks().get(b).model();
      for (int[] line : block.over()) {
        for (int column : line) {
          bear(joint, model, b, column);
        }
      }
      for (int column : block.extra()) {
        bear(joint, model, b, column);
      }
    }
  }

  private void bear(Trusted joint, JointModel model, int block, int column) {
    if (column >= 0) {
      joint.bounds(model.columnStart()[block] + column, 0, borne.get(block)[column]);
    }
  }

  /**
   * What is missing of each thing shared even where everybody does the least; from then on that
   * much may be.
   */
  private double[] lacks(Trusted joint, JointModel model) {
    allowLacks(joint, model, ANY);
    joint.costs(prices(joint, model));
    Solution least = joint.solve();
    double[] lacks = new double[model.couplings().size()];
    for (int i = 0; i < lacks.length; i++) {
      double lack = least.values()[model.couplings().get(i).lack()];
      lacks[i] = lack > NOTHING ? lack + SLACKS[0] : 0;
    }
    hold(joint, model, lacks);
    return lacks;
  }

  private static void allowLacks(Trusted joint, JointModel model, double most) {
    model.couplings().forEach(coupling -> joint.bounds(coupling.lack(), 0, most));
  }

  private static void hold(Trusted joint, JointModel model, double[] lacks) {
    for (int i = 0; i < lacks.length; i++) {
      joint.bounds(model.couplings().get(i).lack(), 0, lacks[i]);
    }
  }

  private static double[] prices(Trusted joint, JointModel model) {
    double[] costs = joint.noCosts();
    for (Coupling coupling : model.couplings()) {
      costs[coupling.lack()] = Double.isNaN(coupling.price()) ? UNSTATED : coupling.price();
    }
    return costs;
  }

  /**
   * The best for all, with some strategies served as if they were alone.
   *
   * @return with whatever has to be whole fixed, and each class held to what it came to
   */
  private Solution best(Trusted joint, JointModel model, List<Integer> served) {
    joint.freeWhole();
    free(joint, model);
    for (int b : served) {
      double[] alone = model.blocks().get(b).alone();
      for (int g = 0; g < alone.length; g++) {
        int column = model.attainment(b, g);
        joint.bounds(column, Math.max(joint.columnLower(column), alone[g] - SLACKS[1]), 1);
      }
    }
    double[] part = new double[model.fair().length];
    double[] sum = new double[part.length];
    Arrays.fill(part, Double.NaN);
    Arrays.fill(sum, Double.NaN);
    Solution found = null;
    for (int i = 0; i < part.length; i++) {
      if (model.fair()[i] >= 0) {
        double[] costs = joint.noCosts();
        costs[model.fair()[i]] = -1;
        found = held(joint, model, costs, part, sum, found);
        part[i] = -found.objective();
        found = held(joint, model, together(joint, model, i), part, sum, found);
        sum[i] = -found.objective();
      }
    }
    if (found == null) {
      return joint.solve();
    }
    if (joint.searches()) {
      joint.fixWhole(found);
    }
    return thrifty(joint, model, found);
  }

  /** Costs under which the cheapest plan reaches the most of a class, of all together. */
  private static double[] together(Trusted joint, JointModel model, int i) {
    double[] costs = joint.noCosts();
    for (int b = 0; b < model.blocks().size(); b++) {
      Block block = model.blocks().get(b);
      for (int g = 0; g < block.alone().length; g++) {
        if (block.model().situation().goals().get(g).priority() == JointModel.CLASSES.get(i)) {
          costs[model.attainment(b, g)] = -block.weight() * block.weightOf(g);
        }
      }
    }
    return costs;
  }

  /**
   * To be held to exactly what was reached can be a hair too much to ask for. A search that is held
   * so closely may also miss what is there: so it is never believed to be worse than the whole
   * numbers that were found before.
   */
  private Solution held(
      Trusted joint,
      JointModel model,
      double[] costs,
      double[] part,
      double[] sum,
      @Nullable Solution before) {
    joint.costs(costs);
    for (double slack : SLACKS) {
      hold(joint, model, part, sum, slack);
      Optional<Solution> least = Optional.empty();
      if (before != null && joint.searches()) {
        joint.fixWhole(before);
        least = joint.tried();
        joint.freeWhole();
        least.ifPresent(solution -> joint.startFrom(solution.values()));
      }
      Optional<Solution> best = joint.attempt();
      if (least.isPresent()
          && (best.isEmpty() || best.get().objective() > least.get().objective() + slack)) {
        proven = false;
        return least.get();
      }
      if (best.isPresent()) {
        proven &= isBest(joint, best.get());
        return best.get();
      }
    }
    return joint.solve();
  }

  /** A search is believed as far as the program without whole numbers confirms it. */
  private static boolean isBest(Trusted joint, Solution found) {
    if (!joint.searches()) {
      return found.isOptimal();
    }
    joint.holdWhole(false);
    boolean confirmed =
        joint.tried().filter(bound -> found.objective() - bound.objective() <= CLOSE).isPresent();
    joint.holdWhole(true);
    return confirmed;
  }

  private static void hold(
      Trusted joint, JointModel model, double[] part, double[] sum, double slack) {
    for (int i = 0; i < part.length; i++) {
      if (!Double.isNaN(part[i])) {
        joint.bounds(model.fair()[i], Math.clamp(part[i] - slack, 0, 1), 1);
      }
      if (!Double.isNaN(sum[i])) {
        joint.rowBounds(model.sumRow()[i], sum[i] - slack * Math.max(1, Math.abs(sum[i])), ANY);
      }
    }
  }

  private static void free(Trusted joint, JointModel model) {
    for (int i = 0; i < model.fair().length; i++) {
      if (model.fair()[i] >= 0) {
        joint.bounds(model.fair()[i], 0, 1);
        joint.rowBounds(model.sumRow()[i], Double.NEGATIVE_INFINITY, ANY);
      }
    }
    for (int b = 0; b < model.blocks().size(); b++) {
      for (int g = 0; g < model.blocks().get(b).alone().length; g++) {
        int column = model.attainment(b, g);
        joint.bounds(column, model.program().columnLower()[column], 1);
      }
    }
  }

  /** Of plans that reach the same, the thriftiest, so that equal input has an equal answer. */
  private static Solution thrifty(Trusted joint, JointModel model, Solution found) {
    double[] costs = joint.noCosts();
    for (int b = 0; b < model.blocks().size(); b++) {
      double[] own = model.blocks().get(b).model().thrift();
      System.arraycopy(own, 0, costs, model.columnStart()[b], own.length);
    }
    joint.costs(costs);
    double[] lower = new double[found.values().length];
    for (double slack : SLACKS) {
      each(
          model,
          column -> {
            lower[column] = joint.columnLower(column);
            joint.bounds(column, Math.max(lower[column], found.values()[column] - slack), 1);
          });
      Optional<Solution> thrifty = joint.attempt();
      each(model, column -> joint.bounds(column, lower[column], 1));
      if (thrifty.isPresent()) {
        return thrifty.get();
      }
    }
    return found;
  }

  private static void each(JointModel model, IntConsumer attainment) {
    for (int b = 0; b < model.blocks().size(); b++) {
      for (int g = 0; g < model.blocks().get(b).alone().length; g++) {
        attainment.accept(model.attainment(b, g));
      }
    }
  }

  /** Each of those who lose by sharing, served first. */
  private void first(Trusted joint, JointModel model, List<JointAlignment.JointOption> options) {
    for (int b = 0; b < Math.min(MOST_FIRST, model.blocks().size()); b++) {
      try {
        Solution solution = best(joint, model, List.of(b));
        options.add(new JointText(model, solution.values()).first(b, solution.isOptimal()));
      } catch (IllegalStateException none) {
        // What the others have to do whatever happens leaves it less than it would have alone.
      }
    }
    best(joint, model, List.of());
  }

  /** The cheapest way to let each reach what it would alone. */
  private Optional<JointAlignment.JointOption> raised(
      Trusted joint, JointModel model, double[] lacks) {
    joint.freeWhole();
    free(joint, model);
    allowLacks(joint, model, ANY);
    for (int b = 0; b < model.blocks().size(); b++) {
      double[] alone = model.blocks().get(b).alone();
      for (int g = 0; g < alone.length; g++) {
        int column = model.attainment(b, g);
        joint.bounds(column, Math.max(joint.columnLower(column), alone[g] - SLACKS[1]), 1);
      }
    }
    joint.costs(prices(joint, model));
    Optional<Solution> cheapest = joint.attempt();
    hold(joint, model, lacks);
    best(joint, model, List.of());
    return cheapest.map(
        solution -> new JointText(model, solution.values()).raised(solution.isOptimal()));
  }

  /**
   * The cheapest way to let partners and positions do what those who are shared can't: all goals
   * are reached if that can be, else as much of each as alone. Money is added up, so it must be of
   * one currency.
   */
  private Optional<JointAlignment.JointOption> hired(List<Block> blocks) {
    if (blocks.stream().anyMatch(block -> block.model().roadmap() != Roadmap.GIVEN)
        || blocks.stream().map(block -> block.model().situation().currency()).distinct().count()
            > 1) {
      return Optional.empty();
    }
    JointModel model =
        JointModel.of(
            blocks.stream()
                .map(
                    block ->
                        new Block(
                            block.strategy(),
                            AllocationModel.of(block.model().situation(), Roadmap.GIVEN, true),
                            block.weight(),
                            block.alone()))
                .toList());
    try (Trusted joint = new Trusted(solver, model.program(), limits, effort)) {
      return hired(joint, model, true).or(() -> hired(joint, model, false));
    }
  }

  private static Optional<JointAlignment.JointOption> hired(
      Trusted joint, JointModel model, boolean all) {
    joint.freeWhole();
    double[] money = joint.noCosts();
    for (int b = 0; b < model.blocks().size(); b++) {
      int start = model.columnStart()[b];
      allowHiring(joint, model.blocks().get(b).model(), start);
      for (int column : model.blocks().get(b).model().extra()) {
        money[start + column] = 1;
      }
      double[] alone = model.blocks().get(b).alone();
      for (int g = 0; g < alone.length; g++) {
        int column = model.attainment(b, g);
        double wanted = all ? 1 : alone[g];
        double least = model.program().columnLower()[column];
        joint.bounds(column, Math.max(least, wanted - SLACKS[1]), 1);
      }
    }
    joint.costs(money);
    return joint
        .attempt()
        .map(
            cheapest ->
                new JointText(model, leastHours(joint, model, cheapest).values())
                    .hired(all, cheapest.isOptimal()));
  }

  /** Wages and the money for partners may grow; nothing else is raised, and nobody is trained. */
  private static void allowHiring(Trusted joint, AllocationModel block, int start) {
    for (int[][] closed : List.of(block.raise(), block.train())) {
      for (int[] columns : closed) {
        Arrays.stream(columns)
            .filter(column -> column >= 0)
            .forEach(column -> joint.bounds(start + column, 0, 0));
      }
    }
    List<Situation.PotLine> pots = block.situation().pots();
    for (int i = 0; i < block.extra().length; i++) {
      if (i == pots.size() || pots.get(i).category() == BudgetCategory.EXTERNAL) {
        joint.bounds(start + block.extra()[i], 0, ANY);
      }
    }
  }

  /** With no more money than that; hours that budgets pay anyway are bought only where needed. */
  private static Solution leastHours(Trusted joint, JointModel model, Solution cheapest) {
    if (joint.searches()) {
      joint.fixWhole(cheapest);
    }
    Solution exact = joint.tried().orElse(cheapest);
    double[] costs = joint.noCosts();
    for (int b = 0; b < model.blocks().size(); b++) {
      AllocationModel block = model.blocks().get(b).model();
      int start = model.columnStart()[b];
      System.arraycopy(block.thrift(), 0, costs, start, block.program().columns());
      for (int column : block.extra()) {
        joint.bounds(start + column, 0, Math.max(0, exact.values()[start + column]) + SLACKS[2]);
      }
    }
    joint.costs(costs);
    return joint.tried().orElse(exact);
  }

  /** Ranked by their shadow prices, told by solving again with more of them. */
  private List<JointAlignment.SharedBottleneck> bottlenecks(
      Trusted joint, JointModel model, Solution best, JointText text) {
    if (joint.searches()) {
      joint.fixWhole(best);
    }
    double[] costs = joint.noCosts();
    for (int b = 0; b < model.blocks().size(); b++) {
      Weights weights = Weights.of(model.blocks().get(b).model().situation().goals());
      for (int g = 0; g < model.blocks().get(b).alone().length; g++) {
        costs[model.attainment(b, g)] = -model.blocks().get(b).weight() * weights.share(g);
      }
    }
    joint.costs(costs);
    Optional<Solution> base = joint.attempt();
    if (base.isEmpty()) {
      return List.of();
    }
    record Group(List<Coupling> couplings, double worth) {}
    List<Group> ranked =
        text.groups().stream()
            .map(group -> new Group(group, worth(group, base.get())))
            .filter(group -> group.worth() > 0)
            .sorted(Comparator.comparingDouble(group -> -group.worth()))
            .limit(MOST_BOTTLENECKS)
            .toList();
    List<JointAlignment.SharedBottleneck> told = new ArrayList<>();
    for (Group group : ranked) {
      double more = step(group.couplings().getFirst());
      loosen(joint, model, group.couplings(), more);
      Optional<Solution> with = joint.attempt();
      loosen(joint, model, group.couplings(), 0);
      double gain = with.map(s -> base.get().objective() - s.objective()).orElse(0.0);
      if (gain > NOTHING) {
        told.add(text.bottleneck(group.couplings(), more, gain));
      }
    }
    told.sort(Comparator.comparing(JointAlignment.SharedBottleneck::gain).reversed());
    return told;
  }

  private static double step(Coupling coupling) {
    return coupling.kind() == Kind.MONEY ? MORE_MONEY : MORE_HOURS;
  }

  private static double worth(List<Coupling> group, Solution base) {
    return group.stream()
        .mapToDouble(coupling -> -base.rowDuals()[coupling.row()] * step(coupling))
        .sum();
  }

  private static void loosen(Trusted joint, JointModel model, List<Coupling> group, double more) {
    for (Coupling coupling : group) {
      joint.rowBounds(
          coupling.row(),
          Double.NEGATIVE_INFINITY,
          model.program().rowUpper()[coupling.row()] + more);
    }
  }
}
