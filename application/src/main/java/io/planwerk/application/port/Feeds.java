package io.planwerk.application.port;

import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds of all strategies; each goes with its strategy. */
public interface Feeds {

  /**
   * Keeps a feed in place of the one of its source, if there is one.
   *
   * @return whether there is such a strategy
   */
  boolean keep(Feed feed);

  /** Keeps how a feed stands, however it is ordered by now; nothing where it was taken off. */
  void advance(Feed feed);

  Optional<Feed> find(WorkspaceId workspace, StrategyId strategy, SourceId source);

  /** The same, and nobody else changes it before the transaction under way ends. */
  Optional<Feed> lock(WorkspaceId workspace, StrategyId strategy, SourceId source);

  /** Those of a strategy, by source. */
  List<Feed> of(WorkspaceId workspace, StrategyId strategy);

  /** Those of all workspaces that are active and due by then, the longest due first. */
  List<Feed> due(Instant by, int limit);

  /**
   * Takes a feed off.
   *
   * @return whether there was one
   */
  boolean remove(WorkspaceId workspace, StrategyId strategy, SourceId source);
}
