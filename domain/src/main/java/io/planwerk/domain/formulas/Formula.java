package io.planwerk.domain.formulas;

import java.util.List;

/** What a figure says on how it is computed. */
public sealed interface Formula {

  /** Nothing: the figure is observed. */
  record None() implements Formula {}

  /** A text for people: the figure is observed. */
  record Prose(String text) implements Formula {}

  /**
   * Computed from other figures.
   *
   * @param doubts what speaks against the formula without stopping it
   */
  record Computed(Expression expression, List<FormulaFault> doubts) implements Formula {
    public Computed {
      doubts = List.copyOf(doubts);
    }
  }

  /** Meant to be computed, but it can't be; what was observed of the figure stands. */
  record Faulty(List<FormulaFault> faults) implements Formula {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
