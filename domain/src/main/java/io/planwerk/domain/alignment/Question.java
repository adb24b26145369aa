package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alignment is asked for beyond the verdict.
 *
 * @param extraMoney money that could be added, for the mixed option, 0 or more; half of what it
 *     would take to reach everything where absent
 * @param pricePerPoint what one percentage point of weighted attainment is worth, more than 0; then
 *     the mixed option adds money as long as it buys points at that price or less, in place of
 *     {@code extraMoney}
 * @param roadmapMayChange whether launches may move to other quarters
 * @param draws how often chance is tried for the likelihoods, 100 to 100,000; 10,000 where absent
 * @param seed of the draws: the same seed, the same draws; 1 where absent
 * @param frontierPoints points of the frontier, 2 to 50; 15 where absent
 * @param confidence with which the safe plan is to hold, more than 0.5 and less than 1 as a
 *     percentage of 51 to 99; 80 where absent
 * @param mostNodes steps that a search for whole numbers may take, 1 to 1,000,000; 2,000 where
 *     absent
 * @param mostSeconds after which searches end with the best they have found, and parts of the
 *     answer that can be done without are left out, 1 to 100; 60 where absent
 * @param verdictOnly whether nothing is asked but whether it fits and what is reached of each goal,
 *     for whoever moves a figure and watches; nothing can be decided on such an answer, so it is
 *     never kept
 */
public record Question(
    @Nullable Money extraMoney,
    @Nullable Money pricePerPoint,
    @Nullable Boolean roadmapMayChange,
    @Nullable Integer draws,
    @Nullable Integer seed,
    @Nullable Integer frontierPoints,
    @Nullable Integer confidence,
    @Nullable Integer mostNodes,
    @Nullable Integer mostSeconds,
    @Nullable Boolean verdictOnly) {
  private static final int DRAWS = 10_000;
  private static final int FRONTIER_POINTS = 15;
  private static final int CONFIDENCE = 80;
  private static final int NODES = 2_000;
  private static final int SECONDS = 60;

  /** Nothing but what every alignment tells. */
  public static final Question PLAIN =
      new Question(null, null, null, null, null, null, null, null, null, null);

  public Question {
    Invariants.check()
        .atLeast("extraMoney", extraMoney == null ? null : extraMoney.amount(), 0)
        .positive("pricePerPoint", pricePerPoint == null ? null : pricePerPoint.amount())
        .atLeast("draws", draws, 100)
        .atMost("draws", draws, 100_000)
        .atLeast("frontierPoints", frontierPoints, 2)
        .atMost("frontierPoints", frontierPoints, 50)
        .atLeast("confidence", confidence, 51)
        .atMost("confidence", confidence, 99)
        .atLeast("mostNodes", mostNodes, 1)
        .atMost("mostNodes", mostNodes, 1_000_000)
        .atLeast("mostSeconds", mostSeconds, 1)
        .atMost("mostSeconds", mostSeconds, 100)
        .orThrow();
  }

  /** What of the question doesn't fit a strategy; pointers lead into the question. */
  public List<Fault> misfits(Strategy strategy) {
    Currency currency = strategy.reckonedIn();
    List<Fault> faults = new ArrayList<>();
    check(extraMoney, "/extraMoney/currency", currency, faults);
    check(pricePerPoint, "/pricePerPoint/currency", currency, faults);
    return faults;
  }

  private static void check(
      @Nullable Money money, String pointer, Currency currency, List<Fault> faults) {
    if (money != null && !money.currency().equals(currency)) {
      faults.add(
          Fault.at(
              pointer,
              FaultCode.INVALID_VALUE,
              "die Strategie rechnet in " + currency,
              "the strategy is reckoned in " + currency));
    }
  }

  public boolean isVerdictOnly() {
    return Boolean.TRUE.equals(verdictOnly);
  }

  public boolean mayMoveLaunches() {
    return Boolean.TRUE.equals(roadmapMayChange);
  }

  public int drawsOrDefault() {
    return draws == null ? DRAWS : draws;
  }

  public int seedOrDefault() {
    return seed == null ? 1 : seed;
  }

  public int frontierPointsOrDefault() {
    return frontierPoints == null ? FRONTIER_POINTS : frontierPoints;
  }

  /** As a fraction. */
  public double confidenceOrDefault() {
    return (confidence == null ? CONFIDENCE : confidence) / 100.0;
  }

  public int mostNodesOrDefault() {
    return mostNodes == null ? NODES : mostNodes;
  }

  public int mostSecondsOrDefault() {
    return mostSeconds == null ? SECONDS : mostSeconds;
  }
}
