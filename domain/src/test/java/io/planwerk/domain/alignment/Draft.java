package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A strategy in the making, of nothing but goals, measures and what carries them. */
public final class Draft {
  private final Map<String, Object> tree;

  private Draft(Map<String, Object> tree) {
    this.tree = tree;
  }

  /** A strategy without a period. */
  public static Draft open() {
    return new Draft(new LinkedHashMap<>())
        .set("id", "plan")
        .set("organisationId", "company")
        .set("name", "Plan")
        .set("currency", "EUR");
  }

  /** A strategy of so many months, of which January 2027 is the first. */
  public static Draft lasting(int months) {
    return open()
        .set("period", fields("from", "2027-01-01", "to", month(months - 1).atEndOfMonth() + ""));
  }

  public static Draft of(Map<String, Object> tree) {
    return new Draft(copied(tree));
  }

  /** A month, counted from 0 in January 2027. */
  public static YearMonth month(int number) {
    return YearMonth.of(2027, 1).plusMonths(number);
  }

  public Draft skills(String... ids) {
    for (String id : ids) {
      add("resources", "skills", id);
    }
    return this;
  }

  /** A goal with a figure. */
  public Draft goal(String id, Object baseline, Object value, Object... fields) {
    return add("goals", "items", id, fields)
        .target(id, "kind", "QUANTITATIVE", "baseline", baseline, "value", value);
  }

  /** Says more about the target of a goal. */
  public Draft target(String goal, Object... fields) {
    Map<String, Object> entity = entity("goals", "items", goal);
    Map<String, Object> target = new LinkedHashMap<>();
    if (entity.get("target") instanceof Map<?, ?> known) {
      known.forEach((name, value) -> target.put((String) name, value));
    }
    target.putAll(fields(fields));
    entity.put("target", target);
    return this;
  }

  public Draft measure(String id, Object... fields) {
    return add("measures", "items", id, fields);
  }

  public Draft person(String id, Object hoursPerMonth, Object... fields) {
    return add("resources", "people", id, and(fields, "hoursPerMonth", hoursPerMonth));
  }

  public Draft partner(String id, Object... offers) {
    return add("resources", "partners", id, "offers", List.of(offers));
  }

  public Draft hire(String id, Object... fields) {
    return add("resources", "hireOptions", id, fields);
  }

  public Draft training(String id, Object... fields) {
    return add("organisation", "trainings", id, fields);
  }

  public Draft budget(String id, String category, Object amount, String per, Object... fields) {
    return add(
        "resources",
        "budgets",
        id,
        and(fields, "category", category, "amount", euros(amount), "per", per));
  }

  public Draft platform(String id, Object... fields) {
    return add("platforms", "items", id, fields);
  }

  public Draft stage(String id, Object... fields) {
    return add("roadmap", "stages", id, fields);
  }

  /** What a measure gives to a goal in a month at full level. */
  public static Map<String, Object> gives(String goal, Object perMonth, Object... fields) {
    return fields(and(fields, "goal", goal, "perMonth", perMonth));
  }

  /** A piece of a saturation curve. */
  public static Map<String, Object> piece(Object width, Object slope) {
    return fields("width", width, "slope", slope);
  }

  /** Hours of a skill that a measure takes in a month at full level. */
  public static Map<String, Object> takes(String skill, Object hours, Object... fields) {
    return fields(and(fields, "skill", skill, "hoursPerMonth", hours));
  }

  /** Money that a measure takes in a month at full level. */
  public static Map<String, Object> spends(String category, Object perMonth, Object... fields) {
    return fields(and(fields, "category", category, "perMonth", euros(perMonth)));
  }

  /** A skill of a person. */
  public static Map<String, Object> can(String skill, Object level) {
    return fields("skill", skill, "level", level);
  }

  /** What a partner offers. */
  public static Map<String, Object> offers(String skill, Object costPerHour, Object... fields) {
    return fields(and(fields, "skill", skill, "costPerHour", euros(costPerHour)));
  }

  public static Map<String, Object> span(Object from, Object to) {
    return fields("from", from, "to", to);
  }

  public static Map<String, Object> euros(Object amount) {
    return money(amount, "EUR");
  }

  public static Map<String, Object> money(Object amount, String currency) {
    return fields("amount", "" + amount, "currency", currency);
  }

  /** Names and values in turn, or several at once. */
  public static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i++) {
      if (namesAndValues[i] instanceof Map<?, ?> several) {
        several.forEach((name, value) -> fields.put((String) name, plain(value)));
      } else {
        fields.put((String) namesAndValues[i], plain(namesAndValues[++i]));
      }
    }
    return fields;
  }

  @SuppressWarnings("unchecked")
  public Draft add(String section, String collection, String id, Object... fields) {
    ((List<Object>) section(section).computeIfAbsent(collection, _ -> new ArrayList<>()))
        .add(fields("id", id, "name", id, fields(fields)));
    return this;
  }

  public Draft say(String section, String field, Object value) {
    section(section).put(field, plain(value));
    return this;
  }

  public Draft set(String field, Object value) {
    tree.put(field, plain(value));
    return this;
  }

  /** Changes fields of something that was added. */
  public Draft change(String section, String collection, String id, Object... fields) {
    entity(section, collection, id).putAll(fields(fields));
    return this;
  }

  public Map<String, Object> entity(String section, String collection, String id) {
    return entities(section, collection).stream()
        .filter(entity -> id.equals(entity.get("id")))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> entities(String section, String collection) {
    return (List<Map<String, Object>>) section(section).getOrDefault(collection, List.of());
  }

  public Draft copy() {
    return of(tree);
  }

  /** The same with every list in another order, but for those whose order means something. */
  @SuppressWarnings("unchecked")
  public Draft shuffled(Random random) {
    return new Draft((Map<String, Object>) shuffled(tree, random));
  }

  private static Object shuffled(Object value, Random random) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach(
            (name, field) ->
                fields.put(
                    (String) name,
                    List.of("saturation", "rampUp").contains(name)
                        ? field
                        : shuffled(field, random)));
        yield fields;
      }
      case List<?> list -> {
        List<Object> entries = new ArrayList<>();
        list.forEach(entry -> entries.add(shuffled(entry, random)));
        Collections.shuffle(entries, random);
        yield entries;
      }
      default -> value;
    };
  }

  public Map<String, Object> tree() {
    return tree;
  }

  /** The tree as it would be kept. */
  Map<String, Object> document() {
    return read().tree();
  }

  public Strategy strategy() {
    return read().strategy();
  }

  private StrategyDocument read() {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults().toString());
    };
  }

  private static Object[] and(Object[] fields, Object... more) {
    List<Object> all = new ArrayList<>(List.of(more));
    all.addAll(List.of(fields));
    return all.toArray();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> section(String name) {
    return (Map<String, Object>) tree.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> copied(Map<String, Object> tree) {
    return (Map<String, Object>) copy(tree);
  }

  private static Object copy(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, field) -> fields.put((String) name, copy(field)));
        yield fields;
      }
      case List<?> list -> {
        List<Object> entries = new ArrayList<>();
        list.forEach(entry -> entries.add(copy(entry)));
        yield entries;
      }
      default -> value;
    };
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Integer number -> BigDecimal.valueOf(number);
      case Long number -> BigDecimal.valueOf(number);
      case Double number -> new BigDecimal(number).setScale(8, RoundingMode.HALF_EVEN);
      case YearMonth month -> month.toString();
      case List<?> list -> new ArrayList<>(list.stream().map(Draft::plain).toList());
      default -> value;
    };
  }
}
