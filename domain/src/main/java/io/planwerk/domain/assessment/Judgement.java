package io.planwerk.domain.assessment;

import io.planwerk.domain.assessment.View.Mark;
import io.planwerk.domain.assessment.View.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How one rule stands to one strategy.
 *
 * @param findings what broke it; empty when it holds or doesn't apply
 */
record Judgement(Rule rule, State state, List<Finding> findings) {

  /** What is seen from a perspective, given the judgements of all rules. */
  static View seenFrom(Perspective perspective, List<Judgement> judgements) {
    List<Mark> marks =
        judgements.stream()
            .filter(judgement -> judgement.rule().perspectives().contains(perspective))
            .map(judgement -> judgement.mark())
            .toList();
    return new View(perspective.id(), perspective.title(), score(marks), marks);
  }

  private Mark mark() {
    return new Mark(rule.id(), rule.weight(), state);
  }

  private static int score(List<Mark> marks) {
    int held = weight(marks, State.HOLDS);
    int applicable = held + weight(marks, State.BROKEN) + weight(marks, State.WAIVED);
    return applicable == 0
        ? 0
        : BigDecimal.valueOf(100L * held)
            .divide(BigDecimal.valueOf(applicable), RoundingMode.HALF_UP)
            .intValueExact();
  }

  private static int weight(List<Mark> marks, State state) {
    return marks.stream().filter(mark -> mark.state() == state).mapToInt(Mark::weight).sum();
  }
}
