package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * Money that is set aside for one category of spending. Paid media has a category of its own,
 * because organic reach seldom carries a goal alone.
 *
 * @param id key by which the rest of the strategy refers to the budget
 * @param name what the budget is called in the company
 * @param category what the money may be spent on
 * @param amount money available in each period, 0 or more
 * @param per period for which the amount is available again
 * @param span months that the budget covers; the whole strategy where absent
 * @param note anything else that is worth knowing, such as conditions for the release
 * @param sharedAs key that the same budget carries in other strategies of the workspace, too; the
 *     amount is then there for all of them together
 */
public record Budget(
    BudgetId id,
    Name name,
    BudgetCategory category,
    Money amount,
    BudgetPeriod per,
    @Nullable MonthSpan span,
    @Nullable String note,
    @Nullable SharedKey sharedAs) {

  public Budget {
    Invariants.check().atLeast("amount", amount.amount(), 0).orThrow();
  }
}
