package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the company's own team with the time it really has for social media. A role title is
 * enough, no personal name is needed; several persons may share a role.
 *
 * @param id key by which everything that names an owner, a deputy or a member refers to the role
 * @param name title of the role
 * @param level seniority of whoever fills the role
 * @param unit organisational unit that the role belongs to
 * @param headcount persons who share the role, 1 or more; one where absent
 * @param hoursPerMonth hours that one of them has for social media in a usual month, holidays and
 *     other duties taken off
 * @param hoursInMonth hours of one of them in months that deviate, each month once
 * @param costPerHour what an hour of work costs the company, 0 or more
 * @param overtime hours that could be added and their price
 * @param skills what the role masters, each skill once
 * @param deputy other role that stands in during absence
 * @param available months in which the role is filled; always where absent
 * @param contact how to reach the role when it matters, such as a duty telephone
 * @param contactCheckedOn day on which the contact was last found to work
 * @param sharedAs key that the same person carries in other strategies of the workspace, too; the
 *     hours are then those that the person has for all of them together
 */
public record Person(
    PersonId id,
    Name name,
    @Nullable PersonLevel level,
    @Nullable UnitId unit,
    @Nullable Integer headcount,
    @Nullable Hours hoursPerMonth,
    List<MonthlyHours> hoursInMonth,
    @Nullable Money costPerHour,
    @Nullable Overtime overtime,
    List<Proficiency> skills,
    @Nullable PersonId deputy,
    @Nullable MonthSpan available,
    @Nullable String contact,
    @Nullable LocalDate contactCheckedOn,
    @Nullable SharedKey sharedAs) {

  public Person {
    hoursInMonth = List.copyOf(hoursInMonth);
    skills = List.copyOf(skills);
    Invariants.check()
        .atLeast("headcount", headcount, 1)
        .unique("hoursInMonth", hoursInMonth.stream().map(MonthlyHours::month).toList())
        .atLeast("costPerHour", costPerHour == null ? null : costPerHour.amount(), 0)
        .unique("skills", skills.stream().map(Proficiency::skill).toList())
        .that(
            !id.equals(deputy),
            "deputy",
            FaultCode.INVALID_VALUE,
            "muss eine andere Person sein",
            "must be another person")
        .orThrow();
  }

  /**
   * Hours of all persons who share the role, without overtime; none outside of the months in which
   * the role is filled and none as long as no hours are stated.
   */
  public Hours hoursIn(Month month) {
    if (available != null && !available.contains(month)) {
      return Hours.ZERO;
    }
    Hours usual = hoursPerMonth == null ? Hours.ZERO : hoursPerMonth;
    Hours ofOne =
        hoursInMonth.stream()
            .filter(deviating -> deviating.month().equals(month))
            .map(MonthlyHours::hours)
            .findFirst()
            .orElse(usual);
    return headcount == null ? ofOne : ofOne.times(BigDecimal.valueOf(headcount));
  }

  /**
   * Working time beyond the usual hours.
   *
   * @param hoursPerMonth hours that one person can add in a month at most
   * @param costPerHour what such an hour costs, 0 or more; as much as a usual hour where absent
   */
  public record Overtime(Hours hoursPerMonth, @Nullable Money costPerHour) {

    public Overtime {
      Invariants.check()
          .atLeast("costPerHour", costPerHour == null ? null : costPerHour.amount(), 0)
          .orThrow();
    }
  }
}
