package io.planwerk.domain.assessment;

/** How much a finding weighs, worst first. */
public enum Severity {
  /** Stops the adoption of the strategy. */
  BLOCKER,
  /** Should be mended before it costs something. */
  WARNING,
  /** Would make the strategy better. */
  HINT
}
