package io.planwerk.domain.handling;

import io.planwerk.domain.shared.Bilingual;

/** Where mentions stand, to look for them. */
public enum HandlingState {
  OPEN("offen", "open"),
  ASSIGNED("zugewiesen", "assigned"),
  ANSWERED("beantwortet", "answered"),
  DISMISSED("ohne Antwort abgeschlossen", "dismissed");

  private final String de;
  private final String en;

  HandlingState(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** What people call it, as the contract does. */
  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
