package io.planwerk.application.assessment;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds one strategy of one workspace in two revisions, for reading only. */
public record TwoRevisions(WorkspaceId workspace, StrategyDocument first, StrategyDocument second)
    implements Strategies {

  @Override
  public Optional<Saved> find(WorkspaceId asked, StrategyId id) {
    return at(asked, id, 2).map(document -> new Saved(document, 2));
  }

  @Override
  public Optional<StrategyDocument> at(WorkspaceId asked, StrategyId id, int revision) {
    boolean known = workspace.equals(asked) && first.strategy().id().equals(id);
    return known && revision >= 1 && revision <= 2
        ? Optional.of(List.of(first, second).get(revision - 1))
        : Optional.empty();
  }

  @Override
  public boolean hold(WorkspaceId asked, StrategyId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Saving create(WorkspaceId asked, StrategyDocument document, Note note) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Saving update(WorkspaceId asked, int expected, StrategyDocument document, Note note) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Saving remove(WorkspaceId asked, StrategyId id, int expected, Removal removal) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, StrategyId id) {
    return Optional.empty();
  }

  @Override
  public OptionalInt revisionOf(WorkspaceId asked, StrategyId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<StrategySummary> list(WorkspaceId asked, StrategyFilter filter, Page.Request page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<Revision> revisions(WorkspaceId asked, StrategyId id, Page.Request page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Revision> revision(WorkspaceId asked, StrategyId id, int number) {
    throw new UnsupportedOperationException();
  }
}
