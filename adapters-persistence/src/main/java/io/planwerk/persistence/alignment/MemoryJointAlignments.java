package io.planwerk.persistence.alignment;

import io.planwerk.application.Page;
import io.planwerk.application.port.JointAlignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import io.planwerk.domain.portfolio.KeptJointAlignment;
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

/** Joint alignments in memory, those of a workspace in a list, earliest first. */
@Singleton
final class MemoryJointAlignments implements JointAlignments {
  private static final String ALL = "";

  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<List<KeptJointAlignment>> alignments;

  @Inject
  MemoryJointAlignments(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.alignments = new MemoryTable<>(memory);
    dependents.add(this::remove);
  }

  @Override
  public Optional<KeptJointAlignment> keep(
      WorkspaceId workspace, KeptJointAlignment.Made alignment) {
    return memory.inOne(
        () -> {
          if (alignment.strategies().stream()
              .anyMatch(one -> strategies.revisionOf(workspace, one.strategy()).isEmpty())) {
            return Optional.empty();
          }
          List<KeptJointAlignment> kept = new ArrayList<>(of(workspace));
          KeptJointAlignment made =
              alignment.as(kept.isEmpty() ? 1 : kept.getLast().summary().number() + 1);
          kept.add(made);
          kept.removeIf(one -> one.summary().number() <= made.summary().number() - MOST);
          alignments.put(workspace, ALL, List.copyOf(kept));
          return Optional.of(made);
        });
  }

  private List<KeptJointAlignment> of(WorkspaceId workspace) {
    return alignments.find(workspace, ALL).orElse(List.of());
  }

  private void remove(WorkspaceId workspace, StrategyId strategy) {
    alignments.put(
        workspace,
        ALL,
        of(workspace).stream().filter(kept -> !speaksOf(kept.summary(), strategy)).toList());
  }

  private static boolean speaksOf(JointAlignmentSummary summary, StrategyId strategy) {
    return summary.strategies().stream().anyMatch(one -> one.strategy().equals(strategy));
  }

  @Override
  public Optional<KeptJointAlignment> find(WorkspaceId workspace, int number) {
    return of(workspace).stream().filter(kept -> kept.summary().number() == number).findFirst();
  }

  @Override
  public Page<JointAlignmentSummary> list(WorkspaceId workspace, Filter filter, Page.Request page) {
    int from = Numbers.below(page.after());
    return Page.of(
        of(workspace).reversed().stream()
            .map(KeptJointAlignment::summary)
            .filter(summary -> summary.number() <= from)
            .filter(summary -> filter.strategy() == null || speaksOf(summary, filter.strategy()))
            .filter(summary -> isWithin(workspace, summary, filter))
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        summary -> Integer.toString(summary.number()));
  }

  private boolean isWithin(WorkspaceId workspace, JointAlignmentSummary summary, Filter filter) {
    return filter.within() == null
        || summary.strategies().stream()
            .map(Reckoned::strategy)
            .allMatch(
                id ->
                    strategies
                        .organisationOf(workspace, id)
                        .filter(filter.within()::contains)
                        .isPresent());
  }
}
