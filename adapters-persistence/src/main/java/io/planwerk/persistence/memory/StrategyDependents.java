package io.planwerk.persistence.memory;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The tables by strategy that lose their entry when the strategy is removed. */
@Singleton
public final class StrategyDependents {
  private final List<MemoryTable<?>> tables = new CopyOnWriteArrayList<>();

  @Inject
  StrategyDependents() {}

  public void add(MemoryTable<?> table) {
    tables.add(table);
  }

  /** To be called in the transaction that removes the strategy. */
  public void remove(WorkspaceId workspace, StrategyId id) {
    tables.forEach(table -> table.remove(workspace, id.value()));
  }
}
