package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Figures;
import java.util.Currency;
import java.util.Optional;

/** What something costs: as planned, as booked, and what of both counts. */
final class Account {
  private final Ledger planned;
  private final Ledger actual;

  /** The plan for what was booked. */
  private final Ledger comparable;

  private final Ledger counted;
  private final Ledger spending;
  private double hours;
  private double worked;
  private double comparableHours;
  private boolean booked;

  Account(Currency currency, int months) {
    planned = new Ledger(currency, months);
    actual = new Ledger(currency, months);
    comparable = new Ledger(currency, months);
    counted = new Ledger(currency, months);
    spending = new Ledger(currency, months);
  }

  Account(Currency currency, int months, Books plan, Books books) {
    this(currency, months);
    int worksOn = books.workedUntil() + 1;
    int paysOn = books.paidUntil() + 1;
    planned.add(plan.work);
    planned.add(plan.paid);
    actual.add(books.work);
    actual.add(books.paid);
    comparable.add(plan.work, 1, 0, worksOn);
    comparable.add(plan.paid, 1, 0, paysOn);
    spending.add(books.paid);
    spending.add(plan.paid, 1, paysOn, months);
    counted.add(books.work);
    counted.add(plan.work, 1, worksOn, months);
    counted.add(spending);
    hours = plan.hours(months);
    worked = books.hours(months);
    comparableHours = plan.hours(worksOn);
    booked = !books.isEmpty();
  }

  /** Takes a part of another one over. */
  void add(Account other, double part) {
    planned.add(other.planned, part);
    actual.add(other.actual, part);
    comparable.add(other.comparable, part);
    counted.add(other.counted, part);
    spending.add(other.spending, part);
    hours += other.hours * part;
    worked += other.worked * part;
    comparableHours += other.comparableHours * part;
    booked = booked || other.booked;
  }

  Ledger counted() {
    return counted;
  }

  /** The part of what counts that is paid out. */
  Ledger spending() {
    return spending;
  }

  Cost cost() {
    return new Cost(
        Figures.hours(hours),
        planned.amount(),
        booked
            ? Optional.of(
                new Cost.Booked(
                    Figures.hours(worked),
                    Figures.hours(comparableHours),
                    actual.amount(),
                    comparable.amount()))
            : Optional.empty(),
        counted.amount());
  }
}
