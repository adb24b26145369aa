package io.planwerk.application.alignment;

import io.planwerk.application.alignment.Raising.Spending;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Bottleneck;
import io.planwerk.domain.alignment.Alignment.Conflict;
import io.planwerk.domain.alignment.Alignment.FrontierPoint;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.Part;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Chance;
import io.planwerk.domain.alignment.Changes;
import io.planwerk.domain.alignment.Explanation;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.OptionBook;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Readout;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Summary;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One alignment in the making: asks the questions in their order and puts the answers together. */
final class Reckoning {
  /** Part of the objective by which a search for whole numbers may miss the best. */
  private static final double GAP = 1e-5;

  private static final double[] NO_CLASSES = {};

  private final AllocationSolver solver;
  private final Strategy strategy;
  private final Question question;
  private final Situation situation;
  private final Weights weights;
  private final Readout readout;
  private final Explanation explanation;
  private final Limits limits;
  private final Effort effort;

  /**
   * @param effort whose time is a last net only: the number of steps stops a search at the same
   *     place everywhere
   */
  Reckoning(AllocationSolver solver, Strategy strategy, Question question, Effort effort) {
    this.effort = effort;
    this.solver = solver;
    this.strategy = strategy;
    this.question = question;
    situation = SituationReader.read(strategy);
    weights = Weights.of(situation.goals());
    readout = new Readout(situation);
    explanation = new Explanation(situation);
    limits = new Limits(GAP, question.mostNodesOrDefault(), question.mostSecondsOrDefault());
  }

  Alignment alignment() {
    try (Solving base = open(AllocationModel.of(situation, Roadmap.GIVEN, false))) {
      Shortage shortage = Shortage.of(base, readout);
      if (shortage.startable()) {
        return alignment(base, shortage);
      }
      // What is planned doesn't even run at its least: the best plan leaves some of it out.
      try (Solving dropping = open(AllocationModel.of(situation, Roadmap.MAY_DROP, false))) {
        Shortage.bear(dropping, readout, true);
        return alignment(dropping, shortage);
      }
    }
  }

  private Alignment alignment(Solving base, Shortage shortage) {
    BestPlan best = BestPlan.of(base);
    double[] attained = best.values();
    boolean reached =
        base.model().roadmap() == Roadmap.GIVEN
            && Arrays.stream(attained).allMatch(a -> a >= Figures.REACHED);
    boolean possible = situation.caveats().stream().noneMatch(Caveat::stopsFit);
    Verdict verdict = reached && possible ? Verdict.FIT : Verdict.GAP;
    Verdict least = possible && reachesLeast(base) ? Verdict.FIT : Verdict.GAP;
    List<Option> options = new ArrayList<>();
    OptionBook book = new OptionBook(strategy, situation, weights, readout);
    boolean whole = !question.isVerdictOnly();
    if (!reached && whole) {
      options.add(book.cut(best.plan(), attained, best.proven(), best.gap()));
    }
    double[] reachable;
    List<FrontierPoint> frontier;
    List<Bottleneck> bottlenecks = List.of();
    // What doesn't run at its least without money may have to be left out with money, too.
    Roadmap planned = base.model().roadmap();
    try (Solving full = open(AllocationModel.of(situation, planned, true))) {
      if (!shortage.startable()) {
        Shortage.bear(full, readout, false);
      }
      Raising raising =
          new Raising(full, weights, planned == Roadmap.GIVEN ? best.plan().classes() : NO_CLASSES);
      reachable = raising.reachable();
      Optional<Spending> everything =
          effort.part(
              Part.RAISE_RESOURCES, Optional.empty(), () -> Optional.of(raising.everything()));
      if (!reached) {
        raise(raising, everything, book, options);
      }
      frontier =
          effort.part(
              Part.FRONTIER,
              List.of(),
              () -> frontier(raising, everything.orElseThrow().money(), weights.of(attained)));
      if (!reached && base.model().roadmap() == Roadmap.GIVEN) {
        bottlenecks =
            effort.part(
                Part.BOTTLENECKS,
                List.of(),
                () ->
                    new Scarcity(
                            base,
                            best.plan().classes(),
                            weights,
                            explanation,
                            raising.canReachAll() ? raising : null,
                            everything.orElseThrow().money())
                        .bottlenecks());
      }
    }
    List<Conflict> conflicts =
        reached || !shortage.startable()
            ? List.of()
            : effort.part(
                Part.CONFLICTS,
                List.of(),
                () -> new Contradictions(base, explanation, reachable).find());
    Chance chance = new Chance(best.plan(), weights, question);
    Optional<Alignment.SafePlan> safe =
        base.model().roadmap() == Roadmap.GIVEN && !situation.goals().isEmpty()
            ? effort.part(
                Part.SAFE_PLAN, Optional.empty(), () -> SafePromise.of(this, chance, base))
            : Optional.empty();
    if (!reached && shortage.startable()) {
      effort
          .part(Part.POSTPONE, Optional.<Option>empty(), () -> Later.option(this, book))
          .ifPresent(options::add);
    }
    if (question.mayMoveLaunches()) {
      effort
          .part(
              Part.MOVE_LAUNCHES, Optional.<Option>empty(), () -> moved(book, shortage.startable()))
          .ifPresent(options::add);
    }
    options.removeIf(option -> !OptionBook.isOne(option));
    options.replaceAll(option -> option.withFits(fitsApplied(option)));
    if (verdict == Verdict.GAP && whole) {
      options.add(book.accept(attained));
    }
    List<Alignment.Likelihood> likelihoods = whole ? chance.likelihoods() : List.of();
    Alignment.Method method =
        Summary.method(
            solver.name(),
            effort.solves(),
            effort.largestViolation(),
            effort.columns(),
            effort.rows(),
            question,
            effort.leftOut(),
            situation);
    Alignment alignment =
        new Alignment(
            verdict,
            least,
            List.of(),
            Figures.share(weights.of(attained)),
            situation.horizon().span(),
            caveats(reachable),
            readout.goals(attained, reachable),
            readout.demand(shortage.plan()),
            readout.budgets(shortage.plan()),
            readout.overbooked(shortage.plan()),
            readout.workload(shortage.plan()),
            bottlenecks,
            conflicts,
            options,
            frontier,
            likelihoods,
            safe.orElse(null),
            readout.coverage(shortage.plan()),
            readout.measures(best.plan()),
            method);
    return Summary.of(alignment);
  }

