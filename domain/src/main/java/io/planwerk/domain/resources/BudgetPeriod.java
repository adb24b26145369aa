package io.planwerk.domain.resources;

/**
 * The time for which an amount of money counts. Of a time that is planned in part, so much of the
 * amount counts as there are months of it.
 */
public enum BudgetPeriod {
  /** The amount counts for each calendar month. */
  MONTH,
  /** The amount counts for each quarter of a calendar year. */
  QUARTER,
  /** The amount counts for each calendar year. */
  YEAR,
  /** The amount counts once for the whole span. */
  TOTAL
}
