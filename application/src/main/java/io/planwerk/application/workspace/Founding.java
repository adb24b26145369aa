package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.domain.workspace.WorkspaceEntry;
import java.util.List;
import java.util.Optional;

/** Founds workspaces beside the first one, for those to whom the first belongs. */
public interface Founding {

  /**
   * A workspace that was just founded.
   *
   * @param secret of the token of its owner; shown this once
   */
  record Founded(Workspace workspace, String secret) {}

  /** All that were founded, by id; empty for those who are at home elsewhere. */
  Optional<List<Workspace>> list(Actor actor);

  /**
   * Founds one under an id made from its name, with an owner's token, and with an owner where one
   * is named.
   *
   * @return empty for those who are at home elsewhere
   */
  Optional<Outcome<Founded>> found(Actor actor, WorkspaceEntry entry);
}
