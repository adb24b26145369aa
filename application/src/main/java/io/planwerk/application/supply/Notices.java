package io.planwerk.application.supply;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Set;

/** Tells people at once, whatever their quiet hours. */
public interface Notices {

  /**
   * Puts a notice into the outbox, for each of these people once over each of their subscriptions
   * that ask for alarms. To be called within the transaction that makes it true.
   *
   * @param people roles of the strategy
   * @return those who have no such subscription
   */
  Set<PersonId> tell(
      WorkspaceId workspace, StrategyId strategy, Set<PersonId> people, Notice notice);
}
