package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/** Holds the goals of a strategy against its resources. */
public interface Aligning {

  /** What this machine lacks for it; empty when it works. Costs nothing to ask again. */
  Optional<Bilingual> missing();

  /**
   * Answers the question of questions: equal input, equal answer.
   *
   * @throws IllegalStateException when something is {@link #missing}
   * @throws BusyException when as much is waiting as is taken
   */
  Alignment align(Strategy strategy, Question question);

  /**
   * The same for several strategies that share people and budgets.
   *
   * @param question whose strategies are these, in their order
   * @throws IllegalStateException when something is {@link #missing}
   * @throws BusyException when as much is waiting as is taken
   */
  JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question);

  /** As much is waiting as is taken. */
  final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
