package io.planwerk.domain.incidents;

/** Where a task stands. */
public enum TaskStatus {
  OPEN,
  DONE,
  /** It isn't done, and needn't be. */
  DROPPED
}
