package io.planwerk.domain.observations;

import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.SkillId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What an observation is of. */
public sealed interface Subject {

  /** A figure, told in its unit. */
  record Figure(KpiId kpi) implements Subject {}

  /** What work really took. */
  sealed interface Booking extends Subject {
    /** Tells entries of the same days apart, such as the number of a line in a time sheet. */
    @Nullable String reference();

    /** The same work under another reference. */
    Booking under(@Nullable String other);
  }

  /** Hours that were worked, with a skill. */
  record Work(SkillId skill, @Nullable String reference) implements Booking {
    @Override
    public Work under(@Nullable String other) {
      return new Work(skill, other);
    }
  }

  /** Money that was paid, apart from hours of the team. */
  record Spending(BudgetCategory category, Currency currency, @Nullable String reference)
      implements Booking {
    @Override
    public Spending under(@Nullable String other) {
      return new Spending(category, currency, other);
    }
  }
}
