package io.planwerk.domain.objections;

import static io.planwerk.domain.objections.Speech.count;
import static io.planwerk.domain.objections.Speech.name;
import static io.planwerk.domain.objections.Speech.names;
import static io.planwerk.domain.objections.Speech.number;

import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.organisation.Task;
import io.planwerk.domain.organisation.WorkingGroup;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "The IT department shall do it": who is responsible, who takes part, and what is IT's share. */
record TechnologyAnswer(Strategy strategy, OrganisationPlan plan, Speech speech) {
  private static final Pattern IT =
      Pattern.compile(
          "\\b(IT|EDV|IKT|ICT|Informatik|Informationstechnik|Informationstechnologie)\\b");

  TechnologyAnswer(Strategy strategy, Speech speech) {
    this(strategy, strategy.organisation(), speech);
  }

  void speak() {
    responsible();
    units();
    tasks();
    group();
  }

  private void responsible() {
    Optional<Name> responsible = named(plan.responsible());
    if (responsible.isEmpty()) {
      speech.backs(
          List.of("/organisation"),
          "Niemand ist für die Strategie verantwortlich; so bleibt sie an dem hängen, der zuerst"
              + " genannt wird.",
          "Nobody answers for the strategy, so it falls to whoever is named first.");
      speech.lacks(
          "/organisation/responsible",
          "Es fehlt, wer die Strategie verantwortet. Tragen Sie die Rolle ein.",
          "Who answers for the strategy is missing. Enter the role.");
    } else {
      speech.replies(
          List.of("/organisation/responsible"),
          "Laut Plan verantwortet {0} die Strategie.",
          "By the plan {0} answers for the strategy.",
          name(responsible.get()));
    }
  }

  private void units() {
    List<Placed<OrganisationalUnit>> units = Placed.each("/organisation/units", plan.units());
    List<Placed<OrganisationalUnit>> involved =
        units.stream()
            .filter(
                unit -> unit.value().involvedFrom() != null || unit.value().involvedHow() != null)
            .toList();
    if (units.isEmpty()) {
      speech.lacks(
          "/organisation/units",
          "Es fehlt, welche Abteilungen beteiligt sind. Tragen Sie sie mit Beginn und Art der"
              + " Beteiligung ein.",
          "Which departments take part is missing. Enter them with since when and how.");
    } else if (involved.isEmpty()) {
      speech.backs(
          Placed.pointers(units),
          "Von {0} ist keine Beteiligung festgehalten.",
          "No involvement is on record for {0}.",
          count(units.size(), "Abteilung", "Abteilungen", "department", "departments"));
    } else {
      speech.refutes(
          Placed.pointers(involved),
          "Beteiligt sind {0} von {1} Abteilungen: {2}.",
          "{0} of {1} departments take part: {2}.",
          number(involved.size()),
          number(units.size()),
          names(Placed.values(involved).stream().map(OrganisationalUnit::name).toList()));
    }
  }

  private void tasks() {
    List<Placed<Task>> tasks = Placed.each("/organisation/tasks", plan.tasks());
    if (tasks.isEmpty()) {
      speech.lacks(
          "/organisation/tasks",
          "Es fehlt, wer was tut. Tragen Sie die Aufgaben mit Ausführenden und Verantwortlichen ein"
              + " (RACI).",
          "Who does what is missing. Enter the tasks with who does them and who answers for them"
              + " (RACI).");
      return;
    }
    List<PersonId> heads = informationTechnology().stream().map(Person::id).toList();
    List<Placed<Task>> its =
        tasks.stream()
            .filter(
                task ->
                    Stream.concat(
                            task.value().responsible().stream(),
                            task.value().accountable().stream())
                        .anyMatch(heads::contains))
            .toList();
    long doers =
        plan.tasks().stream().flatMap(task -> task.responsible().stream()).distinct().count();
    if (its.isEmpty()) {
      speech.replies(
          Placed.pointers(tasks),
          "Wer was tut, ist festgelegt, und nichts davon liegt bei der IT: {0} für {1}, nämlich"
              + " {2}.",
          "Who does what is laid down, and none of it is with IT: {0} for {1}, namely {2}.",
          count((int) doers, "Rolle", "Rollen", "role", "roles"),
          count(tasks.size(), "Aufgabe", "Aufgaben", "task", "tasks"),
          names(Placed.values(tasks).stream().map(Task::name).toList()));
    } else {
      speech.backs(
          Placed.pointers(its),
          "Laut Plan liegen {0} von {1} Aufgaben bei der IT: {2}.",
          "By the plan {0} of {1} tasks are with IT: {2}.",
          number(its.size()),
          number(tasks.size()),
          names(Placed.values(its).stream().map(Task::name).toList()));
    }
  }

  /** The roles that work in a department of information technology, or lead one. */
  private List<Person> informationTechnology() {
    List<OrganisationalUnit> units =
        plan.units().stream().filter(unit -> IT.matcher(unit.name().value()).find()).toList();
    return strategy.resources().people().stream()
        .filter(
            person ->
                units.stream()
                    .anyMatch(
                        unit -> unit.id().equals(person.unit()) || person.id().equals(unit.head())))
        .toList();
  }

  private void group() {
    WorkingGroup group = plan.workingGroup();
    if (group == null || group.members().isEmpty()) {
      speech.lacks(
          "/organisation/workingGroup",
          "Es fehlt eine Arbeitsgruppe aus mehreren Abteilungen. Tragen Sie ihre Mitglieder ein.",
          "A working group across departments is missing. Enter its members.");
    } else {
      speech.refutes(
          List.of("/organisation/workingGroup"),
          "Gesteuert wird gemeinsam: {0} hat {1}.",
          "It is steered together: {0} has {1}.",
          name(group.name()),
          count(group.members().size(), "Mitglied", "Mitglieder", "member", "members"));
    }
  }

  private Optional<Name> named(@Nullable PersonId id) {
    return strategy.resources().people().stream()
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst();
  }
}
