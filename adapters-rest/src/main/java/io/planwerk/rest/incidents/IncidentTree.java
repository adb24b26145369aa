package io.planwerk.rest.incidents;

import io.planwerk.application.incidents.StrategyIncidents.Shown;
import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.ResponseAdvice;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.incidents.Chain;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct.Acknowledged;
import io.planwerk.domain.incidents.IncidentAct.Classified;
import io.planwerk.domain.incidents.IncidentAct.Rated;
import io.planwerk.domain.incidents.IncidentAct.WatchFound;
import io.planwerk.domain.incidents.IncidentEvent;
import io.planwerk.domain.incidents.IncidentFindings;
import io.planwerk.domain.incidents.IncidentStatement;
import io.planwerk.domain.incidents.IncidentTask;
import io.planwerk.domain.incidents.IncidentText;
import io.planwerk.domain.incidents.LevelCourse;
import io.planwerk.domain.incidents.Reaction;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.rest.shared.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How incidents look on the wire. */
final class IncidentTree {
  private static final String LEVEL = "level";
  private static final String REASON = "reason";

  private final Incident incident;
  private final Team team;
  private final Shown shown;

  private IncidentTree(Shown shown) {
    this.shown = shown;
    this.incident = shown.incident();
    this.team = new Team(shown.strategy());
  }

  /** The few words of a list. */
  static Map<String, Object> summary(Shown shown) {
    return new IncidentTree(shown).head();
  }

  /** All of it. */
  static Map<String, Object> of(Shown shown) {
    return new IncidentTree(shown).whole();
  }

  private Map<String, Object> head() {
    LevelCourse course = incident.level();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", incident.id().value());
    tree.put("drill", incident.isDrill());
    tree.put("name", incident.opening().name().value());
    tree.put(
        "title",
        RecordWriter.writeWhole(new IncidentText(incident, shown.strategy().name()).title()));
    tree.put("state", incident.state().kind().name());
    tree.put("origin", incident.opening().origin().name());
    tree.put("openedAt", Times.toText(incident.openedAt()));
    tree.put(LEVEL, course.level());
    tree.put("peak", course.peak());
    tree.put("acknowledged", !incident.acknowledgements().isEmpty());
    List<IncidentTask> tasks = incident.tasks();
    tree.put("openTasks", (int) tasks.stream().filter(IncidentTask::isOpen).count());
    tree.put(
        "overdueTasks", (int) tasks.stream().filter(task -> task.isOverdue(shown.now())).count());
    return tree;
  }

  private Map<String, Object> whole() {
    Map<String, Object> tree = head();
    put(tree, "time", incident.isDrill() ? Times.toText(shown.now()) : null);
    tree.put("steps", incident.state().steps().stream().map(Enum::name).toList());
    tree.put("participants", incident.opening().participants().stream().map(this::person).toList());
    put(
        tree,
        "exercise",
        incident.opening().exercise() == null ? null : incident.opening().exercise().value());
    tree.put("course", course());
    watch(tree);
    tree.put("reaction", reaction());
    tree.put("chain", chain());
    tree.put(
        "acknowledgements",
        incident.acknowledgements().stream().map(this::acknowledgement).toList());
    tree.put("tasks", incident.tasks().stream().map(this::task).toList());
    tree.put("statements", incident.statements().stream().map(this::statement).toList());
    incident.classification().ifPresent(found -> tree.put("classification", classification(found)));
    tree.put(
        "findings",
        IncidentFindings.of(incident, team, shown.now()).stream()
            .map(RecordWriter::writeWhole)
            .toList());
    tree.put("mentions", incident.mentions().stream().map(MentionId::value).toList());
    tree.put("timeline", incident.events().stream().map(IncidentTree::event).toList());
    return tree;
  }

