package io.planwerk.persistence.strategy;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StatusTable;
import io.planwerk.persistence.memory.StrategyDependents;
import io.planwerk.persistence.shared.Numbers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Strategies in memory, with every revision as a whole. */
@Singleton
final class MemoryStrategies implements Strategies {

  /** One revision with its content. */
  private record Version(StrategyDocument document, Revision revision) {

    StrategySummary summary(Status status) {
      Strategy strategy = document.strategy();
      return new StrategySummary(
          strategy.id(),
          strategy.organisationId(),
          strategy.name().value(),
          status,
          revision.number(),
          revision.at(),
          revision.by());
    }
  }

  private final Memory memory;
  private final Organisations organisations;
  private final StrategyDependents dependents;
  private final MemoryTable<List<Version>> strategies;
  private final MemoryTable<Removal> removals;
  private final MemoryTable<Status> statuses;

  @Inject
  MemoryStrategies(
      Memory memory,
      Organisations organisations,
      StatusTable statuses,
      StrategyDependents dependents) {
    this.memory = memory;
    this.organisations = organisations;
    this.dependents = dependents;
    this.strategies = new MemoryTable<>(memory);
    this.removals = new MemoryTable<>(memory);
    this.statuses = statuses.table();
    dependents.add(this.statuses);
  }

  @Override
  public Saving create(WorkspaceId workspace, StrategyDocument document, Note note) {
    return memory.inOne(
        () ->
            versions(workspace, document.strategy().id()).isEmpty()
                ? keep(workspace, List.of(), document, note)
                : Saving.STALE);
  }

  @Override
  public Saving update(
      WorkspaceId workspace, int expectedRevision, StrategyDocument document, Note note) {
    return memory.inOne(
        () -> {
          List<Version> versions = versions(workspace, document.strategy().id());
          return versions.isEmpty() || versions.size() != expectedRevision
              ? Saving.STALE
              : keep(workspace, versions, document, note);
        });
  }

  private Saving keep(
      WorkspaceId workspace, List<Version> before, StrategyDocument document, Note note) {
    Strategy strategy = document.strategy();
    if (organisations.find(workspace, strategy.organisationId()).isEmpty()) {
      return Saving.NO_ORGANISATION;
    }
    List<String> places =
        before.isEmpty()
            ? List.of()
            : Places.of(Difference.between(before.getLast().document().tree(), document.tree()));
    List<Version> versions = new ArrayList<>(before);
    versions.add(
        new Version(
            document,
            new Revision(
                before.size() + 1,
                note.at().truncatedTo(ChronoUnit.MILLIS),
                note.by(),
                note.reason(),
                note.chosen(),
                places)));
    strategies.put(workspace, strategy.id().value(), List.copyOf(versions));
    if (before.isEmpty()) {
      statuses.put(workspace, strategy.id().value(), Life.begin(strategy).status());
    }
    return Saving.SAVED;
  }

  @Override
  public Saving remove(
      WorkspaceId workspace, StrategyId id, int expectedRevision, Removal removal) {
    return memory.inOne(
        () -> {
          List<Version> versions = versions(workspace, id);
          if (versions.isEmpty() || versions.size() != expectedRevision) {
            return Saving.STALE;
          }
          strategies.remove(workspace, id.value());
          dependents.remove(workspace, id);
          removals.put(workspace, id.value(), removal);
          return Saving.SAVED;
        });
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, StrategyId id) {
    return removals.find(workspace, id.value());
  }

  /** All revisions, earliest first; empty when there is no such strategy. */
  private List<Version> versions(WorkspaceId workspace, StrategyId id) {
    return strategies.find(workspace, id.value()).orElse(List.of());
  }

  /** There is one transaction at a time anyway. */
  @Override
  public boolean hold(WorkspaceId workspace, StrategyId id) {
    return revisionOf(workspace, id).isPresent();
  }

  @Override
  public Optional<Saved> find(WorkspaceId workspace, StrategyId id) {
    List<Version> versions = versions(workspace, id);
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saved(versions.getLast().document(), versions.size()));
  }

  @Override
  public OptionalInt revisionOf(WorkspaceId workspace, StrategyId id) {
    List<Version> versions = versions(workspace, id);
    return versions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(versions.size());
  }

  @Override
  public Page<StrategySummary> list(
      WorkspaceId workspace, StrategyFilter filter, Page.Request page) {
    return Page.of(
        strategies
            .behind(
                workspace,
                page.after(),
                versions -> fits(summary(workspace, versions), filter),
                page.limit() + 1)
            .stream()
            .map(versions -> summary(workspace, versions))
            .toList(),
        page.limit(),
        summary -> summary.id().value());
  }

  private StrategySummary summary(WorkspaceId workspace, List<Version> versions) {
    Version newest = versions.getLast();
    String id = newest.document().strategy().id().value();
    return newest.summary(statuses.find(workspace, id).orElseThrow());
  }

  private static boolean fits(StrategySummary strategy, StrategyFilter filter) {
    return (filter.organisation() == null
            || filter.organisation().equals(strategy.organisationId()))
        && (filter.within() == null || filter.within().contains(strategy.organisationId()))
        && (filter.status() == null || filter.status() == strategy.status())
        && (filter.text() == null
            || SearchText.in(strategy.id(), strategy.name())
                .contains(SearchText.of(filter.text())));
  }

  @Override
  public Page<Revision> revisions(WorkspaceId workspace, StrategyId id, Page.Request page) {
    int from = Numbers.below(page.after());
    return Page.of(
        versions(workspace, id).reversed().stream()
            .map(Version::revision)
            .filter(revision -> revision.number() <= from)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        revision -> Integer.toString(revision.number()));
  }

  @Override
  public Optional<Revision> revision(WorkspaceId workspace, StrategyId id, int number) {
    return version(workspace, id, number).map(Version::revision);
  }

  @Override
  public Optional<StrategyDocument> at(WorkspaceId workspace, StrategyId id, int revision) {
    return version(workspace, id, revision).map(Version::document);
  }

  private Optional<Version> version(WorkspaceId workspace, StrategyId id, int number) {
    List<Version> versions = versions(workspace, id);
    return number < 1 || number > versions.size()
        ? Optional.empty()
        : Optional.of(versions.get(number - 1));
  }
}
