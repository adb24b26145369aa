package io.planwerk.application.strategy;

import io.planwerk.application.Obstacle;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import java.util.Optional;

/** Tells whether a strategy that exists may be put into force. */
public interface AdoptionGate {

  /**
   * The condition that isn't met.
   *
   * @param document the strategy as it would be put into force
   * @return empty when nothing stands against it
   */
  Optional<Obstacle> refusal(WorkspaceId workspace, StrategyDocument document);
}
