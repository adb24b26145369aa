package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.Optional;

/** Holds the goals of a strategy against its resources. */
public final class Aligner implements Aligning {
  private final AllocationSolver solver;

  @Inject
  public Aligner(AllocationSolver solver) {
    this.solver = solver;
  }

  @Override
  public Optional<Bilingual> missing() {
    return solver.missing();
  }

  @Override
  public Alignment align(Strategy strategy, Question question) {
    return new Reckoning(solver, strategy, question).alignment();
  }

  /**
   * The program behind a verdict, so that anybody can solve it again: its optimum is the weighted
   * attainment of what is there, negated, since programs are minimised.
   */
  public static Program program(Strategy strategy) {
    AllocationModel model =
        AllocationModel.of(SituationReader.read(strategy), Roadmap.GIVEN, false);
    Weights weights = Weights.of(model.situation().goals());
    double[] costs = new double[model.program().columns()];
    for (int g = 0; g < model.attainment().length; g++) {
      costs[model.attainment()[g]] = -weights.share(g);
    }
    return model.program().withCosts(costs);
  }
}
