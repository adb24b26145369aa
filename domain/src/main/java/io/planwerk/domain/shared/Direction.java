package io.planwerk.domain.shared;

/** Where a measured figure is wanted to go. */
public enum Direction {
  /** More is better, as with newsletter subscribers. */
  RISE,
  /** Less is better, as with the time until a customer gets an answer. */
  FALL,
  /** The figure is to stay where it is, as with members in a shrinking market. */
  HOLD
}
