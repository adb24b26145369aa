package io.planwerk.application.alignment;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.Optional;

/** Holds the goals of a strategy against its resources. */
public final class Aligner {
  private final AllocationSolver solver;

  @Inject
  public Aligner(AllocationSolver solver) {
    this.solver = solver;
  }

  /** What this machine lacks for it; empty when it works. */
  public Optional<Bilingual> missing() {
    return solver.missing();
  }

  /**
   * Answers the question of questions.
   *
   * @throws IllegalStateException when something is {@link #missing}
   */
  public Alignment align(Strategy strategy, Question question) {
    if (missing().isEmpty()) {
      throw new UnsupportedOperationException(strategy.id() + " " + question);
    }
    return align(strategy, question);
  }

  /** The program behind a verdict, so that anybody can solve it again. */
  public static Program program(Strategy strategy) {
    Program.Builder builder = Program.builder();
    builder.column(strategy.id().value(), 0, 1);
    return builder.build();
  }
}
