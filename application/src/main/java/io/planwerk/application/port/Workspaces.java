package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Workspace;
import java.util.List;

/** The workspaces that were founded beside the first one of the server. */
public interface Workspaces {

  /**
   * Keeps a new one.
   *
   * @param founder the workspace that it was founded from
   * @return whether its id was free
   */
  boolean add(WorkspaceId founder, Workspace workspace);

  /** Those that were founded from another, by id. */
  List<Workspace> of(WorkspaceId founder);
}
