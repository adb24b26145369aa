package io.planwerk.domain.catalogues;

import io.planwerk.domain.shared.Bilingual;

/** Where values come from, and where definitions do. */
final class References {
  static final Bilingual NETWORK =
      new Bilingual("Statistik des Netzwerks", "statistics of the network");
  static final Bilingual ADS = new Bilingual("Anzeigenkonto", "advertising account");
  static final Bilingual WEB = new Bilingual("Webanalyse", "web analytics");
  static final Bilingual MONITORING = new Bilingual("Monitoring", "monitoring");
  static final Bilingual SURVEY = new Bilingual("Befragung", "survey");
  static final Bilingual CRM = new Bilingual("Kundenverwaltung (CRM)", "customer management (CRM)");
  static final Bilingual BOOKS = new Bilingual("Buchhaltung", "accounting");
  static final Bilingual TIMES = new Bilingual("Zeiterfassung", "time sheets");
  static final Bilingual PLAN = new Bilingual("Redaktionsplan", "editorial plan");
  static final Bilingual SERVICE = new Bilingual("Servicesystem", "service desk");
  static final Bilingual STAFFING = new Bilingual("Bewerbermanagement", "applicant tracking");
  static final Bilingual COMPUTED =
      new Bilingual("aus anderen Kennzahlen berechnet", "computed from other figures");

  static final String COMMON_USE = "Common use in the field";
  static final String LEVELS = "DPRG/ICV, Wirkungsstufen der Kommunikation (2009)";
  static final String KPIS =
      "https://www.adspecialist.de/social-media-kpis-und-tracking-von-influencer-marketing-in-2025/;"
          + " socialmediaone.de";
  static final String KAUSHIK =
      "Avinash Kaushik, Best Social Media Metrics: Conversation, Amplification, Applause, Economic"
          + " Value (2011)";
  static final String REICHHELD =
      "Frederick F. Reichheld, The One Number You Need to Grow, Harvard Business Review (2003)";

  private References() {}
}
