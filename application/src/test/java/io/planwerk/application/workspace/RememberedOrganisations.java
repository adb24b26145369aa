package io.planwerk.application.workspace;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Organisations;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Organisations in maps. */
final class RememberedOrganisations implements Organisations {
  private final Map<WorkspaceId, NavigableMap<String, Saved>> saved = new HashMap<>();
  final List<String> notes = new ArrayList<>();
  private final Map<String, Removal> removals = new HashMap<>();
  boolean busy;
  boolean inUse;

  @Override
  public Saving create(WorkspaceId workspace, Organisation organisation, Instant at, String by) {
    if (of(workspace).containsKey(organisation.id().value())) {
      return Saving.STALE;
    }
    return keep(workspace, organisation, 1, at, by);
  }

  @Override
  public Saving update(
      WorkspaceId workspace, int expected, Organisation organisation, Instant at, String by) {
    return isAt(workspace, organisation.id(), expected)
        ? keep(workspace, organisation, expected + 1, at, by)
        : Saving.STALE;
  }

  @Override
  public Saving remove(WorkspaceId workspace, OrganisationId id, int expected, Removal removal) {
    if (inUse || !isAt(workspace, id, expected)) {
      return inUse ? Saving.IN_USE : Saving.STALE;
    }
    of(workspace).remove(id.value());
    removals.put(workspace.value() + "/" + id.value(), removal);
    return Saving.SAVED;
  }

  @Override
  public Optional<Removal> removal(WorkspaceId workspace, OrganisationId id) {
    return Optional.ofNullable(removals.get(workspace.value() + "/" + id.value()));
  }

  @Override
  public Optional<Saved> find(WorkspaceId workspace, OrganisationId id) {
    return Optional.ofNullable(of(workspace).get(id.value()));
  }

  @Override
  public Page<Organisation> list(
      WorkspaceId workspace, Optional<Set<OrganisationId>> within, Page.Request page) {
    List<Organisation> oneMore =
        of(workspace).tailMap(page.after() == null ? "" : page.after(), false).values().stream()
            .map(Saved::organisation)
            .filter(one -> within.isEmpty() || within.get().contains(one.id()))
            .limit(page.limit() + 1L)
            .toList();
    return Page.of(oneMore, page.limit(), organisation -> organisation.id().value());
  }

  private boolean isAt(WorkspaceId workspace, OrganisationId id, int expected) {
    return !busy && find(workspace, id).filter(there -> there.version() == expected).isPresent();
  }

  private Saving keep(
      WorkspaceId workspace, Organisation organisation, int version, Instant at, String by) {
    of(workspace).put(organisation.id().value(), new Saved(organisation, version));
    notes.add(at + " " + by);
    return Saving.SAVED;
  }

  private NavigableMap<String, Saved> of(WorkspaceId workspace) {
    return saved.computeIfAbsent(workspace, _ -> new TreeMap<>());
  }
}
