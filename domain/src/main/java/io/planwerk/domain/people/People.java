package io.planwerk.domain.people;

import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.strategy.Strategy;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who belongs to the company, as far as the plan and what was acknowledged tell. */
final class People {
  private People() {}

  /** How many persons fill a role. */
  static int heads(Person role) {
    return role.headcount() == null ? 1 : role.headcount();
  }

  /** Employees without a role in the plan: they are known from what they acknowledged. */
  static List<Who> employees(Collection<Acknowledgement> acknowledgements) {
    return acknowledgements.stream()
        .map(acknowledgement -> acknowledgement.act().who())
        .filter(who -> who.person() == null)
        .distinct()
        .toList();
  }

  static Optional<Person> role(Strategy strategy, Who who) {
    return strategy.resources().people().stream()
        .filter(person -> person.id().equals(who.person()))
        .findFirst();
  }

  /** What people call somebody. */
  static String label(Strategy strategy, Who who) {
    String role = role(strategy, who).map(person -> person.name().value()).orElse("");
    if (who.name() == null) {
      return role;
    }
    return role.isEmpty() ? who.name().value() : who.name().value() + ", " + role;
  }

  /** What people call a department; its id where the plan doesn't have it any more. */
  static String unitName(Strategy strategy, UnitId unit) {
    return strategy.organisation().units().stream()
        .filter(known -> known.id().equals(unit))
        .map(OrganisationalUnit::name)
        .map(Objects::toString)
        .findFirst()
        .orElse(unit.value());
  }
}
