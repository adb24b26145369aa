package io.planwerk.domain.measurement;

/** The part of a figure in an impact chain. */
public enum ImpactRole {
  /** Sets the chain going and can be set by the company. */
  IMPULSE,
  /** Carries an impulse on and makes it larger or smaller. */
  AMPLIFIER,
  /** Is what the chain is there for. */
  RESULT
}