  private List<Caveat> caveats(double[] reachable) {
    List<Caveat> all = new ArrayList<>(situation.caveats());
    all.addAll(readout.outOfReach(reachable));
    return all;
  }

  /** Whether what is just acceptable of each goal can be reached of all together. */
  private boolean reachesLeast(Solving base) {
    AllocationModel model = base.model();
    double[] costs = base.noCosts();
    double wanted = 0;
    for (int g = 0; g < situation.goals().size(); g++) {
      double least = situation.goals().get(g).least();
      int column = model.attainment()[g];
      base.bounds(column, model.program().columnLower()[column], least);
      costs[model.attainment()[g]] = -1;
      wanted += least;
    }
    base.costs(costs);
    double found = -base.solve().objective();
    base.atLeast(new double[situation.goals().size()]);
    return model.roadmap() == Roadmap.GIVEN && found >= wanted - (1 - Figures.REACHED);
  }

  /** Whether goals and resources fit once an option is applied: found out by doing so. */
  private boolean fitsApplied(Option option) {
    Map<String, Object> today = StrategyFormat.CURRENT.write(strategy).tree();
    Changes changes = new Changes(option.changes().stream().map(ProposedChange::change).toList());
    return changes.applyTo(today).then(StrategyFormat.CURRENT::read)
            instanceof Reading.Read<StrategyDocument>(StrategyDocument document)
        && fits(SituationReader.read(document.strategy()));
  }

  private boolean fits(Situation changed) {
    if (changed.caveats().stream().anyMatch(Caveat::stopsFit)) {
      return false;
    }
    try (Solving solving = open(AllocationModel.of(changed, Roadmap.GIVEN, false))) {
      double[] costs = solving.noCosts();
      for (int column : solving.model().attainment()) {
        costs[column] = -1;
      }
      solving.costs(costs);
      return solving
          .attempt()
          .map(solving::plan)
          .filter(plan -> isReached(plan, changed.goals().size()))
          .isPresent();
    }
  }

  private static boolean isReached(Plan plan, int goals) {
    return IntStream.range(0, goals).allMatch(g -> plan.attainment(g) >= Figures.REACHED);
  }

  private void raise(
      Raising raising, Optional<Spending> everything, OptionBook book, List<Option> options) {
    if (raising.canReachAll()) {
      everything
          .map(s -> book.raise(s.plan(), s.attainments(), s.proven(), s.gap()))
          .ifPresent(options::add);
    }
    effort
        .part(
            Part.MIX,
            Optional.<Option>empty(),
            () -> mixed(raising, everything.orElseThrow().money(), book))
        .ifPresent(options::add);
  }

  private Optional<Option> mixed(Raising raising, double everything, OptionBook book) {
    if (everything < 1) {
      return Optional.empty();
    }
    if (question.pricePerPoint() != null) {
      Spending s = raising.at(question.pricePerPoint().amount().doubleValue());
      return Optional.of(
          book.mix(s.plan(), s.attainments(), Double.POSITIVE_INFINITY, s.proven(), s.gap()));
    }
    double allowed =
        question.extraMoney() != null
            ? question.extraMoney().amount().doubleValue()
            : Math.rint(everything / 2);
    return raising
        .with(allowed)
        .map(s -> book.mix(s.plan(), s.attainments(), allowed, s.proven(), s.gap()));
  }

  /**
   * @param least is reached without extra money
   */
  private List<FrontierPoint> frontier(Raising raising, double most, double least) {
    int count = most < 1 ? 1 : question.frontierPointsOrDefault();
    List<Double> amounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // A little more at the end, since the way to everything was found to a tolerance.
      amounts.add(
          i > 0 && i == count - 1 ? most * (1 + GAP) + GAP : most * i / Math.max(1, count - 1));
    }
    List<Raising.Point> points = raising.frontier(amounts);
    List<FrontierPoint> told = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      told.add(
          new FrontierPoint(
              Figures.money(amounts.get(i), situation.currency()),
              Figures.share(Math.max(least, points.get(i).attainment())),
              Figures.share(Math.max(least, points.get(i).bound()))));
    }
    return told;
  }

  /** Nothing where moving launches doesn't help what has to run to run. */
  private Optional<Option> moved(OptionBook book, boolean startable) {
    try (Solving moving = open(AllocationModel.of(situation, Roadmap.MAY_MOVE, false))) {
      if (!startable && Shortage.bear(moving, readout, true)) {
        return Optional.empty();
      }
      BestPlan plan = BestPlan.of(moving);
      return Optional.of(book.move(plan.plan(), plan.values(), plan.proven(), plan.gap()));
    }
  }

  Solving open(AllocationModel model) {
    return new Solving(solver, model, limits, effort);
  }

  Strategy strategy() {
    return strategy;
  }

  Situation situation() {
    return situation;
  }

  Readout readout() {
    return readout;
  }

  Weights weights() {
    return weights;
  }

  Question question() {
    return question;
  }
}
