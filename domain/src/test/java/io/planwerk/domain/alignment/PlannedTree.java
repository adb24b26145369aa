package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Json;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.Map;

/** The tree of a small strategy that has something of everything that options change. */
final class PlannedTree {
  private static final String TEXT =
      """
      {"id": "launch", "organisationId": "harbour", "name": "Launch", "currency": "EUR",
       "period": {"from": "2027-01-01", "to": "2027-12-31"}, "note": "made up",
       "orientation": {"businessAreas": [{"id": "service", "name": "Service"}]},
       "goals": {"items": [
         {"id": "fame", "name": "Fame", "due": "2027-12-31", "priority": "MUST", "owner": "lead",
          "target": {"kind": "QUANTITATIVE", "unit": "readers", "baseline": 100, "value": 500,
                     "leastAcceptable": 300}},
         {"id": "pace", "name": "Pace",
          "target": {"kind": "QUANTITATIVE", "baseline": 100,
                     "growth": {"rate": 0.2, "per": "QUARTER"}}},
         {"id": "tone", "name": "Tone", "target": {"kind": "QUALITATIVE"}}]},
       "resources": {
         "skills": [{"id": "film", "name": "Film"}],
         "people": [{"id": "lead", "name": "Lead", "hoursPerMonth": 20,
                     "available": {"from": "2027-01", "to": "2027-12"}}],
         "partners": [{"id": "studio", "name": "Studio",
                       "offers": [{"skill": "film"}],
                       "available": {"from": "2027-01", "to": "2027-12"}}],
         "hireOptions": [{"id": "editor", "name": "Editor"}, {"id": "clerk", "name": "Clerk"}],
         "budgets": [{"id": "media", "name": "Media", "category": "PAID_MEDIA",
                      "amount": {"amount": "12000.00", "currency": "EUR"}, "per": "YEAR",
                      "span": {"from": "2027-01", "to": "2027-12"}}]},
       "measures": {"items": [
         {"id": "series", "name": "Series", "platform": "blog", "description": "weekly",
          "window": {"from": "2027-01", "to": "2027-12"}, "launch": "2027-04",
          "contributions": [{"goal": "fame", "perMonth": 40}],
          "effort": [{"skill": "film", "hoursPerMonth": 30}]}]},
       "platforms": {"items": [{"id": "blog", "name": "Blog", "handle": "@harbour"}]},
       "organisation": {"trainings": [{"id": "course", "name": "Course", "people": ["lead"],
                                       "skill": "film"}]},
       "roadmap": {"stages": [{"id": "pilot", "name": "Pilot", "platforms": ["blog"]}],
                   "milestones": [{"id": "start", "name": "Start"}]}}
      """;

  private PlannedTree() {}

  static Map<String, Object> get() {
    return read(Json.tree(TEXT)).tree();
  }

  /** The document that a tree is of. */
  static StrategyDocument read(Object tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  static Object at(String pointer, Object tree) {
    return Pointer.parse(pointer).orElseThrow().in(tree).orElse(null);
  }
}
