package io.planwerk.domain.findings;

/** What came of a finding. */
public enum FindingOutcome {
  /** Something was changed because of it. */
  CHANGED,
  /** It helped to decide, without a change. */
  NOTED,
  /** It was of no use. */
  DECLINED
}
