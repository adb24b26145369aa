package io.planwerk.domain.organisation;

/**
 * The steps that each person takes through a change, in their order, after the ADKAR model
 * (Prosci).
 */
public enum ChangePhase {
  /** Knowing why the change is needed. */
  AWARENESS,
  /** Wanting to take part. */
  DESIRE,
  /** Knowing how to do it. */
  KNOWLEDGE,
  /** Being able to do it in daily work. */
  ABILITY,
  /** Staying with it. */
  REINFORCEMENT
}
