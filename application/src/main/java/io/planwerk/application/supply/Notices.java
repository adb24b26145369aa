package io.planwerk.application.supply;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Set;

/** Tells people at once, whatever their quiet hours. */
public interface Notices {

  /**
   * Puts a notice into the outbox, once over each subscription that asks for alarms and is one of
   * these people's or of a unit that one of them belongs to. A notice of a drill goes to no unit,
   * as others read along there who take no part. To be called within the transaction that makes it
   * true.
   *
   * @param people roles of the strategy
   * @return those whom no such subscription reaches
   */
  Set<PersonId> tell(
      WorkspaceId workspace, StrategyId strategy, Set<PersonId> people, Notice notice);
}
