package io.planwerk.domain.findings;

/** What can be done with a finding. */
public enum FindingStep {
  /** It goes to somebody else, or gets another date. */
  ROUTED,
  /** Somebody begins to work on it. */
  TAKEN,
  /** It is said what came of it. */
  CLOSED,
  /** It is to be looked at again. */
  REOPENED
}
