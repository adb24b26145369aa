package io.planwerk.application.assessment;

import io.planwerk.application.Page;
import io.planwerk.application.port.Alignments;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** Strategies that nobody aligned. */
final class NoAlignments implements Alignments {
  @Override
  public Optional<KeptAlignment> keep(
      WorkspaceId workspace, StrategyId strategy, KeptAlignment.Made alignment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<KeptAlignment> find(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    return Optional.empty();
  }

  @Override
  public Page<AlignmentSummary> list(
      WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<AlignmentSummary> newest(WorkspaceId workspace, StrategyId strategy) {
    return Optional.empty();
  }

  @Override
  public boolean decide(
      WorkspaceId workspace, StrategyId strategy, AlignmentId id, Decision decision) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void withdraw(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    throw new UnsupportedOperationException();
  }
}
