package io.planwerk.persistence.findings;

import io.planwerk.application.port.Findings;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Findings in memory, those of a strategy in a list by number. */
@Singleton
final class MemoryFindings implements Findings {
  private final MemoryTable<List<HeardFinding>> table;

  @Inject
  MemoryFindings(Memory memory, StrategyDependents dependents) {
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    table.put(
        workspace,
        strategy.value(),
        Stream.concat(of(workspace, strategy).stream(), Stream.of(finding)).toList());
  }

  @Override
  public void step(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    table.put(
        workspace,
        strategy.value(),
        of(workspace, strategy).stream()
            .map(one -> one.number() == finding.number() ? finding : one)
            .toList());
  }

  @Override
  public List<HeardFinding> of(WorkspaceId workspace, StrategyId strategy) {
    return table.find(workspace, strategy.value()).orElse(List.of());
  }
}
