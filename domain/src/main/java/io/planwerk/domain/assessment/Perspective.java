package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * An angle from which a strategy is looked at. Each rule belongs to one or more of them, and each
 * of them becomes a {@link View} with a score.
 *
 * @param family the set of perspectives that are shown together
 * @param id names it within its family
 * @param title its heading
 */
public record Perspective(Family family, String id, Bilingual title) {

  /** Perspectives that are shown together. */
  public enum Family {
    /** The ten points of Bitkom's strategic check. */
    POINTS,
    /** What success in social media depends on. */
    SUCCESS_FACTORS,
    /** What companies fail by, beside the lack of these. */
    CHALLENGES,
    /** The building blocks that every strategy has, and those a company added. */
    COMPONENTS,
    /** The doubts over which strategies usually stumble inside a company. */
    STUMBLING_BLOCKS
  }

  static final Perspective STRATEGY = point("strategy", "Strategie erarbeiten", "Strategy");
  static final Perspective GOALS = point("goals", "Ziele setzen", "Goals");
  static final Perspective ORGANISATION =
      point("organisation", "Organisation anpassen", "Organisation");
  static final Perspective EFFORT = point("effort", "Aufwand kalkulieren", "Effort");
  static final Perspective AUDIENCES =
      point("audiences", "Zielgruppen identifizieren", "Audiences");
  static final Perspective MONITORING = point("monitoring", "Monitoring durchführen", "Monitoring");
  static final Perspective CONTENT =
      point("content", "Inhalte und Medien-Mix festlegen", "Content and media mix");
  static final Perspective CRISIS =
      point("crisis", "Krisenmanagement vorbereiten", "Crisis management");
  static final Perspective MEASUREMENT = point("measurement", "Erfolge messen", "Measurement");
  static final Perspective PEOPLE = point("people", "Mitarbeiter motivieren", "People");

  static final Perspective FACTOR_STRATEGY = factor("strategy", "Strategie", "Strategy");
  static final Perspective FACTOR_ORCHESTRATION =
      factor("orchestration", "Orchestrierung", "Orchestration");
  static final Perspective FACTOR_ORGANISATION =
      factor("organisation", "Organisation", "Organisation");
  static final Perspective FACTOR_CULTURE = factor("culture", "Kultur", "Culture");
  static final Perspective FACTOR_LAUNCH = factor("launch", "Launch", "Launch");
  static final Perspective FACTOR_CONTENT = factor("content", "Inhalt", "Content");

  static final Perspective CHALLENGE_RESOURCES =
      challenge("resources", "Fehlende Ressourcen", "Lack of resources");
  static final Perspective CHALLENGE_EXPECTATIONS =
      challenge("expectations", "Zu hohe Erwartungen", "Expectations too high");

  static final Perspective BLOCK_BUDGET =
      block("budget-and-resources", "Budget und Ressourcen", "Budget and resources");
  static final Perspective BLOCK_RETURN =
      block("return-on-investment", "Return on Investment", "Return on investment");
  static final Perspective BLOCK_IT =
      block("it-shall-do-it", "„Das soll die IT machen“", "'IT shall do it'");
  static final Perspective BLOCK_LEGAL =
      block("legal-doubts", "Rechtliche Bedenken", "Legal doubts");
  static final Perspective BLOCK_CULTURE =
      block("culture-and-change", "Kultur und Veränderung", "Culture and change");

  static final Perspective CONTENT_PLAN = component("content", "Contentstrategie", "Content");
  static final Perspective PLATFORM_PLAN =
      component("platforms", "Plattformstrategie", "Platforms");
  static final Perspective BUSINESS_INTEGRATION =
      component("integration", "Business Integration", "Business integration");
  static final Perspective COMMUNITY = component("community", "Community", "Community");

  /** The perspectives that every strategy is looked at from, in their order. */
  public static final List<Perspective> STANDARD =
      List.of(
          STRATEGY,
          GOALS,
          ORGANISATION,
          EFFORT,
          AUDIENCES,
          MONITORING,
          CONTENT,
          CRISIS,
          MEASUREMENT,
          PEOPLE,
          FACTOR_STRATEGY,
          FACTOR_ORCHESTRATION,
          FACTOR_ORGANISATION,
          FACTOR_CULTURE,
          FACTOR_LAUNCH,
          FACTOR_CONTENT,
          CHALLENGE_RESOURCES,
          CHALLENGE_EXPECTATIONS,
          CONTENT_PLAN,
          PLATFORM_PLAN,
          BUSINESS_INTEGRATION,
          COMMUNITY,
          BLOCK_BUDGET,
          BLOCK_RETURN,
          BLOCK_IT,
          BLOCK_LEGAL,
          BLOCK_CULTURE);

  private static Perspective point(String id, String de, String en) {
    return new Perspective(Family.POINTS, id, new Bilingual(de, en));
  }

  private static Perspective factor(String id, String de, String en) {
    return new Perspective(Family.SUCCESS_FACTORS, id, new Bilingual(de, en));
  }

  private static Perspective challenge(String id, String de, String en) {
    return new Perspective(Family.CHALLENGES, id, new Bilingual(de, en));
  }

  private static Perspective block(String id, String de, String en) {
    return new Perspective(Family.STUMBLING_BLOCKS, id, new Bilingual(de, en));
  }

  private static Perspective component(String id, String de, String en) {
    return new Perspective(Family.COMPONENTS, id, new Bilingual(de, en));
  }
}
