package io.planwerk.domain.findings;

import io.planwerk.domain.shared.Bilingual;

/** How far a finding has come. */
public enum FindingState {
  /** It lies with a department that hasn't looked at it yet. */
  OPEN("offen", "open"),
  /** Somebody works on it. */
  TAKEN("in Arbeit", "taken up"),
  /** It is known what came of it. */
  CLOSED("abgeschlossen", "closed");

  private final String de;
  private final String en;

  FindingState(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** What people call it, as the contract does. */
  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
