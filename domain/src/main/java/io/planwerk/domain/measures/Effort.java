package io.planwerk.domain.measures;

import io.planwerk.domain.resources.MonthlyHours;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.ThreePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of one skill that a measure takes each month at full level. Whether people or partners do it
 * is decided elsewhere.
 *
 * @param skill kind of work that is needed
 * @param hoursPerMonth fully skilled hours in a usual month
 * @param hoursInMonth fully skilled hours in months that deviate, each month once
 * @param estimate the hours per month as a three-point estimate
 */
public record Effort(
    SkillId skill,
    Hours hoursPerMonth,
    List<MonthlyHours> hoursInMonth,
    @Nullable ThreePoint estimate) {

  public Effort {
    hoursInMonth = List.copyOf(hoursInMonth);
    Invariants.check()
        .unique("hoursInMonth", hoursInMonth.stream().map(MonthlyHours::month).toList())
        .orThrow();
  }

  /** Hours at full level in a month, the deviating ones where given. */
  public Hours hoursIn(Month month) {
    return hoursInMonth.stream()
        .filter(deviating -> deviating.month().equals(month))
        .map(MonthlyHours::hours)
        .findFirst()
        .orElse(hoursPerMonth);
  }
}
