package io.planwerk.domain.scorecard;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.scorecard.Course.Standing;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * News that a goal has left its path, is further off than before, or is back.
 *
 * @param score how it stands now, by the values that make the news
 * @param before how it stood
 * @param message the news in a sentence
 */
public record Alert(GoalScore score, GoalStatus before, Bilingual message) {

  /**
   * What has changed between two days, in the order of the goals: what is worse off than on the
   * earlier day, and what isn't badly off any more. A goal that hovers around its path makes no
   * news; see {@link Course}.
   *
   * @param series the values of the whole of a key figure
   */
  public static List<Alert> since(
      Strategy strategy, Function<KpiId, Series> series, LocalDate since, LocalDate day) {
    Map<KpiId, Series> looked = new HashMap<>();
    Function<KpiId, Series> once = kpi -> looked.computeIfAbsent(kpi, series);
    List<Alert> alerts = new ArrayList<>();
    for (Goal goal : strategy.goals().items()) {
      Standing then = Course.on(strategy, once, goal, since);
      Standing now = Course.on(strategy, once, goal, day);
      if (now.badness() > then.badness() || (now.badness() == 0 && then.badness() > 0)) {
        GoalStatus before = status(then);
        alerts.add(new Alert(now.score(), before, Sentences.alert(now.score(), before)));
      }
    }
    return alerts;
  }

  private static GoalStatus status(Standing then) {
    for (GoalStatus status : GoalStatus.values()) {
      if (then.badness() > 0 && status.badness() == then.badness()) {
        return status;
      }
    }
    GoalStatus status = then.score().status();
    return status.badness() == 0 ? status : GoalStatus.ON_PATH;
  }
}
