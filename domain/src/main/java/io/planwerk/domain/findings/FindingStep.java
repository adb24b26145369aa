package io.planwerk.domain.findings;

import io.planwerk.domain.shared.Bilingual;

/** What can be done with a finding. */
public enum FindingStep {
  /** It goes to somebody else, or gets another date. */
  ROUTED("weiterleiten", "pass on"),
  /** Somebody begins to work on it. */
  TAKEN("in Arbeit nehmen", "take up"),
  /** It is said what came of it. */
  CLOSED("abschließen", "close"),
  /** It is to be looked at again. */
  REOPENED("wieder öffnen", "reopen");

  private final String de;
  private final String en;

  FindingStep(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** What people call it, as the contract does. */
  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
