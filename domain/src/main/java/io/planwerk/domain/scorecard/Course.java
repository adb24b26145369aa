package io.planwerk.domain.scorecard;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a goal fared from period to period, without what is mere noise. It has left its path once two
 * periods in a row say so, and is back once two in a row say that. A period says that a goal is
 * behind if it lags by more than {@value #NOISE} of its usual changes; a smaller lag says nothing,
 * unless there are {@value #RUN} in a row. Only periods that are over count. What is overdue or
 * reached is so at once.
 */
final class Course {
  private static final int NOISE = 2;
  private static final int RUN = 8;
  private static final int LOOK_BACK = 24;

  /** Brings a median of distances to a standard deviation. */
  private static final double NORMAL = 1.4826;

  private static final int WORST_FORECAST = GoalStatus.OFF_PATH.badness();

  /**
   * How a goal stands.
   *
   * @param badness as of {@link GoalStatus#badness()}
   * @param score the latest one that is as bad
   */
  record Standing(int badness, GoalScore score) {}

  /** How badly a goal may stand, and how badly it has to, by one period alone. */
  private record Say(int least, int most) {}

  private final Strategy strategy;
  private final Function<KpiId, Series> series;
  private final Goal goal;
  private final Aim.Clear aim;
  private final List<Point> periods;
  private final Map<Integer, Say> said = new HashMap<>();

  private Course(
      Strategy strategy,
      Function<KpiId, Series> series,
      Goal goal,
      Aim.Clear aim,
      List<Point> periods) {
    this.strategy = strategy;
    this.series = series;
    this.goal = goal;
    this.aim = aim;
    this.periods = periods;
  }

  static Standing on(Strategy strategy, Function<KpiId, Series> series, Goal goal, LocalDate day) {
    Scoring scoring = new Scoring(strategy, series, day);
    GoalScore now = scoring.score(goal);
    Optional<Aim.Clear> aim = scoring.aim(goal);
    if (now.status() == GoalStatus.OVERDUE || now.status() == GoalStatus.REACHED || aim.isEmpty()) {
      return new Standing(now.status().badness(), now);
    }
    List<Point> periods = scoring.past(aim.get()).map(Past::over).orElse(List.of());
    return new Course(strategy, series, goal, aim.get(), periods).standing(now);
  }

  private Standing standing(GoalScore now) {
    int last = periods.size() - 1;
    int badness = badness(last, last);
    for (int i = last; fits(i, last) && !isAsBad(now, badness); i--) {
      GoalScore score = score(i);
      if (isAsBad(score, badness)) {
        return new Standing(badness, score);
      }
    }
    return new Standing(badness, now);
  }

  private static boolean isAsBad(GoalScore score, int badness) {
    return badness == 0 ? score.status().badness() == 0 : score.status().badness() >= badness;
  }

  /** Looks back until two periods in a row leave no doubt. */
  private int badness(int i, int last) {
    if (!fits(i, last)) {
      return 0;
    }
    Say one = say(i);
    Say other = fits(i - 1, last) ? say(i - 1) : new Say(0, 0);
    int least = Math.min(one.least(), other.least());
    int most = Math.max(one.most(), other.most());
    int badness = least == most ? least : Math.clamp(badness(i - 1, last), least, most);
    return badness == 0 && lagsForLong(i, last) ? 1 : badness;
  }

  private boolean lagsForLong(int i, int last) {
    for (int k = 0; k < RUN; k++) {
      if (!fits(i - k, last) || say(i - k).most() == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int i, int last) {
    return i >= 0 && i > last - LOOK_BACK && periods.get(i).to().isAfter(aim.path().from());
  }

  private Say say(int i) {
    return said.computeIfAbsent(i, this::judged);
  }

  private Say judged(int i) {
    GoalScore score = score(i);
    int badness = Math.min(score.status().badness(), WORST_FORECAST);
    boolean noise = score.status() == GoalStatus.BEHIND && lag(score) <= NOISE * usualChange(i);
    return new Say(noise ? 0 : badness, badness);
  }

  private GoalScore score(int i) {
    return new Scoring(strategy, series, periods.get(i).to()).score(goal);
  }

  private double lag(GoalScore score) {
    BigDecimal difference = score.difference() == null ? BigDecimal.ZERO : score.difference();
    double allowed = aim.heading() == Direction.HOLD ? aim.tolerance().doubleValue() : 0;
    return Math.abs(difference.doubleValue()) - allowed;
  }

  /** How far the changes of the figure up to a period spread; outliers don't count. */
  private double usualChange(int last) {
    double[] values =
        periods.subList(0, last + 1).stream()
            .mapToDouble(point -> point.value().doubleValue())
            .toArray();
    double[] changes = aim.reading() == Reading.CUMULATED ? values : changes(values);
    double middle = median(changes);
    return NORMAL
        * median(Arrays.stream(changes).map(change -> Math.abs(change - middle)).toArray());
  }

  private static double[] changes(double[] values) {
    double[] changes = new double[Math.max(0, values.length - 1)];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = values[i + 1] - values[i];
    }
    return changes;
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
