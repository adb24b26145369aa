package io.planwerk.domain.strategy;

/** Where a strategy stands in its life. */
public enum Status {
  /** It is being written. */
  DRAFT,
  /** Its goals fit its resources, or somebody decided about the gap; it waits for sign-offs. */
  ALIGNED,
  /** It is in force, and nothing has gone public yet. */
  ADOPTED,
  /** It is launched stage by stage. */
  LAUNCHING,
  /** All stages of the launch are over. */
  RUNNING,
  /** It is looked over: what was reached, what has to change. */
  IN_REVIEW,
  /** It is over. */
  CLOSED
}
