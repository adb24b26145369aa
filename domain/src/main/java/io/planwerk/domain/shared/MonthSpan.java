package io.planwerk.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * A run of months.
 *
 * @param from first month
 * @param to last month, included; absent when the end is open
 */
public record MonthSpan(Month from, @Nullable Month to) {
  public MonthSpan {
    Invariants.check().ordered("from", from, "to", to).orThrow();
  }

  public boolean contains(Month month) {
    return from.compareTo(month) <= 0 && (to == null || month.compareTo(to) <= 0);
  }
}
