package io.planwerk.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param from first day
 * @param to last day, included; absent when the end is open
 */
public record DateSpan(LocalDate from, @Nullable LocalDate to) {
  public DateSpan {
    Invariants.check().<java.time.chrono.ChronoLocalDate>ordered("from", from, "to", to).orThrow();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
