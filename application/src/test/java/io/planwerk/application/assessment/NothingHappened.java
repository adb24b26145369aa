package io.planwerk.application.assessment;

import io.planwerk.application.port.LifeCycles;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;

/** Strategies to which nothing has happened yet. */
final class NothingHappened implements LifeCycles {

  @Override
  public Noting note(WorkspaceId workspace, StrategyId strategy, LifeEvent event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LifeEvent> events(WorkspaceId workspace, StrategyId strategy) {
    return List.of();
  }
}
