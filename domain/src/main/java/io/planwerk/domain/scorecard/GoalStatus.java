package io.planwerk.domain.scorecard;

/** How a goal stands on a day. */
public enum GoalStatus {
  /**
   * The figure is where it should come to. A figure that shall hold, and a total that shall fall,
   * can reach it on the last day only.
   */
  REACHED,
  /**
   * The figure is where the path leads on that day or beyond, or is likelier than not to reach it.
   */
  ON_PATH,
  /** The figure lags the path, and it is likelier to miss the target than to reach it. */
  BEHIND,
  /** Even the better bound of the forecast, of 95 %, misses the target. */
  OFF_PATH,
  /** There are values, but too few for a forecast. */
  TOO_LITTLE_DATA,
  /** Nothing was observed yet. */
  NO_DATA,
  /** The goal is due and not reached. */
  OVERDUE,
  /** Something is missing in the plan that it takes to measure the goal. */
  NOT_MEASURABLE;

  /** How bad news it is, from 0 to 3; only lagging and missing are bad news. */
  int badness() {
    return switch (this) {
      case REACHED, ON_PATH, TOO_LITTLE_DATA, NO_DATA, NOT_MEASURABLE -> 0;
      case BEHIND -> 1;
      case OFF_PATH -> 2;
      case OVERDUE -> 3;
    };
  }
}
