package io.planwerk.rest.people;

import io.planwerk.application.people.StrategyPeople.Involved;
import io.planwerk.application.people.StrategyPeople.Reminders;
import io.planwerk.application.people.StrategyPeople.Shown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing;
import io.planwerk.domain.people.Standing.Line;
import io.planwerk.domain.people.State;
import io.planwerk.domain.people.Who;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How acknowledgements, reminders and involvement look on the wire. */
final class PeopleTree {
  private static final String STRATEGY_REVISION = "strategyRevision";
  private static final String UNTIL = "until";

  private PeopleTree() {}

  /** What is told beside the lines. */
  static Map<String, Object> head(Shown shown) {
    Standing standing = shown.standing();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(STRATEGY_REVISION, shown.revision());
    tree.put("on", standing.on().toString());
    tree.put("guideline", guideline(standing));
    tree.put("counts", RecordWriter.writeWhole(standing.counts()));
    tree.put("units", whole(shown.units()));
    tree.put("unplaced", whole(standing.unplaced()));
    return tree;
  }

  private static Map<String, Object> guideline(Standing standing) {
    Guideline guideline = standing.guideline();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", guideline.id().value());
    tree.put("name", guideline.name().value());
    put(tree, "version", guideline.version());
    put(tree, "fingerprint", standing.edition().fingerprint());
    put(tree, "validFrom", guideline.validFrom());
    put(tree, UNTIL, standing.until());
    return tree;
  }

  static Map<String, Object> line(Line line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    putWho(tree, line.who());
    put(tree, "unit", line.unit() == null ? null : line.unit().value());
    tree.put("label", line.label());
    tree.put("persons", line.persons());
    putState(tree, line.state());
    return tree;
  }

  private static void putState(Map<String, Object> tree, State state) {
    switch (state) {
      case State.Acknowledged(Acknowledgement acknowledgement) -> {
        tree.put("state", "ACKNOWLEDGED");
        tree.put("acknowledgement", of(acknowledgement));
      }
      case State.Upcoming upcoming -> {
        tree.put("state", "UPCOMING");
        put(tree, "from", upcoming.from());
        put(tree, UNTIL, upcoming.until());
      }
      case State.Due due -> {
        tree.put("state", "DUE");
        put(tree, UNTIL, due.until());
      }
      case State.Overdue overdue -> {
        tree.put("state", "OVERDUE");
        put(tree, "since", overdue.since());
      }
      case State.Outdated outdated -> {
        tree.put("state", "OUTDATED");
        tree.put("change", outdated.change().name());
        put(tree, UNTIL, outdated.until());
        put(tree, "since", outdated.since());
        tree.put("acknowledgement", of(outdated.acknowledgement()));
      }
    }
  }

  static Map<String, Object> of(Acknowledgement acknowledgement) {
    Acknowledgement.Act act = acknowledgement.act();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", acknowledgement.id().value());
    tree.put("guideline", act.guideline().value());
    put(tree, "version", act.edition().version());
    put(tree, "fingerprint", act.edition().fingerprint());
    putWho(tree, act.who());
    put(tree, "unit", act.who().unit() == null ? null : act.who().unit().value());
    tree.put("on", act.on().toString());
    tree.put("how", act.how().name());
    tree.put("at", Times.toText(acknowledgement.at()));
    tree.put("by", acknowledgement.by());
    return tree;
  }

  static Map<String, Object> head(Reminders reminders) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(STRATEGY_REVISION, reminders.revision());
    tree.put("on", reminders.on().toString());
    return tree;
  }

  static Map<String, Object> of(Reminder reminder) {
    Map<String, Object> tree = new LinkedHashMap<>();
    putWho(tree, reminder.who());
    put(tree, "unit", reminder.unit() == null ? null : reminder.unit().value());
    tree.put("label", reminder.label());
    tree.put("persons", reminder.persons());
    tree.put("matters", whole(reminder.matters()));
    tree.put("subject", RecordWriter.writeWhole(reminder.subject()));
    tree.put("text", RecordWriter.writeWhole(reminder.text()));
    return tree;
  }

  static Map<String, Object> of(Involved involved) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(STRATEGY_REVISION, involved.revision());
    tree.putAll(RecordWriter.writeWhole(involved.involvement()));
    return tree;
  }

  private static void putWho(Map<String, Object> tree, Who who) {
    put(tree, "person", who.person() == null ? null : who.person().value());
    put(tree, "name", who.name());
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value.toString());
    }
  }

  private static List<Map<String, Object>> whole(List<? extends Record> records) {
    return records.stream().map(RecordWriter::writeWhole).toList();
  }
}
