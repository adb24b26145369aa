package io.planwerk.domain.assessment;

import io.planwerk.domain.assessment.Evidence.Course.Unsigned;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.findings.Destination;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.people.Unacknowledged;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A strategy in the making: starts with nothing but a name and takes what a test speaks of. */
final class Plan {
  private final Map<String, Object> tree = new LinkedHashMap<>();
  private Evidence.@Nullable Alignment alignment;
  private @Nullable Function<Strategy, Evidence.Course> course;

  static final LocalDate DAY = LocalDate.of(2027, 6, 1);

  private Plan() {
    set("id", "plan");
    set("organisationId", "company");
    set("name", "Plan");
  }

  static Plan draft() {
    return new Plan();
  }

  /** A draft for the year 2027 with somebody to own things and somebody to talk to. */
  static Plan of2027() {
    return draft()
        .set("period", fields("from", "2027-01-01", "to", "2027-12-31"))
        .person("head")
        .audience("builders");
  }

  /** What it is judged by on a day in the middle of its year. */
  Evidence evidence() {
    Strategy strategy = strategy();
    return new Evidence(strategy, DAY, alignment, course == null ? null : course.apply(strategy));
  }

  /** What is known of its newest alignment; nothing unless said. */
  Plan aligned(Evidence.Alignment.State state, Map<String, BigDecimal> probabilities) {
    alignment = new Evidence.Alignment(state, probabilities);
    return this;
  }

  /** A strategy that waits for sign-offs, and what it has of them. */
  Plan unsigned(String... places) {
    List<Unsigned> unsigned =
        Stream.of(places).map(at -> new Unsigned(at, new Bilingual("fehlt", "missing"))).toList();
    course = _ -> new Evidence.Course(true, unsigned, Map.of(), Set.of(), List.of(), List.of());
    return this;
  }

  /** A strategy that nobody has to sign yet, with stages that are over. */
  Plan closed(String... stages) {
    Set<StageId> ids = Stream.of(stages).map(StageId::new).collect(Collectors.toSet());
    course = _ -> new Evidence.Course(false, List.of(), Map.of(), ids, List.of(), List.of());
    return this;
  }

  /** A strategy of which it is known until when each figure was observed; ids and days in turn. */
  Plan observed(String... kpisAndDays) {
    Map<KpiId, LocalDate> observed = new LinkedHashMap<>();
    for (int i = 0; i < kpisAndDays.length; i += 2) {
      observed.put(new KpiId(kpisAndDays[i]), LocalDate.parse(kpisAndDays[i + 1]));
    }
    course = _ -> new Evidence.Course(false, List.of(), observed, Set.of(), List.of(), List.of());
    return this;
  }

  /** A strategy of which it is known who has acknowledged its guidelines: nobody. */
  Plan unacknowledged() {
    course =
        strategy ->
            new Evidence.Course(
                false,
                List.of(),
                Map.of(),
                Set.of(),
                Unacknowledged.in(strategy, List.of(), DAY),
                List.of());
    return this;
  }

  /** A strategy whose monitoring taught something on a day; nobody has said what came of it. */
  Plan learnt(String name, String on) {
    HeardFinding finding =
        new HeardFinding(
            1,
            new FindingEntry(
                new Name(name), null, List.of(), null, new UnitId("service"), null, null),
            Instant.parse(on + "T10:00:00Z"),
            "anna",
            new Destination(new UnitId("service"), null, DAY),
            List.of());
    course =
        _ -> new Evidence.Course(false, List.of(), Map.of(), Set.of(), List.of(), List.of(finding));
    return this;
  }

  Plan person(String id, Object... fields) {
    return add("resources", "people", id, fields);
  }

  Plan budget(String id, String category, String amount, String per, Object... fields) {
    return add(
        "resources",
        "budgets",
        id,
        and(fields, "category", category, "amount", euros(amount), "per", per));
  }

  Plan statedTotal(String id, String amount, Object... fields) {
    return add("resources", "statedTotals", id, and(fields, "amount", euros(amount)));
  }

  Plan audience(String id, Object... fields) {
    return add("audiences", "items", id, fields);
  }

  Plan goal(String id, Object... fields) {
    return add("goals", "items", id, fields);
  }

  Plan measure(String id, Object... fields) {
    return add("measures", "items", id, fields);
  }

  Plan platform(String id, Object... fields) {
    return add("platforms", "items", id, fields);
  }

  Plan theme(String id, Object... fields) {
    return add("content", "themes", id, fields);
  }

  Plan kpi(String id, Object... fields) {
    return add("measurement", "kpis", id, fields);
  }

  Plan report(String id, Object... statements) {
    return add("measurement", "reports", id, "statements", List.of(statements));
  }

  Plan component(String id, Object... fields) {
    return add("components", "items", id, fields);
  }

  @SuppressWarnings("unchecked")
  Plan add(String section, String collection, String id, Object... fields) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("name", id);
    entity.putAll(fields(fields));
    ((List<Object>) section(section).computeIfAbsent(collection, _ -> new ArrayList<>()))
        .add(entity);
    return this;
  }

  Plan say(String section, String field, Object value) {
    section(section).put(field, plain(value));
    return this;
  }

  Plan set(String field, Object value) {
    tree.put(field, plain(value));
    return this;
  }

  Object tree() {
    return tree;
  }

  Strategy strategy() {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults().toString());
    };
  }

  /** Names and values in turn. */
  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
    }
    return fields;
  }

  /** A thing with a name, for lists within entities. */
  static Map<String, Object> named(String id, Object... fields) {
    return fields(and(fields, "id", id, "name", id));
  }

  static Map<String, Object> figure(Object... fields) {
    return fields(and(fields, "kind", "QUANTITATIVE"));
  }

  private static Object[] and(Object[] fields, Object... more) {
    List<Object> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static Map<String, Object> euros(String amount) {
    return fields("amount", amount, "currency", "EUR");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> section(String name) {
    return (Map<String, Object>) tree.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Integer number -> BigDecimal.valueOf(number);
      case Double number -> BigDecimal.valueOf(number);
      case List<?> list -> list.stream().map(Plan::plain).toList();
      default -> value;
    };
  }
}
