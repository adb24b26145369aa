package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.StatedTotalId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A sum as the plan's author states it, such as "120,000 a year". It is no money of its own: it
 * stands beside the budgets so that a check can tell where the parts give another sum.
 *
 * @param id key by which findings refer to the sum
 * @param name what the sum is said to cover
 * @param amount the sum as stated
 * @param per period that the sum is stated for
 * @param span months that the sum is stated for
 * @param source where the statement stands, such as a document and its page
 */
public record StatedTotal(
    StatedTotalId id,
    Name name,
    Money amount,
    @Nullable BudgetPeriod per,
    @Nullable MonthSpan span,
    @Nullable String source) {}
