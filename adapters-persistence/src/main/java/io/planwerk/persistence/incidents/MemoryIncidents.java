package io.planwerk.persistence.incidents;

import io.planwerk.application.Page;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import io.planwerk.persistence.shared.Numbers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Incidents in memory, those of a strategy in a list by number. */
@Singleton
final class MemoryIncidents implements Incidents {

  /** Those of one strategy. */
  private record Shelf(WorkspaceId workspace, StrategyId strategy, List<Incident> incidents) {}

  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<Shelf> shelves;

  @Inject
  MemoryIncidents(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.shelves = new MemoryTable<>(memory);
    dependents.add(shelves);
  }

  private List<Incident> all(WorkspaceId workspace, StrategyId strategy) {
    return shelves.find(workspace, strategy.value()).map(Shelf::incidents).orElse(List.of());
  }

  @Override
  public IncidentId next(WorkspaceId workspace, StrategyId strategy) {
    return IncidentId.of(all(workspace, strategy).size() + 1);
  }

  @Override
  public Keeping keep(WorkspaceId workspace, StrategyId strategy, Incident incident, int before) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(workspace, strategy).isEmpty()) {
            return Keeping.NO_STRATEGY;
          }
          List<Incident> kept = new ArrayList<>(all(workspace, strategy));
          int index = incident.id().number() - 1;
          int there = index < kept.size() ? kept.get(index).events().size() : 0;
          if (there != before) {
            return Keeping.STALE;
          }
          if (before == 0) {
            kept.add(incident);
          } else {
            kept.set(index, incident);
          }
          shelves.put(
              workspace, strategy.value(), new Shelf(workspace, strategy, List.copyOf(kept)));
          return Keeping.KEPT;
        });
  }

  @Override
  public Optional<Incident> find(WorkspaceId workspace, StrategyId strategy, IncidentId incident) {
    return all(workspace, strategy).stream().filter(one -> one.id().equals(incident)).findFirst();
  }

  @Override
  public Page<Incident> list(
      WorkspaceId workspace, StrategyId strategy, Filter filter, Page.Request page) {
    int highest = Numbers.below(page.after());
    return Page.of(
        all(workspace, strategy).reversed().stream()
            .filter(one -> one.id().number() <= highest)
            .filter(one -> filter.state() == null || one.state().kind() == filter.state())
            .filter(one -> filter.drill() == null || one.isDrill() == filter.drill())
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        one -> Integer.toString(one.id().number()));
  }

  @Override
  public List<Whereabouts> open() {
    return shelves.everywhere().stream()
        .flatMap(
            shelf ->
                shelf.incidents().stream()
                    .filter(one -> one.state().kind() == IncidentState.Kind.OPEN)
                    .map(one -> new Whereabouts(shelf.workspace(), shelf.strategy(), one.id())))
        .toList();
  }
}
