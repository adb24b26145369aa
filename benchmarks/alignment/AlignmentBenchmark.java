package io.planwerk.application.alignment;

import com.google.inject.Guice;
import io.planwerk.application.alignment.Generator.Size;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Chance;
import io.planwerk.domain.alignment.HeldPlan;
import io.planwerk.domain.alignment.Plan;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.optimizer.OptimizerModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Times the alignment on strategies of three sizes, and GLPK on the same programs in the same run.
 * Compiled into the packages that it measures, so that these need show nothing for its sake.
 */
public final class AlignmentBenchmark {
  private static final int SEED = Integer.getInteger("seed", 1);
  private static final int DRAWS = 10_000;
  private static final int POINTS = 16;
  private static final double GAP = 1e-4;
  private static final double WITHIN = 0.01;
  private static final int NODES = Question.PLAIN.mostNodesOrDefault();
  private static final double SECONDS = 60;
  private static final long PATIENCE = 180;
  private static final int UNHURRIED = 1_000_000;
  private static final List<String> PARTS =
      List.of("cold", "edit", "best", "frontier", "draws", "safe", "move", "whole", "start");

  private final AllocationSolver solver =
      Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);
  private final Limits limits = new Limits(GAP, NODES, SECONDS);
  private final Effort effort = new Effort(InstantSource.system(), UNHURRIED);
  private final Size size;
  private final Strategy strategy;
  private final Situation situation;
  private final Weights weights;

  private AlignmentBenchmark(Size size) {
    this.size = size;
    strategy = Generator.strategy(size, SEED);
    situation = SituationReader.read(strategy);
    weights = Weights.of(situation.goals());
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1 && arguments[0].equals("first-optimum")) {
      new AlignmentBenchmark(Size.SMALL).firstOptimum();
      return;
    }
    List<Size> sizes =
        Arrays.stream(Size.values()).filter(size -> chosen(size.name(), arguments)).toList();
    List<String> parts = PARTS.stream().filter(part -> chosen(part, arguments)).toList();
    for (Size size : sizes.isEmpty() ? List.of(Size.values()) : sizes) {
      new AlignmentBenchmark(size).run(parts.isEmpty() ? PARTS : parts);
    }
  }

  private static boolean chosen(String name, String[] arguments) {
    return Arrays.asList(arguments).contains(name.toLowerCase(Locale.ROOT));
  }

  private void run(List<String> parts) throws Exception {
    Program program = Aligner.program(strategy);
    System.out.printf(
        Locale.ROOT,
        "%s: %d goals, %d measures, %d people, %d months; %d rows, %d columns, %d entries; %s%n",
        size,
        size.goals,
        size.measures,
        size.people,
        size.months,
        program.rows(),
        program.columns(),
        program.entries(),
        solver.name());
    for (String part : parts) {
      switch (part) {
        case "cold" -> cold(program);
        case "edit" -> edit();
        case "best" -> best();
        case "frontier" -> frontier();
        case "draws" -> draws();
        case "safe" -> safe();
        case "move" -> move();
        case "whole" -> whole();
        default -> start();
      }
    }
  }

  // --- What is measured

  private interface Work {
    void run() throws Exception;
  }

  /**
   * Times of as many runs as fit into some seconds, two at least, after half as long to warm up.
   */
  private static double[] times(double seconds, Work work) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 0.5e9);
    do {
      work.run();
    } while (System.nanoTime() < end);
    List<Double> times = new ArrayList<>();
    end = System.nanoTime() + (long) (seconds * 1e9);
    while (times.size() < 2 || System.nanoTime() < end) {
      long began = System.nanoTime();
      work.run();
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times.stream().mapToDouble(t -> t).sorted().toArray();
  }

  private static void tell(String what, double[] sorted, String more) {
    System.out.printf(
        Locale.ROOT,
        "  %-34s median %9.2f ms, p95 %9.2f ms of %4d  %s%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)],
        sorted.length,
        more);
  }

  private Solving open() {
    return new Solving(solver, AllocationModel.of(situation, Roadmap.GIVEN, false), limits, effort);
  }

  private Solution solveVerdict(Solving solving) {
    verdict(solving);
    return solving.solve();
  }

  private void verdict(Solving solving) {
    double[] costs = solving.noCosts();
    for (int g = 0; g < weights.shares().size(); g++) {
      costs[solving.model().attainment()[g]] = -weights.share(g);
    }
    solving.costs(costs);
  }

  /** The program of the verdict, built and solved from nothing; then the same by GLPK. */
  private void cold(Program program) throws Exception {
    double[] optimum = new double[1];
    double[] times =
        times(
            4,
            () -> {
              try (Solving solving = open()) {
                optimum[0] = solveVerdict(solving).objective();
              }
            });
    tell("cold linear program", times, "optimum %.12f".formatted(optimum[0]));
    Glpk.solve(program, PATIENCE)
        .ifPresentOrElse(
            theirs ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-34s %s%n",
                    "the same by GLPK",
                    theirs.told(optimum[0], times[times.length / 2])),
            () -> System.out.println("  GLPK (glpsol of glpk-utils) isn't there: left out"));
  }

  /** Hours of one person, or one pot of money, up or down by as much as 30 %, and back again. */
  private void edit() throws Exception {
    try (Solving solving = open()) {
      solveVerdict(solving);
      Random random = new Random(SEED);
      Edits edits = new Edits(solving, situation);
      double[] times = times(4, () -> edits.next(random));
      tell("edit, new optimum", times, "sum %.9f".formatted(edits.sumOfFirst()));
    }
  }

  private void best() throws Exception {
    double[] sum = new double[1];
    double[] times =
        times(
            4,
            () -> {
              try (Solving solving = open()) {
                sum[0] = weights.of(BestPlan.of(solving).values());
              }
            });
    tell("lexicographic, from nothing", times, "attainment %.9f".formatted(sum[0]));
  }

  private void frontier() throws Exception {
    AllocationModel model = AllocationModel.of(situation, Roadmap.GIVEN, true);
    try (Solving solving = new Solving(solver, model, limits, effort)) {
      long began = System.nanoTime();
      Raising raising = new Raising(solving, weights, new double[situation.goals().size()]);
      double relaxed = (System.nanoTime() - began) / 1e6;
      began = System.nanoTime();
      Raising.Spending everything = raising.everything();
      System.out.printf(
          Locale.ROOT,
          "  %-34s %.1f ms, then cheapest way to everything %.1f ms: %.2f, gap %.4f%n",
          "all that money can reach",
          relaxed,
          (System.nanoTime() - began) / 1e6,
          everything.money(),
          everything.gap());
      List<Double> amounts = new ArrayList<>();
      for (int i = 0; i < POINTS; i++) {
        amounts.add(everything.money() * i / (POINTS - 1) + (i == POINTS - 1 ? GAP : 0));
      }
      List<List<Raising.Point>> points = new ArrayList<>();
      double[] times = times(4, () -> points.add(raising.frontier(amounts)));
      tell(
          "frontier of %d points".formatted(POINTS),
          times,
          "sum %.9f, of bounds %.9f"
              .formatted(
                  points.getFirst().stream().mapToDouble(Raising.Point::attainment).sum(),
                  points.getFirst().stream().mapToDouble(Raising.Point::bound).sum()));
    }
  }

  private Plan plan() {
    try (Solving solving = open()) {
      return BestPlan.of(solving).plan();
    }
  }

  private void draws() throws Exception {
    Plan plan = plan();
    double[] sum = new double[1];
    double[] times =
        times(
            2,
            () ->
                sum[0] =
                    Arrays.stream(HeldPlan.drawn(plan, DRAWS, SEED))
                        .flatMapToDouble(Arrays::stream)
                        .sum());
    tell(
        "%,d draws, plan held".formatted(DRAWS),
        times,
        "%,.0f draws/s, sum %.6f".formatted(DRAWS / times[times.length / 2] * 1e3, sum[0]));
  }

  private void safe() throws Exception {
    try (Solving base = open()) {
      Chance chance = new Chance(BestPlan.of(base).plan(), weights, Question.PLAIN);
      Reckoning reckoning = new Reckoning(solver, strategy, Question.PLAIN, effort);
      Alignment.SafePlan[] found = new Alignment.SafePlan[1];
      double[] times =
          times(4, () -> found[0] = SafePromise.of(reckoning, chance, base).orElse(null));
      tell(
          "plan that holds at 80 %",
          times,
          found[0] == null
              ? "none"
              : "attainment %s, holds %s".formatted(found[0].attainment(), found[0].holds()));
    }
  }

  /** Launches may move: the time to a first plan, and to one that is proven within 1 %. */
  private void move() {
    AllocationModel model = AllocationModel.of(situation, Roadmap.MAY_MOVE, false);
    System.out.printf(
        Locale.ROOT,
        "  %-34s %d rows, %d columns%n",
        "moving launches",
        model.program().rows(),
        model.program().columns());
    long began = System.nanoTime();
    try (Solving solving =
        new Solving(solver, model, new Limits(WITHIN, 1_000_000, PATIENCE), effort)) {
      verdict(solving);
      Optional<Dive.Found> first = Dive.from(solving);
      System.out.printf(
          Locale.ROOT,
          "  %-34s %.1f ms: %s%n",
          "first plan",
          (System.nanoTime() - began) / 1e6,
          first
              .map(f -> "%.9f, gap %.4f".formatted(f.solution().objective(), f.gap()))
              .orElse("none"));
      first.ifPresent(found -> solving.startFrom(found.solution().values()));
      Solution found = solving.solve();
      System.out.printf(
          Locale.ROOT,
          "  %-34s %.1f ms: %.9f, gap %.4f%n",
          "a plan within 1 %",
          (System.nanoTime() - began) / 1e6,
          found.objective(),
          found.gap());
    } catch (IllegalStateException none) {
      System.out.printf(
          Locale.ROOT,
          "  %-34s none in %.1f s%n",
          "a plan within 1 %",
          (System.nanoTime() - began) / 1e9);
    }
  }

  private void whole() {
    whole("whole alignment", Question.PLAIN);
    if (size != Size.LARGE) {
      whole(
          "the same, launches may move",
          new Question(null, null, true, null, null, null, null, null, null, null));
    }
  }

  private void whole(String what, Question question) {
    long before = residentBytes();
    List<Double> seconds = new ArrayList<>();
    Alignment alignment = null;
    for (int i = 0; i < (size == Size.LARGE ? 1 : 3); i++) {
      long began = System.nanoTime();
      alignment = new Aligner(solver, InstantSource.system()).align(strategy, question);
      seconds.add((System.nanoTime() - began) / 1e9);
    }
    seconds.sort(null);
    System.out.printf(
        Locale.ROOT,
        "  %-34s %.2f s with %d solves, violation %s; resident %d MB before, %d MB after%n",
        what,
        seconds.get(seconds.size() / 2),
        alignment.method().solves(),
        alignment.method().largestViolation(),
        before >> 20,
        residentBytes() >> 20);
  }

  private static long residentBytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum()
          * 1024;
    } catch (IOException elsewhere) {
      return 0;
    }
  }

  /** From the start of a process to its first optimum, without and with linked classes. */
  private void start() throws Exception {
    if (size == Size.SMALL) {
      FirstOptimum.measure();
    }
  }

  private void firstOptimum() {
    try (Solving solving = open()) {
      System.out.println(solveVerdict(solving).objective());
    }
  }
}
