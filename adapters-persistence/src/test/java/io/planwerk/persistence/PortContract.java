package io.planwerk.persistence;

import io.planwerk.domain.shared.WorkspaceId;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of all ports need. */
public interface PortContract {
  AtomicInteger WORKSPACES = new AtomicInteger();

  Ports ports();

  /** A second server on the same data, or the same one where there can't be two. */
  Ports neighbour();

  /** One that no other test uses. */
  static WorkspaceId newWorkspace() {
    return new WorkspaceId("workspace-" + WORKSPACES.incrementAndGet());
  }
}
