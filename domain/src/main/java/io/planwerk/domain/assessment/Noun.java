package io.planwerk.domain.assessment;

/** What findings count, in the forms that counting needs. */
enum Noun {
  ACTIVITY("anderen Aktivität", "anderen Aktivitäten", "other activity", "other activities"),
  AUDIENCE("Zielgruppe", "Zielgruppen", "audience", "audiences"),
  AUDIENCE_OF_PLATFORM(
      "Zielgruppe der Plattformen",
      "Zielgruppen der Plattformen",
      "audience of the platforms",
      "audiences of the platforms"),
  BUSINESS_AREA("Geschäftsbereich", "Geschäftsbereichen", "business area", "business areas"),
  COMPETITOR("Wettbewerber", "Wettbewerbern", "competitor", "competitors"),
  CRITICAL_DUTY(
      "entscheidenden Aufgabe", "entscheidenden Aufgaben", "critical duty", "critical duties"),
  DEPARTMENT("Abteilung", "Abteilungen", "department", "departments"),
  CRISIS_LEVEL("Krisenstufe", "Krisenstufen", "crisis level", "crisis levels"),
  CRISIS_MEMBER(
      "Person der Krisenorganisation",
      "Personen der Krisenorganisation",
      "person of the crisis organisation",
      "people of the crisis organisation"),
  FAVOURITE_PLACE(
      "Lieblingsort der Zielgruppen",
      "Lieblingsorten der Zielgruppen",
      "favourite place of the audiences",
      "favourite places of the audiences"),
  FINDING_ROUTE(
      "Weg für Erkenntnisse", "Wegen für Erkenntnisse", "finding route", "finding routes"),
  GOAL("Ziel", "Zielen", "goal", "goals"),
  GOAL_KPI("Kennzahl von Zielen", "Kennzahlen von Zielen", "KPI of goals", "KPIs of goals"),
  KEYWORD("Suchbegriff", "Suchbegriffen", "keyword", "keywords"),
  KPI("Kennzahl", "Kennzahlen", "KPI", "KPIs"),
  AWAITED_KPI(
      "erwarteten Kennzahl", "erwarteten Kennzahlen", "KPI that is due", "KPIs that are due"),
  LEGAL_POINT("Rechtspunkt", "Rechtspunkten", "legal point", "legal points"),
  MEASURE("Maßnahme", "Maßnahmen", "measure", "measures"),
  NEED("Informationsbedürfnis", "Informationsbedürfnissen", "need", "needs"),
  NEW_PLATFORM("neuen Plattform", "neuen Plattformen", "new platform", "new platforms"),
  NICHE_PLACE("Fachplattform", "Fachplattformen", "niche place", "niche places"),
  PLATFORM("Plattform", "Plattformen", "platform", "platforms"),
  QUANTITATIVE_GOAL(
      "Ziel mit Zahl", "Zielen mit Zahl", "goal with a figure", "goals with a figure"),
  RATE("Quote", "Quoten", "rate", "rates"),
  REQUIRED_FIELD("Pflichtfeld", "Pflichtfeldern", "required field", "required fields"),
  RESULT_KPI("Ergebniskennzahl", "Ergebniskennzahlen", "result figure", "result figures"),
  RISK("Risiko", "Risiken", "risk", "risks"),
  SKILL("benötigten Fähigkeit", "benötigten Fähigkeiten", "skill needed", "skills needed"),
  STAGE("Stufe", "Stufen", "stage", "stages"),
  STAGE_OVER("beendeten Stufe", "beendeten Stufen", "stage that is over", "stages that are over"),
  STATEMENT("Stellungnahme", "Stellungnahmen", "prepared statement", "prepared statements"),
  TASK("Aufgabe", "Aufgaben", "task", "tasks"),
  THEME("Thema", "Themen", "theme", "themes"),
  TOPIC("Beobachtungsthema", "Beobachtungsthemen", "topic", "topics"),
  TWO_WAY_PLATFORM(
      "Plattform mit Rückkanal",
      "Plattformen mit Rückkanal",
      "two-way platform",
      "two-way platforms");

  private final String germanSingular;
  private final String germanPlural;
  private final String englishSingular;
  private final String englishPlural;

  /** The German forms are datives, since they follow "von". */
  Noun(String germanSingular, String germanPlural, String englishSingular, String englishPlural) {
    this.germanSingular = germanSingular;
    this.germanPlural = germanPlural;
    this.englishSingular = englishSingular;
    this.englishPlural = englishPlural;
  }

  String german(int count) {
    return count == 1 ? germanSingular : germanPlural;
  }

  String english(int count) {
    return count == 1 ? englishSingular : englishPlural;
  }
}
