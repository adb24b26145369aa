package io.planwerk.domain.alignment;

import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.MonthlyHours;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.HireOptionId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PartnerId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that an option changes in a strategy. */
public sealed interface Change {

  /**
   * A goal aims lower.
   *
   * @param leastAcceptable figure that would just do afterwards; absent where there is none
   */
  record Target(
      GoalId goal, BigDecimal before, BigDecimal after, @Nullable BigDecimal leastAcceptable)
      implements Change {}

  /** A goal has more time. */
  record Due(GoalId goal, @Nullable LocalDate before, LocalDate after) implements Change {}

  /** A budget grows. */
  record BudgetAmount(BudgetId budget, Money before, Money after) implements Change {}

  /** Money is set aside beside the budgets there are. */
  record NewBudget(Budget budget) implements Change {}

  /**
   * Somebody's regular hours change in some months.
   *
   * @param before hours of the same months until now
   * @param hoursInMonth all hours of months that deviate, for one person of the role
   */
  record RegularHours(PersonId person, List<MonthlyHours> before, List<MonthlyHours> hoursInMonth)
      implements Change {
    public RegularHours {
      before = List.copyOf(before);
      hoursInMonth = List.copyOf(hoursInMonth);
    }
  }

  /** A position is filled; it is no option any more. */
  record Hire(HireOptionId option, Person person) implements Change {}

  /** A training gets its date. */
  record Schedule(TrainingId training, LocalDate on, Month effectiveFrom) implements Change {}

  /** A measure starts in another month. */
  record Launch(MeasureId measure, @Nullable Month before, Month after) implements Change {}

  /** A platform goes live in another month. */
  record GoLive(PlatformId platform, @Nullable Month before, Month after) implements Change {}

  /** A measure runs in other months, or not within the period any more. */
  record Window(MeasureId measure, @Nullable MonthSpan before, MonthSpan after) implements Change {}

  /** The strategy goes on. */
  record PeriodEnd(@Nullable LocalDate before, LocalDate after) implements Change {}

  /** A budget goes on, by the same amount in each further period. */
  record BudgetSpan(BudgetId budget, @Nullable MonthSpan before, MonthSpan after)
      implements Change {}

  /** Somebody is there for longer. */
  record PersonAvailable(PersonId person, @Nullable MonthSpan before, MonthSpan after)
      implements Change {}

  /** A partner can be called upon for longer. */
  record PartnerAvailable(PartnerId partner, @Nullable MonthSpan before, MonthSpan after)
      implements Change {}
}
