package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Supply;
import io.planwerk.domain.alignment.Alignment.SupplyWay;
import io.planwerk.domain.alignment.Situation.HireLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.TrainingLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Make, train or buy: every way to get hours of one skill in the months that lack some, with what
 * an hour costs if all of them are used. A training is paid for with its price and with the hours
 * that the participants spend on it.
 */
final class SupplyWays {
  private static final double SMALL = 1e-6;

  private final Situation situation;
  private final int skill;
  private final boolean[] lacking;
  private final List<SupplyWay> ways = new ArrayList<>();

  SupplyWays(Situation situation, int skill, boolean[] lacking) {
    this.situation = situation;
    this.skill = skill;
    this.lacking = lacking;
  }

  List<SupplyWay> cheapestFirst() {
    situation.people().forEach(this::own);
    situation.trainings().forEach(this::trained);
    situation.hires().forEach(this::hired);
    situation.offers().forEach(this::bought);
    ways.sort(
        Comparator.comparing((SupplyWay way) -> way.perHour().amount())
            .thenComparing(SupplyWay::id));
    return ways;
  }

  private void own(PersonLine person) {
    double overtime = 0;
    double overtimeCost = 0;
    double raise = 0;
    double raiseCost = 0;
    for (int t = 0; t < lacking.length; t++) {
      double level = lacking[t] ? person.proficiency()[skill][t] : 0;
      if (level > 0) {
        overtime += person.overtime()[t] * level;
        overtimeCost += person.overtime()[t] * person.overtimePrice();
        raise += person.raise()[t] * level;
        raiseCost += person.raise()[t] * person.price();
      }
    }
    add(Supply.OVERTIME, person.id(), person.name().value(), overtime, overtimeCost);
    add(Supply.MORE_HOURS, person.id(), person.name().value(), raise, raiseCost);
  }

  private void trained(TrainingLine training) {
    if (training.skill() != skill) {
      return;
    }
    double hours = 0;
    double cost = training.cost();
    for (int i = 0; i < training.people().size(); i++) {
      PersonLine person = situation.people().get(training.people().get(i));
      cost += Double.isNaN(person.price()) ? 0 : training.hours()[i] * person.price();
      for (int t = training.lag(); t < lacking.length; t++) {
        if (lacking[t]) {
          hours +=
              person.hours()[t]
                  * Math.max(0, training.proficiency() - person.proficiency()[skill][t]);
        }
      }
    }
    add(Supply.TRAIN, training.id(), training.name().value(), hours, cost);
  }

  private void hired(HireLine position) {
    double hours = 0;
    double cost = position.costOnce();
    int from = position.lead();
    while (from < lacking.length && !lacking[from]) {
      from++;
    }
    for (int t = from; t < lacking.length; t++) {
      cost += position.costPerMonth();
      hours += lacking[t] ? position.hours() * position.proficiency()[skill] : 0;
    }
    add(Supply.HIRE, position.id(), position.name().value(), hours, cost);
  }

  /**
   * Least hours are paid for in all months of a quarter, whether each of them lacks some or not.
   */
  private void bought(OfferLine offer) {
    if (offer.skill() != skill) {
      return;
    }
    Horizon horizon = situation.horizon();
    double hours = 0;
    double paid = 0;
    for (int q = 0; q < horizon.quarters(); q++) {
      double wanted = 0;
      double idle = 0;
      boolean possible = true;
      for (int t = horizon.firstOf(q); t <= horizon.lastOf(q); t++) {
        double limit = offer.limit()[t];
        possible &= limit <= 0 || limit >= offer.least();
        if (limit > 0 && lacking[t]) {
          wanted += Math.max(offer.least(), Math.min(limit, ResourceReader.FULL_TIME));
        } else if (limit > 0) {
          idle += offer.least();
        }
      }
      if (possible && wanted > 0) {
        hours += wanted;
        paid += wanted + idle;
      }
    }
    add(Supply.BUY, offer.partner(), offer.name().value(), hours, paid * offer.price());
  }

  private void add(Supply way, String id, String name, double hours, double cost) {
    if (hours > SMALL) {
      ways.add(
          new SupplyWay(
              way,
              id,
              name,
              Figures.hours(hours),
              Figures.money(cost, situation.currency()),
              Figures.money(cost / hours, situation.currency())));
    }
  }
}
