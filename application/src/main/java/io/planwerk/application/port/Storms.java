package io.planwerk.application.port;

import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** How strong a storm blows about each strategy, from one look to the next. It goes with it. */
public interface Storms {

  /** About what a storm blows. */
  record Place(WorkspaceId workspace, StrategyId strategy) {}

  /** What the last look left; empty before the first one. */
  Optional<Storm> find(WorkspaceId workspace, StrategyId strategy);

  /**
   * Keeps what a look left, in place of what was there. Within the transaction in which the
   * strategy is held.
   *
   * @param storm its times are kept to the millisecond
   */
  void keep(WorkspaceId workspace, StrategyId strategy, Storm storm);

  /** Wherever it isn't calm, in all workspaces. */
  List<Place> blowing();
}
