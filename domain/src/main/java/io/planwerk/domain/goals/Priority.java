package io.planwerk.domain.goals;

/**
 * How far a strategy depends on a goal, and so in which order goals are cut: could first, must last
 * (MoSCoW).
 */
public enum Priority {
  /** Without this goal the strategy fails. */
  MUST,
  /** Important, yet the strategy would survive its loss. */
  SHOULD,
  /** Welcome where resources are left. */
  COULD
}
