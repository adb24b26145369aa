package io.planwerk.persistence.mentions;

import io.planwerk.application.port.Erasures;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Erasures in memory. */
@Singleton
final class MemoryErasures implements Erasures {
  private final Memory memory;
  private final MemoryTable<String> keys;
  private final MemoryTable<List<Erasure>> erasures;

  @Inject
  MemoryErasures(Memory memory, StrategyDependents dependents) {
    this.memory = memory;
    keys = new MemoryTable<>(memory);
    erasures = new MemoryTable<>(memory);
    dependents.add(keys);
    dependents.add(erasures);
  }

  @Override
  public String key(WorkspaceId workspace, StrategyId strategy, String fresh) {
    return memory.inOne(
        () ->
            keys.find(workspace, strategy.value())
                .orElseGet(
                    () -> {
                      keys.put(workspace, strategy.value(), fresh);
                      return fresh;
                    }));
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, Erasure erasure) {
    erasures.put(
        workspace,
        strategy.value(),
        Stream.concat(of(workspace, strategy).stream(), Stream.of(erasure)).toList());
  }

  @Override
  public List<Erasure> of(WorkspaceId workspace, StrategyId strategy) {
    return erasures.find(workspace, strategy.value()).orElse(List.of());
  }
}
