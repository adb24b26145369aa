package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.Founding;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.domain.workspace.WorkspaceEntry;
import java.util.List;
import java.util.Optional;

/** Founds nothing. */
final class ScriptedFounding implements Founding {

  @Override
  public Optional<List<Workspace>> list(Actor actor) {
    return Optional.of(List.of());
  }

  @Override
  public Optional<Outcome<Founded>> found(Actor actor, WorkspaceEntry entry) {
    return Optional.of(new Outcome.NotFound<>());
  }
}
