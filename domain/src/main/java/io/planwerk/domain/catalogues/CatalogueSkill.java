package io.planwerk.domain.catalogues;

import io.planwerk.domain.resources.Skill;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of work that social media asks for, so that effort and capacity are counted alike.
 *
 * @param id names it in the catalogue and in strategies that take it over
 * @param name the kind of work in a few words
 * @param description what somebody with this skill can do
 */
public record CatalogueSkill(SkillId id, Bilingual name, Bilingual description) {
  public static final List<CatalogueSkill> ALL =
      List.of(
          of(
              "strategy",
              "Strategie und Steuerung",
              "Strategy and steering",
              "Ziele setzen, planen, abstimmen, nachsteuern",
              "Set goals, plan, coordinate, adjust"),
          of(
              "editing",
              "Text und Redaktion",
              "Writing and editing",
              "Themen planen, schreiben, kürzen, veröffentlichen",
              "Plan topics, write, shorten, publish"),
          of(
              "design",
              "Grafik und Foto",
              "Design and photography",
              "Bilder, Schaubilder und Vorlagen gestalten",
              "Make pictures, charts and templates"),
          of(
              "video",
              "Video und Ton",
              "Video and sound",
              "Drehen, aufnehmen, schneiden, untertiteln",
              "Shoot, record, cut, subtitle"),
          of(
              "community-management",
              "Community Management",
              "Community management",
              "Zuhören, antworten, moderieren, eskalieren",
              "Listen, answer, moderate, escalate"),
          of(
              "customer-service",
              "Kundendienst",
              "Customer service",
              "Anliegen einordnen, Fälle anlegen und schließen",
              "Sort requests, open and close cases"),
          of(
              "expertise",
              "Fachwissen",
              "Expertise",
              "Fachlich richtig auskunftsfähig sein",
              "Give answers that are right in substance"),
          of(
              "advertising",
              "Bezahlte Werbung",
              "Paid advertising",
              "Anzeigen schalten, prüfen, nachsteuern",
              "Place, test and adjust ads"),
          of(
              "analysis",
              "Monitoring und Auswertung",
              "Monitoring and analysis",
              "Beobachten, messen, vergleichen, berichten",
              "Observe, measure, compare, report"),
          of(
              "search",
              "Suchmaschinen",
              "Search engines",
              "Inhalte auffindbar machen",
              "Make content findable"),
          of(
              "technology",
              "Technik und Daten",
              "Technology and data",
              "Werkzeuge anbinden, Websites und Schnittstellen pflegen",
              "Connect tools, look after websites and interfaces"),
          of(
              "recruiting",
              "Personalgewinnung",
              "Recruiting",
              "Stellen beschreiben, Bewerber ansprechen",
              "Describe jobs, approach applicants"),
          of(
              "crisis-communication",
              "Krisenkommunikation",
              "Crisis communication",
              "Lage einschätzen, Stellung nehmen, abstimmen",
              "Judge the situation, take a stand, coordinate"),
          of(
              "law",
              "Medienrecht und Datenschutz",
              "Media law and data protection",
              "Prüfen, freigeben, dokumentieren",
              "Check, approve, document"),
          of(
              "translation",
              "Übersetzung",
              "Translation",
              "Inhalte in andere Sprachen und Kulturen übertragen",
              "Carry content over to other languages and cultures"));

  private static CatalogueSkill of(
      String id, String nameDe, String nameEn, String descriptionDe, String descriptionEn) {
    return new CatalogueSkill(
        new SkillId(id),
        new Bilingual(nameDe, nameEn),
        new Bilingual(descriptionDe, descriptionEn));
  }

  /**
   * The skill as a strategy holds it.
   *
   * @param language chooses the wording
   */
  public Skill in(Function<Bilingual, String> language) {
    return new Skill(id, new Name(language.apply(name)), language.apply(description));
  }
}
