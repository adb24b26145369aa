package io.planwerk.application.scorecard;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.scorecard.Alert;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how the goals of strategies stand. All of it speaks of the newest revision. */
public interface StrategyScorecard {

  /**
   * How the goals stand.
   *
   * @param revision the revision of the strategy whose goals they are
   * @param alerts the goals that are worse off than on the earlier day, or back; none where no day
   *     was named
   */
  record Shown(int revision, Scorecard scorecard, List<Alert> alerts) {
    public Shown {
      alerts = List.copyOf(alerts);
    }
  }

  /**
   * Both days are reckoned with the goals and values of now, so that only what was observed in
   * between makes a difference.
   *
   * @param on the day to look at; today where the strategy is, where absent
   * @param since an earlier day to compare with
   */
  Outcome<Shown> read(
      Actor actor, StrategyId id, @Nullable LocalDate on, @Nullable LocalDate since);
}
