package io.planwerk.domain.monitoring;

/** How often a recipient is supplied. */
public enum SupplyRhythm {
  /** As soon as something is found. */
  AT_ONCE,
  /** Every hour in which something is found. */
  HOURLY,
  /** Once a day. */
  DAILY,
  /** Once a week. */
  WEEKLY,
  /** Once a month. */
  MONTHLY
}
