package io.planwerk.domain.measures;

import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.ThreePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money of one category that a measure takes each month at full level.
 *
 * @param category budget category that pays for it
 * @param perMonth money in a usual month, 0 or more
 * @param inMonth money in months that deviate, each month once
 * @param estimate the money per month as a three-point estimate, in the currency of perMonth
 */
public record Spend(
    BudgetCategory category,
    Money perMonth,
    List<MonthlyMoney> inMonth,
    @Nullable ThreePoint estimate) {

  public Spend {
    inMonth = List.copyOf(inMonth);
    Invariants.check()
        .atLeast("perMonth", perMonth.amount(), 0)
        .unique("inMonth", inMonth.stream().map(MonthlyMoney::month).toList())
        .orThrow();
  }

  /** Money at full level in a month, the deviating amount where given. */
  public Money amountIn(Month month) {
    return inMonth.stream()
        .filter(deviating -> deviating.month().equals(month))
        .map(MonthlyMoney::amount)
        .findFirst()
        .orElse(perMonth);
  }

  /**
   * Money of one month that differs from the usual amount.
   *
   * @param month month that deviates
   * @param amount money in that month, in place of the usual amount, 0 or more
   */
  public record MonthlyMoney(Month month, Money amount) {

    public MonthlyMoney {
      Invariants.check().atLeast("amount", amount.amount(), 0).orThrow();
    }
  }
}
