package io.planwerk.domain.assessment;

import io.planwerk.domain.resources.Partner;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.Resources;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import java.math.BigDecimal;
import java.util.Optional;

/** The hours of a usual month that a team has and its partners sell, as far as they are known. */
final class TeamHours {
  private TeamHours() {}

  /** Of all skills together; empty when the hours of anybody aren't known. */
  static Optional<Hours> of(Resources resources) {
    boolean known =
        !resources.people().isEmpty()
            && resources.people().stream().allMatch(person -> person.hoursPerMonth() != null)
            && resources.partners().stream()
                .flatMap(partner -> partner.offers().stream())
                .allMatch(offer -> offer.hoursPerMonth() != null);
    if (!known) {
      return Optional.empty();
    }
    Hours hours = Hours.ZERO;
    for (Person person : resources.people()) {
      hours = hours.plus(hoursOf(person));
    }
    for (Partner partner : resources.partners()) {
      for (Partner.Offer offer : partner.offers()) {
        hours = hours.plus(hoursOf(offer));
      }
    }
    return Optional.of(hours);
  }

  /**
   * Fully skilled hours of one skill; empty when nobody has it or the hours of anybody who has it
   * aren't known.
   */
  static Optional<Hours> of(Resources resources, SkillId skill) {
    Hours hours = Hours.ZERO;
    boolean anybody = false;
    for (Person person : resources.people()) {
      BigDecimal level = level(person, skill);
      if (level.signum() > 0) {
        if (person.hoursPerMonth() == null) {
          return Optional.empty();
        }
        hours = hours.plus(hoursOf(person).times(level));
        anybody = true;
      }
    }
    for (Partner partner : resources.partners()) {
      for (Partner.Offer offer : partner.offers()) {
        if (offer.skill().equals(skill)) {
          if (offer.hoursPerMonth() == null) {
            return Optional.empty();
          }
          hours = hours.plus(hoursOf(offer));
          anybody = true;
        }
      }
    }
    return anybody ? Optional.of(hours) : Optional.empty();
  }

  private static BigDecimal level(Person person, SkillId skill) {
    return person.skills().stream()
        .filter(proficiency -> proficiency.skill().equals(skill))
        .map(proficiency -> proficiency.level().fraction())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** Of everybody who shares the role. */
  private static Hours hoursOf(Person person) {
    Hours ofOne = person.hoursPerMonth() == null ? Hours.ZERO : person.hoursPerMonth();
    return person.headcount() == null ? ofOne : ofOne.times(BigDecimal.valueOf(person.headcount()));
  }

  private static Hours hoursOf(Partner.Offer offer) {
    return offer.hoursPerMonth() == null ? Hours.ZERO : offer.hoursPerMonth();
  }
}
