package io.planwerk.domain.goals;

/** The time after which a growth rate compounds. */
public enum GrowthPeriod {
  /** Growth from one month to the next. */
  MONTH(12),
  /** Growth from one quarter to the next. */
  QUARTER(4),
  /** Growth from one year to the next. */
  YEAR(1);

  private final int periodsPerYear;

  GrowthPeriod(int periodsPerYear) {
    this.periodsPerYear = periodsPerYear;
  }

  public int periodsPerYear() {
    return periodsPerYear;
  }
}
