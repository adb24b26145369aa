package io.planwerk.domain.people;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the company: one who fills a role of the plan, or an employee who has none there.
 *
 * @param person role of the plan; absent for employees who have none
 * @param name what the person is called; may be left out where a role has one person only
 * @param unit department of an employee without a role, if it is known; a role has its own
 */
public record Who(@Nullable PersonId person, @Nullable Name name, @Nullable UnitId unit) {
  private static final String ROLE = "1/";
  private static final String EMPLOYEE = "2/";

  public Who {
    require(person, name, unit);
  }

  /** Refuses what can be nobody. */
  static void require(@Nullable PersonId person, @Nullable Name name, @Nullable UnitId unit) {
    Invariants.check()
        .that(
            person != null || name != null,
            "",
            FaultCode.MISSING,
            "nennt weder eine Rolle in „person“ noch einen Namen in „name“",
            "names neither a role in 'person' nor somebody in 'name'")
        .that(
            person == null || unit == null,
            "unit",
            FaultCode.INVALID_VALUE,
            "steht bei der Rolle und wird hier weggelassen",
            "stands with the role and is left out here")
        .orThrow();
  }

  public static Who in(PersonId role) {
    return new Who(role, null, null);
  }

  public static Who in(PersonId role, Name name) {
    return new Who(role, name, null);
  }

  public static Who employee(Name name, @Nullable UnitId unit) {
    return new Who(null, name, unit);
  }

  /** Whether a text could be the key of somebody. */
  public static boolean isKey(String text) {
    return text.startsWith(ROLE) || text.startsWith(EMPLOYEE);
  }

  /** Orders people, roles first, and tells them apart. */
  public String key() {
    String called = Objects.toString(name, "");
    return person != null
        ? ROLE + person.value() + "/" + called
        : EMPLOYEE + called + "/" + (unit == null ? "" : unit.value());
  }
}
