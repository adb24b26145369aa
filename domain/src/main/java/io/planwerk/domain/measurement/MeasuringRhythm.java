package io.planwerk.domain.measurement;

/** How often a figure is measured. */
public enum MeasuringRhythm {
  /** Once a day. */
  DAILY,
  /** Once a week. */
  WEEKLY,
  /** Once a month. */
  MONTHLY,
  /** Once a quarter. */
  QUARTERLY,
  /** Once a year. */
  YEARLY
}
