package io.planwerk.domain.supply;

/** What an author wants of those who read. */
public enum Need {
  /** An answer. */
  QUESTION,
  /** That something be done about trouble of his own. */
  COMPLAINT
}
