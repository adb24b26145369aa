package io.planwerk.domain.assessment;

import io.planwerk.domain.crisis.CrisisRole;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EscalationStep;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether those who have to act in a crisis can be reached. */
final class ContactRules {
  private final Thresholds thresholds;

  ContactRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(contactOutdated());
  }

  private Rule contactOutdated() {
    return new Rule(
        "crisis.contact-outdated",
        Severity.WARNING,
        2,
        Set.of(Perspective.CRISIS),
        new Bilingual(
            "Eine Meldekette reißt an der Nummer, die nicht mehr stimmt.",
            "A chain of command breaks at the number that is no longer right."),
        new Bilingual(
            "Die Personen über den eingetragenen Weg anrufen und den Tag der Prüfung eintragen.",
            "Call the people the way that is on record and enter the day of the check."),
        Sources.bitkom(8) + "; " + thresholds.source(Bound.CONTACT_MONTHS),
        evidence -> !members(evidence.strategy()).isEmpty(),
        this::unreachable);
  }

  /** Everybody who leads, stands in or decides in a crisis. */
  private static List<Located<Person>> members(Strategy strategy) {
    Set<PersonId> named = new HashSet<>();
    for (CrisisRole duty : strategy.crisis().team()) {
      add(named, duty.person());
      add(named, duty.deputy());
    }
    for (EscalationStep step : strategy.crisis().chain()) {
      add(named, step.person());
    }
    return Located.each("/resources/people", strategy.resources().people()).stream()
        .filter(person -> named.contains(person.value().id()))
        .toList();
  }

  private static void add(Set<PersonId> people, @Nullable PersonId person) {
    if (person != null) {
      people.add(person);
    }
  }

  private List<Fact> unreachable(Evidence evidence) {
    List<Located<Person>> members = members(evidence.strategy());
    List<Located<Person>> outdated = new ArrayList<>();
    List<Bilingual> doubts = new ArrayList<>();
    for (Located<Person> member : members) {
      doubt(member.value(), evidence.day())
          .ifPresent(
              doubt -> {
                outdated.add(member);
                doubts.add(doubt);
              });
    }
    Set<PersonId> reachable = reachable(evidence.strategy());
    List<Located<Person>> silent =
        members.stream()
            .filter(member -> member.value().contact() == null && !outdated.contains(member))
            .filter(member -> !reachable.contains(member.value().id()))
            .toList();
    return Stream.of(
            fact(
                outdated,
                new Tally(Noun.CRISIS_MEMBER, doubts, members.size())
                    .have("keinen gesicherten Kontakt", "no contact that can be relied on")),
            fact(
                silent,
                Tally.of(Noun.CRISIS_MEMBER, silent, members.size(), Person::name)
                    .have("keinen eingetragenen Kontakt", "no contact on record")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Fact> fact(List<Located<Person>> found, Bilingual message) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(Fact.at(Located.pointers(found), message));
  }

  /** Who can be reached by way of a duty, whoever has it. */
  private static Set<PersonId> reachable(Strategy strategy) {
    Set<PersonId> people = new HashSet<>();
    for (CrisisRole duty : strategy.crisis().team()) {
      if (duty.reachable() != null) {
        add(people, duty.person());
        add(people, duty.deputy());
      }
    }
    return people;
  }

  /** The person with the reason why the contact may be wrong. */
  private Optional<Bilingual> doubt(Person person, LocalDate day) {
    Month last = person.available() == null ? null : person.available().to();
    if (last != null && last.compareTo(Month.of(day)) < 0) {
      return doubt(
          person,
          "Stelle besetzt bis " + Tongue.GERMAN.month(last),
          "position filled until " + Tongue.ENGLISH.month(last));
    }
    if (person.contact() == null) {
      return Optional.empty();
    }
    LocalDate checked = person.contactCheckedOn();
    if (checked == null) {
      return doubt(person, "nie geprüft", "never checked");
    }
    int months = thresholds.of(Bound.CONTACT_MONTHS).intValue();
    return checked.isBefore(day.minusMonths(months))
        ? doubt(
            person,
            "zuletzt geprüft am " + Tongue.GERMAN.day(checked),
            "last checked on " + Tongue.ENGLISH.day(checked))
        : Optional.empty();
  }

  private static Optional<Bilingual> doubt(Person person, String de, String en) {
    Bilingual name = Tally.quoted(person.name());
    return Optional.of(new Bilingual(name.de() + " (" + de + ")", name.en() + " (" + en + ")"));
  }
}
