package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Workspaces;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Workspaces in memory. */
@Singleton
final class MemoryWorkspaces implements Workspaces {
  private final Memory memory;
  private final MemoryTable<Workspace> workspaces;

  @Inject
  MemoryWorkspaces(Memory memory) {
    this.memory = memory;
    this.workspaces = new MemoryTable<>(memory);
  }

  @Override
  public boolean add(WorkspaceId founder, Workspace workspace) {
    return memory.inOne(
        () -> {
          boolean free =
              workspaces.everywhere().stream().noneMatch(one -> one.id().equals(workspace.id()));
          if (free) {
            workspaces.put(founder, workspace.id().value(), workspace);
          }
          return free;
        });
  }

  @Override
  public List<Workspace> of(WorkspaceId founder) {
    return workspaces.behind(founder, null, _ -> true, Integer.MAX_VALUE);
  }
}
