package io.planwerk.domain.scorecard;

import io.planwerk.domain.shared.Bilingual;

/** Why a goal can't be measured. */
public enum Obstacle {
  /** It has no target. */
  NO_TARGET("es hat keine Zielgröße", "it has no target"),
  /** People judge it, by criteria. */
  QUALITATIVE("Menschen beurteilen es anhand von Kriterien", "people judge it, by criteria"),
  /** Its target names no key figure. */
  NO_KPI("seine Zielgröße nennt keine Kennzahl", "its target names no key figure"),
  /** Neither the value to reach nor a growth rate is given. */
  NO_VALUE("der Zielwert fehlt", "the value to reach is missing"),
  /** It isn't known where the figure started, or what is to grow by a rate. */
  NO_BASELINE("der Ausgangswert fehlt", "the baseline is missing"),
  /** Neither the baseline nor the strategy has a day to begin with. */
  NO_START("der Tag des Ausgangswerts fehlt", "the day of the baseline is missing"),
  /** Neither the goal nor the strategy has an end. */
  NO_DUE("der Termin fehlt", "the day it is due is missing"),
  /** It is due before it begins. */
  NO_TIME("der Termin liegt vor dem Beginn", "it is due before it begins");

  private final String de;
  private final String en;

  Obstacle(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** The reason as part of a sentence. */
  public Bilingual reason() {
    return new Bilingual(de, en);
  }
}
