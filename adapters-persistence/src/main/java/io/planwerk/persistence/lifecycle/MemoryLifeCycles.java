package io.planwerk.persistence.lifecycle;

import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StatusTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Events in memory, those of a strategy in a list by number. */
@Singleton
final class MemoryLifeCycles implements LifeCycles {
  private final Memory memory;
  private final Strategies strategies;
  private final StatusTable statuses;
  private final MemoryTable<List<LifeEvent>> events;

  @Inject
  MemoryLifeCycles(
      Memory memory, Strategies strategies, StatusTable statuses, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.statuses = statuses;
    this.events = new MemoryTable<>(memory);
    dependents.add(events);
  }

  @Override
  public Noting note(WorkspaceId workspace, StrategyId strategy, LifeEvent event) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(workspace, strategy).isEmpty()) {
            return Noting.NO_STRATEGY;
          }
          List<LifeEvent> kept = new ArrayList<>(events(workspace, strategy));
          if (event.number() != kept.size() + 1) {
            return Noting.STALE;
          }
          kept.add(
              new LifeEvent(
                  event.number(),
                  event.at().truncatedTo(ChronoUnit.MILLIS),
                  event.by(),
                  event.revision(),
                  event.reason(),
                  event.act()));
          events.put(workspace, strategy.value(), List.copyOf(kept));
          if (event.act() instanceof Moved(var _, var to)) {
            statuses.table().put(workspace, strategy.value(), to);
          }
          return Noting.NOTED;
        });
  }

  @Override
  public List<LifeEvent> events(WorkspaceId workspace, StrategyId strategy) {
    return events.find(workspace, strategy.value()).orElse(List.of());
  }
}
