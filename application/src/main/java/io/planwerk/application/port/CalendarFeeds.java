package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Optional;

/**
 * The calendar feeds of all strategies, found by the hash of their secret; each goes with its
 * strategy.
 */
public interface CalendarFeeds {

  /** What came of keeping a feed. */
  enum Keeping {
    KEPT,
    /** Another feed of the strategy has this id. */
    ID_TAKEN,
    /** There is no such strategy. */
    NO_STRATEGY
  }

  /** Keeps a new feed. */
  Keeping keep(CalendarFeed feed);

  /** The feeds of a strategy, by id. */
  Page<CalendarFeed> list(WorkspaceId workspace, StrategyId strategy, Page.Request page);

  Optional<CalendarFeed> withHash(String hash);

  /**
   * Removes a feed for good.
   *
   * @return whether there was one
   */
  boolean remove(WorkspaceId workspace, StrategyId strategy, String id);
}
