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
    /** The building blocks that every strategy has, and those a company added. */
    COMPONENTS
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
          CONTENT_PLAN,
          PLATFORM_PLAN,
          BUSINESS_INTEGRATION,
          COMMUNITY);

  private static Perspective point(String id, String de, String en) {
    return new Perspective(Family.POINTS, id, new Bilingual(de, en));
  }

  private static Perspective component(String id, String de, String en) {
    return new Perspective(Family.COMPONENTS, id, new Bilingual(de, en));
  }
}
