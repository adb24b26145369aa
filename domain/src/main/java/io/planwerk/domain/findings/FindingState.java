package io.planwerk.domain.findings;

/** How far a finding has come. */
public enum FindingState {
  /** It lies with a department that hasn't looked at it yet. */
  OPEN,
  /** Somebody works on it. */
  TAKEN,
  /** It is known what came of it. */
  CLOSED
}
