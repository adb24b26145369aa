package io.planwerk.persistence.memory;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** What goes with a strategy when it is removed. */
@Singleton
public final class StrategyDependents {
  private final List<BiConsumer<WorkspaceId, StrategyId>> dependents = new CopyOnWriteArrayList<>();

  @Inject
  StrategyDependents() {}

  /** A table by strategy loses its entry. */
  public void add(MemoryTable<?> table) {
    add((workspace, id) -> table.remove(workspace, id.value()));
  }

  public void add(BiConsumer<WorkspaceId, StrategyId> dependent) {
    dependents.add(dependent);
  }

  /** To be called in the transaction that removes the strategy. */
  public void remove(WorkspaceId workspace, StrategyId id) {
    dependents.forEach(dependent -> dependent.accept(workspace, id));
  }
}
