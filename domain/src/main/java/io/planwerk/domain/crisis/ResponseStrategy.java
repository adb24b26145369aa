package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.Bilingual;

/** What a statement in a crisis does (Coombs 2007). */
public enum ResponseStrategy {
  /** How people protect themselves. */
  INSTRUCTING_INFORMATION(Posture.BASE, "Schutzhinweise", "instructing information"),
  /** What happened, what is done about it, and that one feels with those concerned. */
  ADJUSTING_INFORMATION(Posture.BASE, "Einordnung und Anteilnahme", "adjusting information"),
  ATTACK_ACCUSER(Posture.DENY, "Angriff auf die Ankläger", "attacking the accuser"),
  DENIAL(Posture.DENY, "Dementi", "denial"),
  SCAPEGOAT(Posture.DENY, "Schuldzuweisung an andere", "a scapegoat"),
  EXCUSE(Posture.DIMINISH, "Ausrede, es nicht gewollt oder gekonnt zu haben", "an excuse"),
  JUSTIFICATION(Posture.DIMINISH, "Rechtfertigung", "a justification"),
  COMPENSATION(Posture.REBUILD, "Entschädigung", "compensation"),
  APOLOGY(Posture.REBUILD, "Entschuldigung", "an apology"),
  REMINDER(Posture.BOLSTER, "Erinnerung an frühere Verdienste", "a reminder of past good work"),
  INGRATIATION(Posture.BOLSTER, "Lob für die Betroffenen und Helfer", "praise for stakeholders"),
  VICTIMAGE(Posture.BOLSTER, "Hinweis, selbst Opfer zu sein", "being a victim, too");

  private final Posture posture;
  private final String de;
  private final String en;

  ResponseStrategy(Posture posture, String de, String en) {
    this.posture = posture;
    this.de = de;
    this.en = en;
  }

  public Posture posture() {
    return posture;
  }

  public Bilingual label() {
    return new Bilingual(de, en);
  }
}
