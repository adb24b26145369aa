package io.planwerk.domain.handling;

import io.planwerk.domain.shared.Bilingual;

/** What can be done with a mention. */
public enum Step {
  /** Somebody is to take care of it. */
  ASSIGNED("zuweisen", "assign"),
  /** It was answered in public or in private. */
  ANSWERED("als beantwortet vermerken", "mark as answered"),
  /** It needs no answer. */
  DISMISSED("ohne Antwort abschließen", "dismiss"),
  /** It is to be looked at again. */
  REOPENED("wieder öffnen", "reopen"),
  /** A person rates tone or urgency otherwise than the server. */
  JUDGED("neu einschätzen", "judge anew");

  private final String de;
  private final String en;

  Step(String de, String en) {
    this.de = de;
    this.en = en;
  }

  /** What people call it, as the contract does. */
  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
