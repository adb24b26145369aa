package io.planwerk.application.feeds;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import java.util.List;

/** Orders feeds to be pulled, and tells how they stand. */
public interface FeedKeeping {

  /** Those of a strategy, by source. */
  Outcome<List<Feed>> list(Actor actor, StrategyId id);

  /**
   * Has the feed of a source pulled, or pulled in another way; it is due at once. A conflict where
   * the source has no link, or one that the server may not call.
   */
  Outcome<Feed> order(Actor actor, StrategyId id, SourceId source, FeedOrder order);

  /** Has it pulled no more. What was taken from it stays. */
  Outcome<SourceId> takeOff(Actor actor, StrategyId id, SourceId source);
}
