package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.crisis.CrisisRole;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who there is in a crisis, as the plan tells. */
public final class Team {
  private final Strategy strategy;

  public Team(Strategy strategy) {
    this.strategy = strategy;
  }

  public CrisisPlan plan() {
    return strategy.crisis();
  }

  /** The zone in which times of day are meant. */
  public ZoneId zone() {
    return strategy.zone();
  }

  public boolean knows(PersonId id) {
    return person(id).isPresent();
  }

  Optional<Person> person(PersonId id) {
    return strategy.resources().people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst();
  }

  /** What people call a role; its id where the plan doesn't have it any more. */
  public String label(PersonId id) {
    return person(id).map(person -> person.name().value()).orElse(id.value());
  }

  /** Whether the role is filled at that time. */
  boolean isFilled(PersonId id, Instant at) {
    return person(id)
        .map(
            person ->
                person.available() == null
                    || person.available().contains(Month.of(LocalDate.ofInstant(at, zone()))))
        .orElse(false);
  }

  /** Who stands in for somebody: the deputy in the crisis team, else the everyday one. */
  Optional<PersonId> deputy(PersonId id) {
    return roles(id)
        .flatMap(role -> Stream.ofNullable(role.deputy()))
        .findFirst()
        .or(() -> person(id).map(Person::deputy))
        .filter(deputy -> !deputy.equals(id));
  }

  /** How somebody is reached by hand; absent where the plan doesn't tell. */
  public @Nullable String contact(PersonId id) {
    return Stream.concat(
            person(id).map(Person::contact).stream(),
            roles(id).map(CrisisRole::reachable).filter(Objects::nonNull))
        .distinct()
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "), text -> text.isEmpty() ? null : text));
  }

  private Stream<CrisisRole> roles(PersonId id) {
    return plan().team().stream().filter(role -> id.equals(role.person()));
  }

  /** Who may approve of statements: everybody of the crisis team, and their deputies. */
  public Set<PersonId> approvers() {
    return plan().team().stream()
        .flatMap(role -> Stream.of(role.person(), role.deputy()).filter(Objects::nonNull))
        .collect(Collectors.toUnmodifiableSet());
  }
}
