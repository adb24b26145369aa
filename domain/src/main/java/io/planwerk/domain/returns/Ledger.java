package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Money;
import java.util.Currency;

/** Adds up money by month and by how sure it is. */
final class Ledger {
  private final Currency currency;
  private final double[] low;
  private final double[] high;
  private final double[] likely;
  private double measured;
  private double estimated;
  private double assumed;

  Ledger(Currency currency, int months) {
    this.currency = currency;
    low = new double[months];
    high = new double[months];
    likely = new double[months];
  }

  /**
   * @param month counted from 0
   */
  void add(Certainty certainty, int month, double least, double expected, double most) {
    switch (certainty) {
      case MEASURED -> measured += expected;
      case ESTIMATED -> estimated += expected;
      case ASSUMED -> assumed += expected;
    }
    low[month] += least;
    high[month] += most;
    likely[month] += expected;
  }

  void add(Ledger other) {
    add(other, 1);
  }

  /** Takes a part of another ledger over. */
  void add(Ledger other, double part) {
    measured += other.measured * part;
    estimated += other.estimated * part;
    assumed += other.assumed * part;
    for (int t = 0; t < low.length; t++) {
      low[t] += other.low[t] * part;
      high[t] += other.high[t] * part;
      likely[t] += other.likely[t] * part;
    }
  }

  double lowOf(int month) {
    return low[month];
  }

  double highOf(int month) {
    return high[month];
  }

  double lowest() {
    return sum(low);
  }

  double highest() {
    return sum(high);
  }

  double all() {
    return sum(likely);
  }

  Amount amount() {
    return new Amount(
        money(measured), money(estimated), money(assumed), money(lowest()), money(highest()));
  }

  private Money money(double amount) {
    return Figures.money(amount, currency);
  }

  private static double sum(double[] amounts) {
    double sum = 0;
    for (double amount : amounts) {
      sum += amount;
    }
    return sum;
  }
}
