package io.planwerk.domain.assessment;

/** What the rules rest on. */
final class Sources {
  static final String SUCCESS_FACTORS =
      "Social Media im Unternehmen: Antworten auf häufige Fragen, Teil 3 (Erfolgsfaktoren und"
          + " Herausforderungen)";
  static final String CHAIN_AND_CHANGE =
      "Fachbeitrag 34827920, Abschnitte 4 und 5 (messbare Ziele, Anpassung des Unternehmens)";
  static final String COMPONENTS = "Bestandteile und Prozess einer Social Media Strategie";
  static final String STUMBLING_BLOCKS = "5 Social Media Stolpersteine in Unternehmen";
  static final String EFFECT_LEVELS = "DPRG/ICV, Wirkungsstufen der Kommunikation (2009)";
  static final String POST =
      "POST (Forrester): people, objectives, strategy, technology,"
          + " https://heatherhartblog.wordpress.com/2017/03/05/tap-into-the-groundswell/";
  static final String STORM_SCALE = "Barbara Schwede und Daniel Graf, Shitstorm-Skala (2012)";
  static final String OWN = "the organisation's own rule";

  private Sources() {}

  /** One of the ten points of Bitkom's check. */
  static String bitkom(int point) {
    return "Bitkom, Strategischer 10-Punkte-Check, Nr. " + point;
  }
}
