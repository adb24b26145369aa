package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.UsedParts;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.shared.StrategyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a list tells of a joint alignment that is kept.
 *
 * @param number names it within its workspace
 * @param at when it was made, to the millisecond
 * @param by who asked for it
 * @param strategies what it reckoned with, in the order of the question
 * @param verdict whether every goal of every strategy can be reached at once
 * @param attainment weighted attainment of all strategies together, 0 to 1
 * @param alone the same if each had everything for itself; never less
 */
public record JointAlignmentSummary(
    int number,
    Instant at,
    String by,
    List<Reckoned> strategies,
    Verdict verdict,
    BigDecimal attainment,
    BigDecimal alone) {

  public JointAlignmentSummary {
    strategies = List.copyOf(strategies);
  }

  /**
   * A strategy as it was reckoned with.
   *
   * @param used fingerprint of what was reckoned with, see {@link UsedParts}
   */
  public record Reckoned(StrategyId strategy, int revision, String used) {}
}
