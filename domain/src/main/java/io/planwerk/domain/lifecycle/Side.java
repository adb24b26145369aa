package io.planwerk.domain.lifecycle;

/** From where a strategy is backed; it needs both, or it isn't adopted. */
public enum Side {
  /** From above: by the sponsor in top management. */
  TOP_DOWN,
  /** From below: by the working group of the departments. */
  BOTTOM_UP
}
