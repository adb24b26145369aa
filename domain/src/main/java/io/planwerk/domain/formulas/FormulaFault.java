package io.planwerk.domain.formulas;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;

/**
 * Something wrong with a formula.
 *
 * @param kpi figure whose formula it is
 * @param pointer JSON Pointer of the formula
 * @param kind what is wrong
 * @param position the character where it shows, 1 for the first; 0 for the formula as a whole
 * @param message what is wrong and what would be right
 */
public record FormulaFault(KpiId kpi, String pointer, Kind kind, int position, Bilingual message) {

  /** What is wrong with a formula. */
  public enum Kind {
    /** It can't be read. */
    SYNTAX,
    /** It names a figure that the strategy doesn't have. */
    UNKNOWN_FIGURE,
    /** In the end it is computed from itself. */
    CYCLE,
    /** It adds what can't be added, such as money and clicks. */
    UNITS_DIFFER,
    /** What comes out has another unit than the figure is said to have; the values stand. */
    RESULT_UNIT;

    /** Whether nothing can be computed as long as it is so. */
    public boolean stops() {
      return this != RESULT_UNIT;
    }
  }
}
