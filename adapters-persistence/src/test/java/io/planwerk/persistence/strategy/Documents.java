package io.planwerk.persistence.strategy;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents to keep. */
public final class Documents {
  public static final String ORGANISATION = "harbour";

  private Documents() {}

  public static StrategyDocument named(String id, String name) {
    return of(
        Map.of("id", id, "organisationId", ORGANISATION, "name", name), StrategyFormat.CURRENT);
  }

  /** A strategy of another organisation. */
  public static StrategyDocument of(String organisation, String id) {
    return of(Map.of("id", id, "organisationId", organisation, "name", id), StrategyFormat.CURRENT);
  }

  /** A strategy that has been in force since a day. */
  public static StrategyDocument adopted(String id, String day) {
    return of(
        Map.of("id", id, "organisationId", ORGANISATION, "name", id, "adopted", day),
        StrategyFormat.CURRENT);
  }

  static StrategyDocument of(Object tree) {
    return of(tree, StrategyFormat.CURRENT);
  }

  static StrategyDocument of(Object tree, StrategyFormat format) {
    return switch (format.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  /** The document with one value put in the place of another. */
  static StrategyDocument with(StrategyDocument document, String pointer, Object value) {
    return of(patched(document.tree(), new JsonPatch.Operation.Add(at(pointer), value)));
  }

  /**
   * The same without reading it as typed values again, which takes most of the time and means
   * nothing to those who only keep it.
   */
  static StrategyDocument quicklyWith(StrategyDocument document, String pointer, Object value) {
    return new StrategyDocument(
        document.strategy(),
        patched(document.tree(), new JsonPatch.Operation.Add(at(pointer), value)));
  }

  /** The document with another name for one of its measures. */
  public static StrategyDocument renamed(StrategyDocument document, int measure, String name) {
    return quicklyWith(document, "/measures/items/" + measure + "/name", name);
  }

  private static Pointer at(String pointer) {
    return Pointer.parse(pointer).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> patched(Object tree, JsonPatch.Operation operation) {
    return switch (new JsonPatch(List.of(operation)).applyTo(tree)) {
      case Reading.Read<Object>(Object patched) -> (Map<String, Object>) patched;
      case Reading.Rejected<Object>(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  /** A strategy with goals, skills, and measures of about 550 characters each. */
  public static StrategyDocument withMeasures(String id, int measures) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      items.add(measure(i));
    }
    return of(
        fields(
            "id",
            id,
            "organisationId",
            ORGANISATION,
            "name",
            "Strategie " + id,
            "goals",
            Map.of("items", entities("goal", "Ziel", 20)),
            "resources",
            Map.of("skills", entities("skill", "Fähigkeit", 10)),
            "measures",
            Map.of("items", items)));
  }

  static Map<String, Object> measure(int number) {
    return fields(
        "id", "measure-" + number,
        "name", "Maßnahme " + number,
        "description", "Wöchentlicher Beitrag aus dem Werk mit Bildern und Stimmen, Teil " + number,
        "window", Map.of("from", "2027-01", "to", "2027-12"),
        "contributions",
            List.of(
                fields(
                    "goal",
                    "goal-" + number % 20,
                    "perMonth",
                    BigDecimal.valueOf(number % 50 + 1),
                    "carryOver",
                    new BigDecimal("0.4"),
                    "basis",
                    "Erfahrung der letzten zwei Jahre")),
        "effort",
            List.of(
                fields(
                    "skill",
                    "skill-" + number % 10,
                    "hoursPerMonth",
                    BigDecimal.valueOf(number % 20 + 1))),
        "interaction",
            fields(
                "skill", "skill-" + number % 10,
                "contactsPerMonth", BigDecimal.valueOf(40),
                "minutesPerContact", BigDecimal.valueOf(6)),
        "spend",
            List.of(
                fields(
                    "category",
                    "PAID_MEDIA",
                    "perMonth",
                    fields("amount", "250.00", "currency", "EUR"))));
  }

  private static List<Object> entities(String id, String name, int count) {
    List<Object> entities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entities.add(fields("id", id + "-" + i, "name", name + " " + i));
    }
    return entities;
  }

  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
