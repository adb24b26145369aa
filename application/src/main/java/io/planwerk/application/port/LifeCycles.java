package io.planwerk.application.port;

import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/**
 * What happened in the life of each strategy. It goes with its strategy: one that is made anew
 * under the same id begins without any.
 */
public interface LifeCycles {

  /** What came of noting an event. */
  enum Noting {
    NOTED,
    /** Another event has that number already. */
    STALE,
    NO_STRATEGY
  }

  /**
   * Notes the next event of a strategy. From then on, lists show where it has moved to.
   *
   * @param event its number is the one after the newest; its time is kept to the millisecond
   */
  Noting note(WorkspaceId workspace, StrategyId strategy, LifeEvent event);

  /** Everything that happened, in its order; nothing where there is no such strategy. */
  List<LifeEvent> events(WorkspaceId workspace, StrategyId strategy);
}
