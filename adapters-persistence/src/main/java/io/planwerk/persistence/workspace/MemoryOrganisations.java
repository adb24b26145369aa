package io.planwerk.persistence.workspace;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Organisations in memory. */
@Singleton
final class MemoryOrganisations implements Organisations {
  private final Memory memory;
  private final Provider<Strategies> strategies;
  private final MemoryTable<Saved> organisations;
  private final MemoryTable<Removal> removals;

  @Inject
  MemoryOrganisations(Memory memory, Provider<Strategies> strategies) {
    this.memory = memory;
    this.strategies = strategies;
    this.organisations = new MemoryTable<>(memory);
    this.removals = new MemoryTable<>(memory);
  }

  @Override
  public Saving create(WorkspaceId workspace, Organisation organisation, Instant at, String by) {
    return memory.inOne(
        () ->
            find(workspace, organisation.id()).isPresent()
                ? Saving.STALE
                : keep(workspace, new Saved(organisation, 1)));
  }

  @Override
  public Saving update(
      WorkspaceId workspace,
      int expectedVersion,
      Organisation organisation,
      Instant at,
      String by) {
    return memory.inOne(
        () ->
            isAt(workspace, organisation.id(), expectedVersion)
                ? keep(workspace, new Saved(organisation, expectedVersion + 1))
                : Saving.STALE);
  }

  private boolean isAt(WorkspaceId workspace, OrganisationId id, int version) {
    return find(workspace, id).filter(saved -> saved.version() == version).isPresent();
  }

  private Saving keep(WorkspaceId workspace, Saved saved) {
    organisations.put(workspace, saved.organisation().id().value(), saved);
    return Saving.SAVED;
  }

  @Override
  public Saving remove(
      WorkspaceId workspace, OrganisationId id, int expectedVersion, Removal removal) {
    return memory.inOne(
        () -> {
          if (!isAt(workspace, id, expectedVersion)) {
            return Saving.STALE;
          }
          if (isInUse(workspace, id)) {
            return Saving.IN_USE;
          }
          organisations.remove(workspace, id.value());
          removals.put(workspace, id.value(), removal);
          return Saving.SAVED;
        });
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, OrganisationId id) {
    return removals.find(workspace, id.value());
  }

  private boolean isInUse(WorkspaceId workspace, OrganisationId id) {
    return !strategies
        .get()
        .list(workspace, new StrategyFilter(id, null, null), new Page.Request(null, 1))
        .items()
        .isEmpty();
  }

  @Override
  public Optional<Saved> find(WorkspaceId workspace, OrganisationId id) {
    return organisations.find(workspace, id.value());
  }

  @Override
  public Page<Organisation> list(
      WorkspaceId workspace, Optional<Set<OrganisationId>> within, Page.Request page) {
    return Page.of(
        organisations
            .behind(
                workspace,
                page.after(),
                saved -> within.isEmpty() || within.get().contains(saved.organisation().id()),
                page.limit() + 1)
            .stream()
            .map(Saved::organisation)
            .toList(),
        page.limit(),
        organisation -> organisation.id().value());
  }
}
