package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the goals of a strategy against its resources. */
public final class Aligner implements Aligning {
  private static final double FINE = 10_000;

  /** Part of the objective by which a joint search for whole numbers may miss the best. */
  private static final double JOINT_GAP = 1e-5;

  /** What the attainments that are told may be rounded up by. */
  private static final double ROUNDED = 2e-6;

  private final AllocationSolver solver;
  private final InstantSource clock;

  /**
   * @param clock that tells when time is up
   */
  @Inject
  public Aligner(AllocationSolver solver, InstantSource clock) {
    this.solver = solver;
    this.clock = clock;
  }

  @Override
  public Optional<Bilingual> missing() {
    return solver.missing();
  }

  @Override
  public Alignment align(Strategy strategy, Question question) {
    return new Reckoning(
            solver,
            strategy,
            question,
            new Effort(clock, question.mostSecondsOrDefault(), question.isVerdictOnly()))
        .alignment();
  }

  @Override
  public JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question) {
    int seconds = question.mostSecondsOrDefault();
    return new JointReckoning(
            solver,
            strategies,
            question.shares(),
            new Limits(JOINT_GAP, Question.PLAIN.mostNodesOrDefault(), seconds),
            new Effort(clock, seconds))
        .alignment();
  }

  /**
   * The program of what is there: its optimum is the weighted attainment on the scale of {@link
   * Weights}, negated, since programs are minimised.
   */
  public static Program program(Strategy strategy) {
    return weighed(model(strategy), 1);
  }

  /**
   * The program behind a verdict, so that anybody can solve it again. Musts come before shoulds and
   * shoulds before coulds, so each class has a row that asks for what it came to; the optimum is
   * the weighted attainment that was told, negated, times {@value #FINE}: solvers take costs for
   * nothing that are very small.
   *
   * @param attainments that were told, of each goal, by its id
   */
  public static Program checkable(Strategy strategy, Map<String, BigDecimal> attainments) {
    AllocationModel model = model(strategy);
    Program program = weighed(model, FINE);
    double[] lower = model.program().columnLower();
    double[] told = new double[model.attainment().length];
    for (int g = 0; g < told.length; g++) {
      String goal = model.situation().goals().get(g).id();
      double attainment = attainments.getOrDefault(goal, BigDecimal.ZERO).doubleValue();
      // Harm may leave less of a goal than the nothing that is told.
      told[g] = attainment > 0 ? attainment : lower[model.attainment()[g]];
    }
    double[] classes = model.classes(told);
    for (int i = 0; i < classes.length; i++) {
      program = program.withRowLower(model.classRow()[i], classes[i] * (1 - ROUNDED));
    }
    return program;
  }

  private static AllocationModel model(Strategy strategy) {
    return AllocationModel.of(SituationReader.read(strategy), Roadmap.GIVEN, false);
  }

  private static Program weighed(AllocationModel model, double scale) {
    Weights weights = Weights.of(model.situation().goals());
    double[] costs = new double[model.program().columns()];
    for (int g = 0; g < model.attainment().length; g++) {
      costs[model.attainment()[g]] = -weights.share(g) * scale;
    }
    return model.program().withCosts(costs);
  }
}
