package io.planwerk.domain.listening;

/** How long a post may wait for someone who reads it. */
public enum Urgency {
  /** Nobody waits for an answer. */
  LOW,
  /** Somebody asks, requests or complains, and waits. */
  NORMAL,
  /**
   * Harm is near: danger to health, data in wrong hands, a lawyer, an outage, a deadline, a call to
   * boycott.
   */
  HIGH
}
