package io.planwerk.domain.strategy;

import io.planwerk.domain.shared.Bilingual;

/** Where a strategy stands in its life. */
public enum Status {
  /** It is being written. */
  DRAFT("Entwurf", "draft"),
  /** Its goals fit its resources, or somebody decided about the gap; it waits for sign-offs. */
  ALIGNED("abgeglichen", "aligned"),
  /** It is in force, and nothing has gone public yet. */
  ADOPTED("beschlossen", "adopted"),
  /** It is launched stage by stage. */
  LAUNCHING("in Einführung", "launching"),
  /** All stages of the launch are over. */
  RUNNING("läuft", "running"),
  /** It is looked over: what was reached, what has to change. */
  IN_REVIEW("in Überprüfung", "in review"),
  /** It is over. */
  CLOSED("abgeschlossen", "closed");

  private final String de;
  private final String en;

  Status(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** What people call it, as the contract does. */
  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
