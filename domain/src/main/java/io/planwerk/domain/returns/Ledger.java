package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Money;
import java.util.Arrays;
import java.util.Currency;

/** Adds up money by month and by how sure it is. */
final class Ledger {
  private final Currency currency;
  private final double[] low;
  private final double[] high;
  private final double[][] likely;

  Ledger(Currency currency, int months) {
    this.currency = currency;
    low = new double[months];
    high = new double[months];
    likely = new double[Certainty.values().length][months];
  }

  /**
   * @param month counted from 0
   */
  void add(Certainty certainty, int month, double least, double expected, double most) {
    low[month] += least;
    high[month] += most;
    of(certainty)[month] += expected;
  }

  @SuppressWarnings("EnumOrdinal") // nothing of it is kept
  private double[] of(Certainty certainty) {
    return likely[certainty.ordinal()];
  }

  void add(Ledger other) {
    add(other, 1);
  }

  /** Takes a part of another ledger over. */
  void add(Ledger other, double part) {
    add(other, part, 0, low.length);
  }

  /** Takes a part of some months over, from one up to another that doesn't count any more. */
  void add(Ledger other, double part, int from, int to) {
    for (int t = from; t < to; t++) {
      low[t] += other.low[t] * part;
      high[t] += other.high[t] * part;
      for (int kind = 0; kind < likely.length; kind++) {
        likely[kind][t] += other.likely[kind][t] * part;
      }
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
    return Arrays.stream(likely).mapToDouble(Ledger::sum).sum();
  }

  Amount amount() {
    return new Amount(
        money(sum(of(Certainty.MEASURED))),
        money(sum(of(Certainty.ESTIMATED))),
        money(sum(of(Certainty.ASSUMED))),
        money(lowest()),
        money(highest()));
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
