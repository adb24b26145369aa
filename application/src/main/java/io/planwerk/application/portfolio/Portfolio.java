package io.planwerk.application.portfolio;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.BudgetLoad;
import io.planwerk.domain.portfolio.Candidates;
import io.planwerk.domain.portfolio.PersonLoad;
import io.planwerk.domain.portfolio.Standing;
import io.planwerk.domain.portfolio.Sum;
import io.planwerk.domain.strategy.StrategySummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at all strategies that somebody sees. */
public interface Portfolio {

  /** How many strategies are summed up at most. */
  int MOST_SUMMED = 1_000;

  /** A strategy and where it stands. */
  record Line(StrategySummary summary, Standing standing) {}

  /**
   * Where strategies stand.
   *
   * @param sum of all strategies that fit, not of those of the page alone
   * @param complete whether no more fit than are summed up
   */
  record Overview(Page<Line> page, Sum sum, boolean complete) {}

  /**
   * Where strategies stand. What takes long to be taken in, such as observations, may show a minute
   * late.
   *
   * @param on the day by which goals are judged; today where absent
   */
  Overview overview(Actor actor, StrategyFilter filter, @Nullable LocalDate on, Page.Request page);

  /** How many candidates are told at most. */
  int MOST_CANDIDATES = 100;

  /**
   * What strategies take of the people that they share.
   *
   * @param candidates persons who may be one and don't carry the same key
   * @param complete whether no more strategies are seen than are looked at
   */
  record People(Page<PersonLoad> page, List<Candidates> candidates, boolean complete) {}

  /** The same of budgets. */
  record Budgets(Page<BudgetLoad> page, boolean complete) {}

  /**
   * What strategies take of the people that they share, by key: as much as the newest alignment of
   * each takes to reach all of its goals. Strategies that are closed take nothing.
   */
  People people(Actor actor, Page.Request page);

  /** What strategies take of the budgets that they share, by key. */
  Budgets budgets(Actor actor, Page.Request page);
}
