package io.planwerk.domain.assessment;

import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.organisation.WorkingGroup;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether all departments that the strategy touches have a say in it, and in time. */
final class DepartmentRules {
  private DepartmentRules() {}

  static List<Rule> rules() {
    return List.of(notInvolved());
  }

  private static Rule notInvolved() {
    return Rule.ofPlan(
        "organisation.department-not-involved",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.ORGANISATION,
            Perspective.FACTOR_ORGANISATION,
            Perspective.BLOCK_IT,
            Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Wer erst davon erfährt, wenn alles beschlossen ist, macht nicht mit: Alle Bereiche"
                + " gehören rechtzeitig einbezogen.",
            "Whoever learns of it once all is decided doesn't take part: all departments have to be"
                + " included in time."),
        new Bilingual(
            "Die Abteilung einladen und eintragen, seit wann und wie sie mitredet, etwa durch einen"
                + " Sitz im Arbeitskreis.",
            "Invite the department and enter since when and how it has a say, such as by a seat in"
                + " the working group."),
        Sources.COMPONENTS,
        strategy -> !strategy.organisation().units().isEmpty(),
        DepartmentRules::leftOut);
  }

  private static List<Fact> leftOut(Strategy strategy) {
    List<Located<OrganisationalUnit>> units =
        Located.each("/organisation/units", strategy.organisation().units());
    Set<UnitId> represented = represented(strategy);
    DateSpan period = strategy.period();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(
        of(
            units.stream()
                .filter(
                    unit ->
                        unit.value().involvedFrom() == null
                            && unit.value().involvedHow() == null
                            && !represented.contains(unit.value().id()))
                .toList(),
            units.size(),
            "nicht einbezogen",
            "not involved"));
    if (period != null) {
      LocalDate begin = period.from();
      of(
              units.stream().filter(unit -> isAfter(unit.value(), begin)).toList(),
              units.size(),
              "erst nach Beginn der Strategie am " + Tongue.GERMAN.day(begin) + " einbezogen",
              "involved only after the strategy begins on " + Tongue.ENGLISH.day(begin))
          .forEach(fact -> facts.add(fact.as(Severity.HINT)));
    }
    return facts;
  }

  private static boolean isAfter(OrganisationalUnit unit, LocalDate begin) {
    return unit.involvedFrom() != null && unit.involvedFrom().isAfter(begin);
  }

  /** Departments of those who lead the strategy or sit in its working group. */
  private static Set<UnitId> represented(Strategy strategy) {
    OrganisationPlan organisation = strategy.organisation();
    WorkingGroup group = organisation.workingGroup();
    Set<PersonId> seated = new HashSet<>();
    if (group != null) {
      seated.addAll(group.members());
      add(seated, group.chair());
    }
    add(seated, organisation.responsible());
    add(seated, organisation.sponsor());
    Stream<UnitId> ofPeople =
        strategy.resources().people().stream()
            .filter(person -> seated.contains(person.id()))
            .flatMap(person -> Stream.ofNullable(person.unit()));
    Stream<UnitId> ofHeads =
        organisation.units().stream()
            .filter(unit -> unit.head() != null && seated.contains(unit.head()))
            .map(OrganisationalUnit::id);
    return Stream.concat(ofPeople, ofHeads).collect(Collectors.toSet());
  }

  private static void add(Set<PersonId> people, @Nullable PersonId person) {
    if (person != null) {
      people.add(person);
    }
  }

  private static List<Fact> of(
      List<Located<OrganisationalUnit>> found, int all, String de, String en) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.DEPARTMENT, found, all, OrganisationalUnit::name).are(de, en)));
  }
}
