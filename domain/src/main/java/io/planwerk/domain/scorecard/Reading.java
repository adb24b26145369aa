package io.planwerk.domain.scorecard;

/** What the value of a target means for its key figure. */
public enum Reading {
  /**
   * What comes together from the start to the day it is due, as 900 leads in a year do: of key
   * figures that are summed up.
   */
  CUMULATED,
  /** What the figure is in a period, as followers or a rate are: of all other key figures. */
  LEVEL
}
