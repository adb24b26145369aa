package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The organisations of all workspaces. */
public interface Organisations {

  /** What came of saving or removing. */
  enum Saving {
    SAVED,
    /**
     * Another version is there than the one expected, or for a new organisation its id is taken.
     */
    STALE,
    /** Strategies belong to it still. */
    IN_USE
  }

  /**
   * An organisation as it was saved.
   *
   * @param version counts its changes from 1
   */
  record Saved(Organisation organisation, int version) {}

  Saving create(WorkspaceId workspace, Organisation organisation, Instant at, String by);

  Saving update(
      WorkspaceId workspace, int expectedVersion, Organisation organisation, Instant at, String by);

  Saving remove(WorkspaceId workspace, OrganisationId id, int expectedVersion, Removal removal);

  /** How the last organisation of this id that was removed went. */
  Optional<Removal> removal(WorkspaceId workspace, OrganisationId id);

  Optional<Saved> find(WorkspaceId workspace, OrganisationId id);

  /**
   * The organisations of a workspace, by id.
   *
   * @param within only some of these; all when empty
   */
  Page<Organisation> list(
      WorkspaceId workspace, Optional<Set<OrganisationId>> within, Page.Request page);
}
