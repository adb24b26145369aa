package io.planwerk.domain.measures;

import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure takes once before it can start, whatever the level at which it runs later.
 *
 * @param effort work that has to be done first
 * @param spend money that has to be paid first
 * @param months months before the launch over which the set-up spreads, 0 or more
 */
public record Setup(List<SetupEffort> effort, List<SetupSpend> spend, @Nullable Integer months) {

  public Setup {
    effort = List.copyOf(effort);
    spend = List.copyOf(spend);
    Invariants.check().atLeast("months", months, 0).orThrow();
  }

  /**
   * Work of one skill that the set-up takes.
   *
   * @param skill kind of work that is needed
   * @param hours fully skilled hours in total
   */
  public record SetupEffort(SkillId skill, Hours hours) {}

  /**
   * Money of one category that the set-up takes.
   *
   * @param category budget category that pays for it
   * @param amount money in total, 0 or more
   */
  public record SetupSpend(BudgetCategory category, Money amount) {

    public SetupSpend {
      Invariants.check().atLeast("amount", amount.amount(), 0).orThrow();
    }
  }
}
