package io.planwerk.domain.assessment;

import io.planwerk.domain.organisation.Task;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.PersonLevel;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether duties lie with somebody who can bear them, clearly, and also during absence. */
final class DutyRules {
  private static final Set<PersonLevel> LEARNING = Set.of(PersonLevel.INTERN, PersonLevel.TRAINEE);

  private final Thresholds thresholds;

  DutyRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(raci(), juniorOnly(), noDeputy());
  }

  private Rule raci() {
    return Rule.ofPlan(
        "organisation.raci",
        Severity.WARNING,
        2,
        Set.of(Perspective.ORGANISATION, Perspective.FACTOR_ORGANISATION, Perspective.BLOCK_IT),
        new Bilingual(
            "Stehen zwei gerade, steht niemand gerade; führt niemand aus, bleibt es liegen; werden"
                + " zu viele gefragt, wird nichts fertig.",
            "Where two are accountable nobody is; where nobody is responsible the work isn't done;"
                + " where too many are consulted nothing gets finished."),
        new Bilingual(
            "Je Aufgabe genau eine Rolle benennen, die geradesteht (A), mindestens eine, die"
                + " ausführt (R), und höchstens wenige, die vorher gefragt werden (C).",
            "Name exactly one accountable role (A), at least one responsible one (R) and only a few"
                + " consulted ones (C) for each task."),
        thresholds.source(Bound.CONSULTED_ROLES) + "; " + Sources.bitkom(3),
        strategy -> !strategy.organisation().tasks().isEmpty(),
        this::unclear);
  }

  private List<Fact> unclear(Strategy strategy) {
    List<Task> tasks = strategy.organisation().tasks();
    List<Located<Task>> found = new ArrayList<>();
    List<Bilingual> names = new ArrayList<>();
    for (Located<Task> task : Located.each("/organisation/tasks", tasks)) {
      List<Bilingual> faults = faults(task.value());
      if (!faults.isEmpty()) {
        found.add(task);
        names.add(listed(task.value(), faults));
      }
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                new Tally(Noun.TASK, names, tasks.size())
                    .are("nicht klar verteilt", "not clearly assigned")));
  }

  private List<Bilingual> faults(Task task) {
    List<Bilingual> faults = new ArrayList<>();
    int accountable = task.accountable().size();
    int consulted = task.consulted().size();
    if (accountable != 1) {
      faults.add(
          accountable == 0
              ? new Bilingual("niemand steht gerade", "nobody accountable")
              : new Bilingual(accountable + " stehen gerade", accountable + " accountable"));
    }
    if (task.responsible().isEmpty()) {
      faults.add(new Bilingual("niemand führt aus", "nobody responsible"));
    }
    if (consulted > thresholds.of(Bound.CONSULTED_ROLES).intValue()) {
      faults.add(new Bilingual(consulted + " werden gefragt", consulted + " consulted"));
    }
    return faults;
  }

  private static Bilingual listed(Task task, List<Bilingual> faults) {
    Bilingual name = Tally.quoted(task.name());
    String german = String.join(", ", faults.stream().map(Bilingual::de).toList());
    String english = String.join(", ", faults.stream().map(Bilingual::en).toList());
    return new Bilingual(name.de() + " (" + german + ")", name.en() + " (" + english + ")");
  }

  private static Rule juniorOnly() {
    return Rule.ofPlan(
        "organisation.junior-only",
        Severity.WARNING,
        4,
        Set.of(
            Perspective.ORGANISATION,
            Perspective.FACTOR_ORGANISATION,
            Perspective.CHALLENGE_RESOURCES,
            Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Social Media ist keine Aufgabe für den Praktikanten: Wer lernt, kennt das Haus noch"
                + " nicht, darf nichts entscheiden und ist bald wieder fort.",
            "Social media isn't a task for the intern: whoever is still learning doesn't know the"
                + " house yet, may decide nothing and is soon gone."),
        new Bilingual(
            "Die Verantwortung einer erfahrenen Rolle geben; Lernende arbeiten mit.",
            "Give the responsibility to an experienced role; learners work along."),
        Sources.SUCCESS_FACTORS + "; " + Sources.STUMBLING_BLOCKS + ", 1",
        strategy -> {
          Map<PersonId, Person> people = people(strategy);
          return charges(strategy)
              .anyMatch(
                  charge ->
                      charge.people().stream().map(people::get).anyMatch(DutyRules::hasLevel));
        },
        DutyRules::withLearnersOnly);
  }

  /** Something that people answer for, with all of them. */
  private record Charge(String pointer, Bilingual name, List<PersonId> people) {}

  private static Stream<Charge> charges(Strategy strategy) {
    Stream<Charge> tasks =
        Located.each("/organisation/tasks", strategy.organisation().tasks()).stream()
            .map(
                task ->
                    new Charge(
                        task.pointer(),
                        Tally.quoted(task.value().name()),
                        Stream.concat(
                                task.value().responsible().stream(),
                                task.value().accountable().stream())
                            .toList()));
    Stream<Charge> duties =
        Duty.critical(strategy).stream()
            .map(duty -> new Charge(duty.pointer(), duty.name(), duty.people()));
    return Stream.concat(duties, tasks);
  }

  private static boolean hasLevel(@Nullable Person person) {
    return person != null && person.level() != null;
  }

  private static List<Fact> withLearnersOnly(Strategy strategy) {
    Map<PersonId, Person> people = people(strategy);
    List<Charge> charges = charges(strategy).toList();
    List<Charge> found =
        charges.stream()
            .filter(charge -> !charge.people().isEmpty())
            .filter(
                charge ->
                    charge.people().stream()
                        .map(people::get)
                        .allMatch(person -> hasLevel(person) && LEARNING.contains(person.level())))
            .toList();
    List<Bilingual> names = found.stream().map(Charge::name).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                found.stream().map(Charge::pointer).toList(),
                new Bilingual(
                    "Allein Praktikanten oder Auszubildende sind verantwortlich für: "
                        + Tongue.GERMAN.list(names),
                    "Interns or trainees alone are responsible for: "
                        + Tongue.ENGLISH.list(names))));
  }

  private static Map<PersonId, Person> people(Strategy strategy) {
    Map<PersonId, Person> people = new HashMap<>();
    strategy.resources().people().forEach(person -> people.put(person.id(), person));
    return people;
  }

  private static Rule noDeputy() {
    return Rule.ofPlan(
        "organisation.no-deputy",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.ORGANISATION,
            Perspective.FACTOR_ORGANISATION,
            Perspective.CHALLENGE_RESOURCES),
        new Bilingual(
            "Kritik wartet nicht, bis jemand aus dem Urlaub zurück ist, und ein Zugang, den nur"
                + " eine Person hat, ist mit ihr weg.",
            "Criticism doesn't wait until somebody is back from holiday, and access that only one"
                + " person has is gone with that person."),
        new Bilingual(
            "Eine Vertretung benennen, einweisen und ihr die Zugänge geben.",
            "Name a deputy, brief them and give them access."),
        Sources.bitkom(3) + "; " + Sources.COMPONENTS,
        strategy -> heads(strategy) > 1 && !Duty.critical(strategy).isEmpty(),
        DutyRules::withoutDeputy);
  }

  /** Persons in the team; whoever is alone has nobody to name. */
  private static int heads(Strategy strategy) {
    return strategy.resources().people().stream().mapToInt(DutyRules::heads).sum();
  }

  private static int heads(Person person) {
    return person.headcount() == null ? 1 : person.headcount();
  }

  private static List<Fact> withoutDeputy(Strategy strategy) {
    Map<PersonId, Person> people = people(strategy);
    List<Duty> duties = Duty.critical(strategy);
    List<Duty> found = duties.stream().filter(duty -> !isCovered(duty, people)).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                found.stream().map(Duty::pointer).toList(),
                new Tally(
                        Noun.CRITICAL_DUTY, found.stream().map(Duty::name).toList(), duties.size())
                    .have("keine Vertretung", "no deputy")));
  }

  private static boolean isCovered(Duty duty, Map<PersonId, Person> people) {
    boolean named = duty.deputy() != null && !duty.deputy().equals(duty.holder());
    Person holder = people.get(duty.holder());
    return named || (holder != null && (holder.deputy() != null || heads(holder) > 1));
  }
}
