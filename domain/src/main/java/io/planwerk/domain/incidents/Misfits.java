package io.planwerk.domain.incidents;

import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what an entry doesn't fit the plan or the incident. */
public final class Misfits {
  private Misfits() {}

  /** A role that the plan doesn't have. */
  public static List<Fault> person(Team team, String pointer, @Nullable PersonId person) {
    return person == null || team.knows(person)
        ? List.of()
        : List.of(
            unknown(
                pointer,
                Tongue.GERMAN.quoted(person.value())
                    + " gibt es unter den Personen des Plans nicht",
                Tongue.ENGLISH.quoted(person.value()) + " is none of the people of the plan"));
  }

  /** Somebody who has no duty in the crisis team. */
  public static List<Fault> approver(Team team, PersonId person) {
    Set<PersonId> approvers = team.approvers();
    if (approvers.contains(person)) {
      return List.of();
    }
    String known = String.join(", ", approvers.stream().map(PersonId::value).sorted().toList());
    return List.of(
        approvers.isEmpty()
            ? unknown(
                "/person",
                "kann nicht freigeben: der Plan hat kein Krisenteam",
                "can't approve: the plan has no crisis team")
            : unknown(
                "/person",
                "gehört nicht zum Krisenteam; der Plan nennt " + known,
                "doesn't belong to the crisis team; the plan names " + known));
  }

  /**
   * A place that the plan doesn't have, or a time that isn't there yet.
   *
   * @param now what time it is in the incident
   */
  public static List<Fault> publication(Strategy strategy, Entries.Publication entry, Instant now) {
    List<Fault> faults = new ArrayList<>();
    if (entry.platform() != null
        && strategy.platforms().items().stream()
            .noneMatch(platform -> platform.id().equals(entry.platform()))) {
      faults.add(
          unknown(
              "/platform",
              Tongue.GERMAN.quoted(entry.platform().value()) + " gibt es im Plan nicht",
              Tongue.ENGLISH.quoted(entry.platform().value()) + " isn't in the plan"));
    }
    if (entry.at() != null && entry.at().isAfter(now)) {
      faults.add(
          Fault.at("/at", FaultCode.OUT_OF_RANGE, "liegt in der Zukunft", "lies in the future"));
    }
    return faults;
  }

  /** Parts of the plan of which a lesson speaks and that it doesn't have. */
  public static List<Fault> lessons(Strategy strategy, List<Lesson> lessons) {
    Set<EntityId> known = new HashSet<>();
    strategy.audiences().items().forEach(one -> known.add(one.id()));
    strategy.platforms().items().forEach(one -> known.add(one.id()));
    strategy.measures().items().forEach(one -> known.add(one.id()));
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      String pointer = "/lessons/" + i;
      check(known, pointer + "/audiences/", lessons.get(i).audiences(), faults);
      check(known, pointer + "/platforms/", lessons.get(i).platforms(), faults);
      check(known, pointer + "/measures/", lessons.get(i).measures(), faults);
    }
    return faults;
  }

  private static void check(
      Set<EntityId> known, String pointer, List<? extends EntityId> ids, List<Fault> faults) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        String id = ids.get(i).value();
        faults.add(
            unknown(
                pointer + i,
                Tongue.GERMAN.quoted(id) + " gibt es im Plan nicht",
                Tongue.ENGLISH.quoted(id) + " isn't in the plan"));
      }
    }
  }

  /** A drill or people that the plan doesn't have. */
  public static List<Fault> drill(Strategy strategy, Entries.Drill entry) {
    List<Fault> faults = new ArrayList<>();
    if (entry.exercise() != null && Drills.planned(strategy, entry.exercise()).isEmpty()) {
      faults.add(
          unknown(
              "/exercise",
              Tongue.GERMAN.quoted(entry.exercise().value()) + " ist keine Übung des Plans",
              Tongue.ENGLISH.quoted(entry.exercise().value()) + " is no drill of the plan"));
    }
    Team team = new Team(strategy);
    for (int i = 0; i < entry.participants().size(); i++) {
      faults.addAll(person(team, "/participants/" + i, entry.participants().get(i)));
    }
    return faults;
  }

  /** What stands in the way of closing an incident. */
  public static List<Fault> openTasks(Incident incident) {
    List<IncidentTask> tasks = incident.tasks();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).isOpen()) {
        faults.add(
            Fault.at(
                "/tasks/" + i,
                FaultCode.TASK_OPEN,
                "ist noch offen: " + Tongue.GERMAN.quoted(tasks.get(i).text()),
                "is still open: " + Tongue.ENGLISH.quoted(tasks.get(i).text())));
      }
    }
    return faults;
  }

  private static Fault unknown(String pointer, String de, String en) {
    return Fault.at(pointer, FaultCode.UNKNOWN_REFERENCE, de, en);
  }
}
