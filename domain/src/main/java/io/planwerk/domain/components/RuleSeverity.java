package io.planwerk.domain.components;

/** How grave it is when an own rule does not hold. */
public enum RuleSeverity {
  /** The strategy cannot be adopted. */
  BLOCKER,
  /** Somebody should look at it. */
  WARNING,
  /** It could be better. */
  HINT
}
