package io.planwerk.domain.incidents;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans for a crisis, and incidents by them. */
final class Plans {
  /** A Friday evening in Berlin, ten past eight. */
  static final Instant EVENING = Instant.parse("2027-05-07T18:10:00Z");

  static final PersonId DESK = new PersonId("desk");
  static final PersonId HEAD = new PersonId("head");
  static final PersonId BOSS = new PersonId("boss");
  static final PersonId EDITOR = new PersonId("editor");
  static final PersonId LAWYER = new PersonId("lawyer");

  private Plans() {}

  /** A plan with this part of crisis; names and values in turn. */
  static Strategy with(Object... crisis) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", "plan");
    tree.put("organisationId", "company");
    tree.put("name", "Plan");
    tree.put("timeZone", "Europe/Berlin");
    tree.put(
        "resources",
        Map.of(
            "people",
            List.of(
                person("desk", Map.of("deputy", "editor", "contact", "Telefon 11")),
                person("head", Map.of()),
                person("boss", Map.of("contact", "Mobil 1")),
                person("editor", Map.of()),
                person("lawyer", Map.of("available", Map.of("from", "2028-01"))))));
    Map<String, Object> part = new LinkedHashMap<>();
    for (int i = 0; i < crisis.length; i += 2) {
      part.put((String) crisis[i], crisis[i + 1]);
    }
    tree.put("crisis", part);
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults().toString());
    };
  }

  private static Map<String, Object> person(String id, Map<String, Object> more) {
    Map<String, Object> person = new LinkedHashMap<>(more);
    person.put("id", id);
    person.put("name", id);
    return person;
  }

  static List<Object> chain() {
    return List.of(
        step("notice", "desk", 15), step("judge", "head", 30), step("decide", "boss", 60));
  }

  static Map<String, Object> step(String id, String person, int within) {
    return Map.of(
        "id", id, "name", id, "person", person, "withinMinutes", BigDecimal.valueOf(within));
  }

  static List<Object> levels() {
    return List.of(
        level("breeze", 3, 60, List.of("Team rufen", "Beiträge anhalten"), List.of("head", "desk")),
        level("air", 1, 240, List.of("Antworten"), List.of("desk")),
        level("storm", 5, 30, List.of("Chefin spricht", "Antworten"), List.of("boss", "head")));
  }

  static Map<String, Object> level(
      String id, int height, int within, List<String> actions, List<String> informs) {
    return Map.of(
        "id",
        id,
        "name",
        id,
        "level",
        BigDecimal.valueOf(height),
        "withinMinutes",
        BigDecimal.valueOf(within),
        "actions",
        actions,
        "informs",
        informs);
  }

  /** Opened by hand on that evening, at a level. */
  static Incident opened(int level) {
    return opened(Origin.HAND, level);
  }

  static Incident opened(Origin origin, int level) {
    return Incident.opened(
            IncidentId.of(1),
            EVENING,
            "anna",
            "a video",
            new IncidentAct.Opened(new Name("Lärm"), false, origin, null, List.of()))
        .after(EVENING, "anna", "a video", rated(origin, level));
  }

  static IncidentAct rated(Origin origin, int level, MentionId... mentions) {
    return new IncidentAct.Rated(origin, level, List.of(), List.of(mentions));
  }

  static Instant after(int minutes) {
    return EVENING.plusSeconds(60L * minutes);
  }

  static Incident and(Incident incident, int minutes, IncidentAct... acts) {
    Incident more = incident;
    for (IncidentAct act : new ArrayList<>(List.of(acts))) {
      more = more.after(after(minutes), "anna", "so", act);
    }
    return more;
  }
}
