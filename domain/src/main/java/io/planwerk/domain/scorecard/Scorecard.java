package io.planwerk.domain.scorecard;

import io.planwerk.domain.observations.Series;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * How all goals of a strategy stand on a day.
 *
 * @param day the last day that was looked at
 * @param goals one score for each goal, in the order of the strategy
 */
public record Scorecard(LocalDate day, List<GoalScore> goals) {

  public Scorecard {
    goals = List.copyOf(goals);
  }

  /**
   * Reckons with what lies on or before a day; later values count as not yet known, so that a past
   * day looks as it did, but for what was entered or corrected since.
   *
   * <p>Values are brought to the rhythm of their key figure (monthly where it has none) by its
   * aggregation. Without one the last value stands, since taking a sum for a level misleads less
   * than adding up levels. Where all values are of longer stretches, their rhythm is taken.
   *
   * @param series the values of the whole of a key figure
   */
  public static Scorecard of(Strategy strategy, Function<KpiId, Series> series, LocalDate day) {
    Scoring scoring = new Scoring(strategy, series, day);
    return new Scorecard(day, strategy.goals().items().stream().map(scoring::score).toList());
  }
}
