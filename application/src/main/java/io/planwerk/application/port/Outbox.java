package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages of all subscriptions, before and after they are delivered; they go with them. */
public interface Outbox {

  /**
   * Keeps a new message.
   *
   * @return whether it is new; if not, nothing changes
   */
  boolean put(Dispatch dispatch);

  /** Those that are to be delivered by then, the longest waiting first. */
  List<Dispatch> waiting(Instant by, int limit);

  /**
   * Keeps how far a message got, unless somebody else got on with it meanwhile.
   *
   * @param before as it was read, while it waited
   * @return whether it was kept
   */
  boolean settle(Dispatch before, Dispatch after);

  Optional<Dispatch> find(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number);

  /** Whether there is a message of this id. */
  boolean has(Subscription subscription, String id);

  /** Those of a subscription, the latest first; keys are numbers. */
  Page<Dispatch> list(
      WorkspaceId workspace, StrategyId strategy, String subscription, Page.Request page);

  /** Those of a subscription behind a number, the earliest first. */
  List<Dispatch> after(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number, int limit);

  /** Keeps other words of a message. */
  void rewrite(Dispatch dispatch);

  /** Whose messages there are. */
  record Place(WorkspaceId workspace, StrategyId strategy) {}

  /** All strategies of which there are messages. */
  Set<Place> places();

  /** Forgets those of a strategy that wait no longer and are as old, or quote what is. */
  void forget(WorkspaceId workspace, StrategyId strategy, Instant madeBefore, Instant quotedBefore);
}
