package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;

/**
 * The months that are planned, counted from 0, and the quarters of the calendar in which launches
 * and hours are told, counted from 0 too.
 *
 * @param first the first month
 * @param months how many there are, 1 or more
 */
public record Horizon(Month first, int months) {
  static final int MONTHS_OF_A_QUARTER = 3;
  static final int MONTHS_OF_A_YEAR = 12;

  /** The most months that are reckoned with; a plan for longer isn't one. */
  public static final int MOST = 120;

  public Month at(int month) {
    return first.plus(month);
  }

  /** All of them. */
  public MonthSpan span() {
    return new MonthSpan(first, at(months - 1));
  }

  /** The number of a month; negative or too large when it lies outside. */
  public int indexOf(Month month) {
    return first.until(month);
  }

  public int year(int month) {
    return at(month).value().getYear();
  }

  public int quarters() {
    return quarterOf(months - 1) + 1;
  }

  /** The number of the quarter that a month lies in. */
  public int quarterOf(int month) {
    return Math.floorDiv(month + beginWithin(), MONTHS_OF_A_QUARTER);
  }

  /** The first month of a quarter that is planned. */
  public int firstOf(int quarter) {
    return Math.max(0, quarter * MONTHS_OF_A_QUARTER - beginWithin());
  }

  /** The last month of a quarter that is planned. */
  public int lastOf(int quarter) {
    return Math.min(months, (quarter + 1) * MONTHS_OF_A_QUARTER - beginWithin()) - 1;
  }

  /** Such as 2027-Q1. */
  public String nameOf(int quarter) {
    Month month = at(firstOf(quarter));
    return month.value().getYear()
        + "-Q"
        + ((month.value().getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1);
  }

  /** The calendar month, 0 for January. */
  int monthOfYear(int month) {
    return Math.floorMod(first.value().getMonthValue() - 1 + month, MONTHS_OF_A_YEAR);
  }

  private int beginWithin() {
    return (first.value().getMonthValue() - 1) % MONTHS_OF_A_QUARTER;
  }
}
