package io.planwerk.application.port;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;

/** Where failures are told that concern those who run the server, and nobody who asks it. */
public interface Mishaps {

  /**
   * Tells one. Fails itself in no case.
   *
   * @param work what failed
   * @param strategy for which it was done
   */
  void tell(String work, WorkspaceId workspace, StrategyId strategy, RuntimeException cause);
}
