package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a fully skilled hour costs: the mean of those in the team who have the skill, by the hours
 * that they have; where nobody has, the cheapest partner. Somebody who takes twice as long costs
 * twice as much.
 */
final class HourlyRates {
  private final Situation situation;

  /**
   * The price of a skilled hour.
   *
   * @param low that of the cheapest who could do it
   * @param high that of the dearest
   */
  record Rate(double low, double likely, double high) {}

  HourlyRates(Situation situation) {
    this.situation = situation;
  }

  /** Empty where nobody has the skill, or nobody says what they cost. */
  Optional<Rate> of(int skill, int month) {
    List<double[]> priced = new ArrayList<>();
    boolean inTeam = false;
    for (PersonLine person : situation.people()) {
      double worth = person.hours()[month] * person.proficiency()[skill][month];
      if (worth > 0) {
        inTeam = true;
        if (!Double.isNaN(person.price())) {
          priced.add(new double[] {person.price() / person.proficiency()[skill][month], worth});
        }
      }
    }
    if (!inTeam) {
      priced.addAll(offers(skill, month));
    }
    return priced.isEmpty() ? Optional.empty() : Optional.of(rate(priced));
  }

  private List<double[]> offers(int skill, int month) {
    List<double[]> offers = new ArrayList<>();
    double cheapest =
        situation.offers().stream()
            .filter(offer -> isThere(offer, skill, month))
            .mapToDouble(OfferLine::price)
            .min()
            .orElse(Double.NaN);
    for (OfferLine offer : situation.offers()) {
      if (isThere(offer, skill, month)) {
        offers.add(new double[] {offer.price(), offer.price() <= cheapest ? 1 : 0});
      }
    }
    return offers;
  }

  private static boolean isThere(OfferLine offer, int skill, int month) {
    return offer.skill() == skill && offer.limit()[month] > 0;
  }

  private static Rate rate(List<double[]> priced) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    double sum = 0;
    double weights = 0;
    for (double[] each : priced) {
      low = Math.min(low, each[0]);
      high = Math.max(high, each[0]);
      sum += each[0] * each[1];
      weights += each[1];
    }
    return new Rate(low, sum / weights, high);
  }
}
