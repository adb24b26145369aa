package io.planwerk.domain.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A calendar month, the grain of all planning.
 *
 * @param value year and month
 */
public record Month(YearMonth value) implements Comparable<Month> {

  public static Month of(int year, int month) {
    return new Month(YearMonth.of(year, month));
  }

  public static Month of(LocalDate day) {
    return new Month(YearMonth.from(day));
  }

  public Month plus(int months) {
    return new Month(value.plusMonths(months));
  }

  /** Months from this one to the other; negative when the other is earlier. */
  public int until(Month other) {
    return (int) ChronoUnit.MONTHS.between(value, other.value);
  }

  @Override
  public int compareTo(Month other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
