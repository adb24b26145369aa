package io.planwerk.rest.incidents;

import io.planwerk.application.incidents.StrategyIncidents.Measured;
import io.planwerk.domain.crisis.Drill;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct.Reviewed;
import io.planwerk.domain.incidents.IncidentEvent;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.rest.shared.Fields;
import io.planwerk.rest.shared.Times;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of an incident: what was measured, what was said about it, and all of it. */
final class ReviewTree {
  private ReviewTree() {}

  static Map<String, Object> of(Measured measured) {
    Incident incident = measured.shown().incident();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("facts", RecordWriter.writeWhole(measured.facts()));
    if (incident.state() instanceof IncidentState.Reviewed(IncidentEvent event)
        && event.act() instanceof Reviewed review) {
      tree.put("at", Times.toText(event.at()));
      put(tree, "by", event.by());
      put(tree, "summary", event.text());
      put(tree, "wentWell", review.wentWell());
      put(tree, "wentBadly", review.wentBadly());
      tree.put(
          "lessons",
          review.lessons().stream()
              .map(lesson -> lesson(lesson, event, measured.shown().strategy()))
              .toList());
    } else {
      tree.put("lessons", List.of());
    }
    if (incident.opening().exercise() != null) {
      tree.put("drillPatch", held(incident, measured.shown().strategy()));
    }
    tree.put("incident", IncidentTree.of(measured.shown()));
    return tree;
  }

  private static Map<String, Object> lesson(
      Lesson lesson, IncidentEvent review, Strategy strategy) {
    Map<String, Object> tree = RecordWriter.writeWhole(lesson);
    boolean inPlan =
        strategy.roadmap().stages().stream()
            .flatMap(stage -> stage.lessons().stream())
            .anyMatch(one -> one.id().equals(lesson.id()));
    tree.put("inPlan", inPlan);
    int stage = stageAt(strategy, LocalDate.ofInstant(review.at(), ZoneOffset.UTC));
    tree.put(
        "patch",
        inPlan || stage < 0
            ? List.of()
            : List.of(
                Fields.of(
                    "op",
                    "add",
                    "path",
                    "/roadmap/stages/" + stage + "/lessons",
                    "value",
                    lessons(strategy.roadmap().stages().get(stage), lesson))));
    return tree;
  }

  /** All of the stage's lessons with this one: a list that is still empty can't be added to. */
  private static List<Map<String, Object>> lessons(Stage stage, Lesson lesson) {
    return Stream.concat(stage.lessons().stream(), Stream.of(lesson))
        .map(RecordWriter::writeWhole)
        .toList();
  }

  /** The last stage that has begun by that day, or the first one; -1 where there is none. */
  private static int stageAt(Strategy strategy, LocalDate day) {
    List<Stage> stages = strategy.roadmap().stages();
    int found = stages.isEmpty() ? -1 : 0;
    for (int i = 0; i < stages.size(); i++) {
      MonthSpan span = stages.get(i).span();
      if (span != null && !day.isBefore(span.from().value().atDay(1))) {
        found = i;
      }
    }
    return found;
  }

  /** What notes in the plan that a drill of it was held; empty until it was reviewed. */
  private static List<Map<String, Object>> held(Incident incident, Strategy strategy) {
    List<Drill> drills = strategy.crisis().drills();
    for (int i = 0; i < drills.size(); i++) {
      if (drills.get(i).id().equals(incident.opening().exercise())
          && incident.state() instanceof IncidentState.Reviewed(IncidentEvent event)
          && event.text() != null) {
        String drill = "/crisis/drills/" + i;
        LocalDate day = LocalDate.ofInstant(incident.openedAt(), new Team(strategy).zone());
        return List.of(
            Fields.of("op", "add", "path", drill + "/done", "value", true),
            Fields.of("op", "add", "path", drill + "/on", "value", day.toString()),
            Fields.of("op", "add", "path", drill + "/result", "value", event.text()));
      }
    }
    return List.of();
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
