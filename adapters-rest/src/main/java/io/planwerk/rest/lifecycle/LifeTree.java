package io.planwerk.rest.lifecycle;

import io.planwerk.application.lifecycle.StrategyLaunch.Launch;
import io.planwerk.application.lifecycle.StrategyLaunch.StageShown;
import io.planwerk.application.lifecycle.StrategyLife.GateStand;
import io.planwerk.application.lifecycle.StrategyLife.Shown;
import io.planwerk.application.lifecycle.StrategyLife.SignoffShown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.lifecycle.Backing;
import io.planwerk.domain.lifecycle.CriterionStand;
import io.planwerk.domain.lifecycle.Gate;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import io.planwerk.domain.lifecycle.PlannedStage;
import io.planwerk.domain.lifecycle.StageStand;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.rest.assessment.AssessmentTree;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the life of a strategy looks on the wire. */
final class LifeTree {
  private static final String REASON = "reason";
  private static final String REVISION = "strategyRevision";
  private static final String STATUS = "status";
  private static final String UNMET = "unmet";

  private LifeTree() {}

  static Map<String, Object> of(Shown shown) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(REVISION, shown.revision());
    tree.put(STATUS, shown.life().state().status().name());
    if (!shown.life().moves().isEmpty()) {
      tree.put("since", noted(shown.life().moves().getLast()));
    }
    tree.put("takenOver", shown.life().isTakenOver());
    tree.put(
        "signoffs",
        Stream.of(shown.support().topDown(), shown.support().bottomUp())
            .map(side -> backing(side, shown.strategy()))
            .toList());
    tree.put("gates", shown.gates().stream().map(LifeTree::gate).toList());
    tree.put("waived", shown.waived().stream().map(AssessmentTree::finding).toList());
    return tree;
  }

  private static Map<String, Object> backing(Backing side, Strategy strategy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("side", side.side().name());
    tree.put("state", side.state().name());
    tree.put("detail", RecordWriter.writeWhole(side.detail()));
    tree.put(
        "waitingFor", side.waiting().stream().map(person -> person(person, strategy)).toList());
    tree.put(
        "latest",
        side.latest().stream()
            .map(
                word -> {
                  Map<String, Object> said = person(word.person(), strategy);
                  said.put("signoff", word.signoff().id().value());
                  said.put("answer", word.signoff().act().answer().name());
                  said.put(REVISION, word.signoff().event().revision());
                  said.put("current", word.current());
                  return said;
                })
            .toList());
    return tree;
  }

  private static Map<String, Object> person(PersonId id, Strategy strategy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("person", id.value());
    tree.put("label", label(id, strategy));
    return tree;
  }

  /** What people call a role; its id where the plan doesn't have it any more. */
  private static String label(PersonId id, Strategy strategy) {
    return strategy.resources().people().stream()
        .filter(person -> person.id().equals(id))
        .map(person -> person.name().value())
        .findFirst()
        .orElse(id.value());
  }

  private static Map<String, Object> gate(GateStand stand) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("to", stand.gate().to().status().name());
    tree.put("open", stand.unmet().isEmpty());
    tree.put("reasonNeeded", stand.gate().way() == Gate.Way.BACK);
    tree.put(UNMET, unmet(stand.unmet()));
    return tree;
  }

  private static List<Map<String, Object>> unmet(List<Unmet> unmet) {
    return unmet.stream().map(RecordWriter::writeWhole).toList();
  }

  /** A step from one state to another. */
  static Map<String, Object> move(LifeEvent event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(event.number()));
    if (event.act() instanceof Moved(var from, var to)) {
      tree.put("from", from.name());
      tree.put("to", to.name());
    }
    tree.put(REVISION, event.revision());
    tree.putAll(noted(event));
    return tree;
  }

  private static Map<String, Object> noted(LifeEvent event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("at", Times.toText(event.at()));
    tree.put("by", event.by());
    put(tree, REASON, event.reason());
    return tree;
  }

  static Map<String, Object> signoff(SignoffShown shown) {
    LifeEvent event = shown.signoff().event();
    Signed act = shown.signoff().act();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", shown.signoff().id().value());
    tree.put("side", act.side().name());
    tree.putAll(person(act.person(), shown.strategy()));
    put(tree, "name", act.name() == null ? null : act.name().value());
    tree.put("answer", act.answer().name());
    put(tree, "comment", event.reason());
    tree.put(REVISION, event.revision());
    tree.put("at", Times.toText(event.at()));
    tree.put("by", event.by());
    LifeEvent takenBack = shown.signoff().takenBack();
    if (takenBack != null) {
      tree.put("takenBack", noted(takenBack));
    }
    tree.put("current", shown.unseen().isEmpty());
    tree.put("unseenCount", shown.unseen().changes().size());
    return tree;
  }

  static Map<String, Object> of(Launch launch) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(REVISION, launch.revision());
    tree.put(STATUS, launch.status().name());
    tree.put("items", launch.stages().stream().map(LifeTree::of).toList());
    return tree;
  }

  static Map<String, Object> of(StageShown shown) {
    PlannedStage stage = shown.stage();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", stage.plan().id().value());
    tree.put("name", stage.plan().name().value());
    tree.put("pointer", stage.pointer());
    put(tree, "span", RecordWriter.write(stage.plan().span()));
    switch (stage.stand()) {
      case StageStand.Planned() -> tree.put(STATUS, "PLANNED");
      case StageStand.Open(LifeEvent opened) -> {
        tree.put(STATUS, "OPEN");
        tree.put("opened", noted(opened));
      }
      case StageStand.Closed(LifeEvent opened, LifeEvent closed) -> {
        tree.put(STATUS, "CLOSED");
        tree.put("opened", noted(opened));
        tree.put("closed", noted(closed));
      }
    }
    tree.put("entry", shown.entry().stream().map(LifeTree::criterion).toList());
    tree.put("exit", shown.exit().stream().map(LifeTree::criterion).toList());
    tree.put(UNMET, unmet(shown.unmet()));
    tree.put("asksForLessons", shown.asksForLessons());
    tree.put("lessons", stage.plan().lessons().stream().map(RecordWriter::writeWhole).toList());
    return tree;
  }

  private static Map<String, Object> criterion(CriterionStand stand) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", stand.criterion().id().value());
    tree.put("name", stand.criterion().name().value());
    tree.put("state", stand.state().name());
    put(tree, "value", stand.value());
    put(tree, "on", stand.on() == null ? null : stand.on().toString());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