  private Map<String, Object> course() {
    LevelCourse course = incident.level();
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "held", course.held());
    put(tree, "measured", course.measured());
    put(tree, "peakAt", time(course.peakAt()));
    tree.put(
        "steps",
        course.steps().stream()
            .map(
                step -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put(LEVEL, step.level());
                  one.putAll(noted(step.event(), REASON));
                  one.put(
                      "because",
                      step.event().act() instanceof Rated rated
                          ? rated.because().stream().map(RecordWriter::writeWhole).toList()
                          : List.of());
                  return one;
                })
            .toList());
    return tree;
  }

  private void watch(Map<String, Object> tree) {
    incident.sinceOpened().stream()
        .flatMap(
            event -> event.act() instanceof WatchFound watch ? Stream.of(watch) : Stream.empty())
        .findFirst()
        .ifPresent(
            watch -> {
              Map<String, Object> found = new LinkedHashMap<>();
              found.put("covered", watch.covered());
              found.put("onDuty", watch.onDuty().stream().map(this::person).toList());
              put(found, "next", time(watch.next()));
              tree.put("watch", found);
            });
  }

  private Map<String, Object> reaction() {
    Reaction reaction = Reaction.of(incident);
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "due", time(reaction.due()));
    put(tree, "at", time(reaction.at()));
    tree.put("late", reaction.isLate(shown.now()));
    return tree;
  }

  private Map<String, Object> chain() {
    Chain chain = new Chain(incident, team);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("stand", chain.stand(shown.now()).name());
    chain.nextAt(shown.now()).ifPresent(at -> tree.put("nextAt", Times.toText(at)));
    tree.put(
        "calls",
        chain.calls().stream()
            .map(
                call -> {
                  Map<String, Object> one = person(call.act().person());
                  one.put("at", Times.toText(call.event().at()));
                  one.put("round", call.act().round());
                  one.put("step", call.act().step().value());
                  PersonId insteadOf = call.act().insteadOf();
                  put(one, "insteadOf", insteadOf == null ? null : insteadOf.value());
                  one.put("until", Times.toText(call.act().until()));
                  one.put("telling", call.act().telling().name());
                  put(one, "contact", call.act().contact());
                  return one;
                })
            .toList());
    return tree;
  }

  private Map<String, Object> person(PersonId id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("person", id.value());
    tree.put("label", team.label(id));
    return tree;
  }

  private Map<String, Object> acknowledgement(IncidentEvent event) {
    Acknowledged act = (Acknowledged) event.act();
    Map<String, Object> tree = person(act.person());
    put(tree, "name", act.name() == null ? null : act.name().value());
    tree.putAll(noted(event, "comment"));
    return tree;
  }

  private Map<String, Object> task(IncidentTask task) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", task.id().value());
    tree.put("text", IncidentText.shown(incident, task.text()));
    PersonId owner = task.owner();
    if (owner != null) {
      tree.put("owner", owner.value());
      tree.put("label", team.label(owner));
    }
    put(tree, "due", time(task.due()));
    put(tree, "planLevel", task.level() == null ? null : task.level().value());
    tree.put("status", task.status().name());
    tree.put("overdue", task.isOverdue(shown.now()));
    tree.put("late", task.wasLate());
    tree.put("added", noted(task.added(), REASON));
    put(tree, "moved", task.moved() == null ? null : noted(task.moved(), REASON));
    return tree;
  }

  private Map<String, Object> statement(IncidentStatement statement) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", statement.id().value());
    tree.put("name", statement.name().value());
    put(tree, "prepared", statement.prepared() == null ? null : statement.prepared().value());
    tree.put("language", statement.language().tag());
    tree.put("text", IncidentText.shown(incident, statement.text()));
    tree.put("gaps", statement.gaps());
    tree.put("strategies", statement.strategies().stream().map(Enum::name).toList());
    tree.put("stand", statement.stand().name());
    tree.put("approved", statement.isApproved());
    tree.put("worded", noted(statement.worded(), REASON));
    PersonId byPlan = statement.approvedByPlan();
    put(tree, "approvedByPlan", byPlan == null ? null : byPlan.value());
    IncidentEvent judged = statement.judged();
    if (judged != null) {
      Map<String, Object> said = noted(judged, "comment");
      said.putAll(act(judged, "person", "approved"));
      tree.put("judged", said);
    }
    tree.put(
        "publications",
        statement.publications().stream()
            .map(
                event -> {
                  Map<String, Object> out = noted(event, "override");
                  out.putAll(act(event, "published", "platform", "link", "overridden"));
                  return out;
                })
            .toList());
    IncidentEvent withdrawn = statement.withdrawn();
    put(tree, "withdrawn", withdrawn == null ? null : noted(withdrawn, REASON));
    return tree;
  }

  private Map<String, Object> classification(Classification found) {
    Map<String, Object> tree = RecordWriter.writeWhole(found);
    tree.put("cluster", found.type().cluster().name());
    tree.put("posture", found.posture().name());
    incident.events().stream()
        .filter(event -> event.act() instanceof Classified)
        .reduce((_, later) -> later)
        .ifPresent(event -> tree.putAll(noted(event, REASON)));
    tree.put(
        "advice",
        ResponseAdvice.on(found).stream()
            .map(
                advice -> {
                  Map<String, Object> one = RecordWriter.writeWhole(advice);
                  one.put("label", RecordWriter.writeWhole(advice.strategy().label()));
                  one.put("posture", advice.strategy().posture().name());
                  return one;
                })
            .toList());
    return tree;
  }

  private static Map<String, Object> event(IncidentEvent event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(event.number()));
    tree.putAll(noted(event, "text"));
    Map<String, Object> act = RecordWriter.writeWhole((Record) event.act());
    // It can be long, and whoever practises isn't to know what comes.
    act.remove("course");
    tree.put("act", act);
    return tree;
  }

  /** Some fields of what happened, those that are there. */
  private static Map<String, Object> act(IncidentEvent event, String... names) {
    Map<String, Object> all = RecordWriter.writeWhole((Record) event.act());
    Map<String, Object> some = new LinkedHashMap<>();
    for (String name : names) {
      put(some, name, all.get(name));
    }
    return some;
  }

  private static Map<String, Object> noted(IncidentEvent event, String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("at", Times.toText(event.at()));
    put(tree, "by", event.by());
    put(tree, text, event.text());
    return tree;
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : Times.toText(at);
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
