package io.planwerk.domain.lifecycle;

import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strategies to lead through their lives. */
final class Plans {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

  private Plans() {}

  /** A plan with these fields; names and values in turn. */
  static StrategyDocument with(Object... fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", "plan");
    tree.put("organisationId", "company");
    tree.put("name", "Plan");
    for (int i = 0; i < fields.length; i += 2) {
      tree.put((String) fields[i], fields[i + 1]);
    }
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults().toString());
    };
  }

  static Map<String, Object> people(String... ids) {
    return Map.of("people", List.of(ids).stream().map(Plans::named).toList());
  }

  static Object named(String id) {
    return Map.of("id", id, "name", id);
  }

  /** A life in which this happened, one after the other, after it came into its launch. */
  static Life launching(Strategy strategy, Act... acts) {
    List<Act> all = new ArrayList<>();
    all.add(new Moved(Status.ADOPTED, Status.LAUNCHING));
    all.addAll(List.of(acts));
    return life(strategy, all.toArray(Act[]::new));
  }

  static Life life(Strategy strategy, Act... acts) {
    List<LifeEvent> events = new ArrayList<>();
    for (int i = 0; i < acts.length; i++) {
      events.add(new LifeEvent(i + 1, NOON, "anna", 1, null, acts[i]));
    }
    return Life.of(strategy, events);
  }

  /** What gates see of it, with goals and resources settled and nobody behind it. */
  static Dossier dossier(Strategy strategy, Life life) {
    return new Dossier(
        strategy,
        TODAY,
        life,
        new Checklist(Thresholds.DEFAULT).assess(Evidence.of(strategy, LocalDate.of(2027, 3, 1))),
        null,
        Support.of(strategy, life.signoffs(), _ -> true));
  }
}
