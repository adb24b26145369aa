package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The subscriptions of all strategies; each goes with its strategy. */
public interface Subscriptions {

  /** What came of keeping a subscription. */
  enum Keeping {
    KEPT,
    /** Another subscription of the strategy has this id. */
    ID_TAKEN,
    /** There is no such strategy. */
    NO_STRATEGY
  }

  /** Keeps a new subscription. */
  Keeping keep(Subscription subscription);

  /**
   * Keeps a change, unless there was another one since the version before it. Of its progress only
   * when it is due.
   *
   * @return whether it was kept
   */
  boolean replace(Subscription changed);

  /**
   * Removes a subscription for good, with its messages.
   *
   * @return whether it was there in this version
   */
  boolean remove(WorkspaceId workspace, StrategyId strategy, String id, int version);

  Optional<Subscription> find(WorkspaceId workspace, StrategyId strategy, String id);

  /** Those of a strategy, by id. */
  Page<Subscription> list(WorkspaceId workspace, StrategyId strategy, Page.Request page);

  /** All of a strategy, by id. */
  List<Subscription> of(WorkspaceId workspace, StrategyId strategy);

  Optional<Subscription> withHash(String hash);

  /** Those of all workspaces that are active and due by then, the longest due first. */
  List<Subscription> due(Instant by, int limit);

  /**
   * Keeps the progress of a subscription, unless it got on or was changed meanwhile.
   *
   * @param before as it was read
   * @return whether it was kept
   */
  boolean advance(Subscription before, Subscription.Progress next);

  /** Makes a subscription due at an instant, unless it is due earlier. */
  void bringForward(Subscription subscription, Instant due);

  /** Those of these stories that a subscription was told of, with their echoes by then. */
  Map<MentionId, Integer> told(Subscription subscription, Set<MentionId> stories);

  /** Notes that a subscription was told of stories, with their echoes by then. */
  void tell(Subscription subscription, Map<MentionId, Integer> stories, Instant at);

  /** Forgets of all subscriptions what they were told of earlier than this. */
  void forgetTold(Instant before);
}
