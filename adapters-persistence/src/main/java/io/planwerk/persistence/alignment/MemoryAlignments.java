package io.planwerk.persistence.alignment;

import io.planwerk.application.Page;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
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
import org.jspecify.annotations.Nullable;

/** Alignments in memory, those of a strategy in a list, earliest first. */
@Singleton
final class MemoryAlignments implements Alignments {
  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<List<KeptAlignment>> alignments;

  @Inject
  MemoryAlignments(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.alignments = new MemoryTable<>(memory);
    dependents.add(alignments);
  }

  @Override
  public Optional<KeptAlignment> keep(
      WorkspaceId workspace, StrategyId strategy, KeptAlignment.Made alignment) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(workspace, strategy).isEmpty()) {
            return Optional.empty();
          }
          List<KeptAlignment> kept = new ArrayList<>(of(workspace, strategy));
          KeptAlignment made = alignment.as(kept.isEmpty() ? 1 : kept.getLast().id().number() + 1);
          kept.add(made);
          forgetOldest(kept);
          alignments.put(workspace, strategy.value(), List.copyOf(kept));
          return Optional.of(made);
        });
  }

  private static void forgetOldest(List<KeptAlignment> kept) {
    List<KeptAlignment> undecided =
        kept.stream().filter(one -> one.summary().decision() == null).toList();
    kept.removeAll(undecided.subList(0, Math.max(0, undecided.size() - MOST_UNDECIDED)));
  }

  private List<KeptAlignment> of(WorkspaceId workspace, StrategyId strategy) {
    return alignments.find(workspace, strategy.value()).orElse(List.of());
  }

  @Override
  public Optional<KeptAlignment> find(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    return of(workspace, strategy).stream().filter(kept -> kept.id().equals(id)).findFirst();
  }

  @Override
  public Page<AlignmentSummary> list(
      WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    int from = Numbers.below(page.after());
    return Page.of(
        of(workspace, strategy).reversed().stream()
            .map(KeptAlignment::summary)
            .filter(summary -> summary.id().number() <= from)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        summary -> Integer.toString(summary.id().number()));
  }

  @Override
  public Optional<AlignmentSummary> newest(WorkspaceId workspace, StrategyId strategy) {
    List<KeptAlignment> kept = of(workspace, strategy);
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().summary());
  }

  @Override
  public boolean decide(
      WorkspaceId workspace, StrategyId strategy, AlignmentId id, Decision decision) {
    return memory.inOne(
        () -> {
          boolean open =
              find(workspace, strategy, id)
                  .filter(kept -> kept.summary().decision() == null)
                  .isPresent();
          if (open) {
            note(workspace, strategy, id, decision);
          }
          return open;
        });
  }

  @Override
  public void withdraw(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    memory.inOne(
        () -> {
          note(workspace, strategy, id, null);
          return id;
        });
  }

  private void note(
      WorkspaceId workspace, StrategyId strategy, AlignmentId id, @Nullable Decision decision) {
    List<KeptAlignment> kept =
        of(workspace, strategy).stream()
            .map(one -> one.id().equals(id) ? one.with(decision) : one)
            .toList();
    alignments.put(workspace, strategy.value(), kept);
  }
}
