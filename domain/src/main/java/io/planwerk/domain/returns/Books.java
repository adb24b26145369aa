package io.planwerk.domain.returns;

import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;

/** Hours and money of some months, as planned or as booked. */
final class Books {
  final Ledger work;
  final Ledger paid;
  final double[] hours;

  /** Hours by skill and month that nobody knows a price of. */
  final Map<Integer, double[]> unpriced = new TreeMap<>();

  private int workedUntil = -1;
  private int paidUntil = -1;

  Books(Currency currency, int months) {
    work = new Ledger(currency, months);
    paid = new Ledger(currency, months);
    hours = new double[months];
  }

  void withoutPrice(int skill, int month, double worked) {
    unpriced.computeIfAbsent(skill, _ -> new double[hours.length])[month] += worked;
  }

  void workedIn(int month) {
    workedUntil = Math.max(workedUntil, Math.min(month, hours.length - 1));
  }

  void paidIn(int month) {
    paidUntil = Math.max(paidUntil, Math.min(month, hours.length - 1));
  }

  /** Last month of which hours were booked, counted from 0; -1 without any. */
  int workedUntil() {
    return workedUntil;
  }

  /** Last month of which money was booked, counted from 0; -1 without any. */
  int paidUntil() {
    return paidUntil;
  }

  boolean isEmpty() {
    return workedUntil < 0 && paidUntil < 0;
  }

  /** Hours up to a month that doesn't count any more. */
  double hours(int to) {
    return Arrays.stream(hours, 0, to).sum();
  }
}
