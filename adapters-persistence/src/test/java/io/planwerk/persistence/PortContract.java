package io.planwerk.persistence;

import io.planwerk.application.Removal;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of all ports need. */
public interface PortContract {
  Removal REMOVAL = new Removal(Instant.parse("2027-03-02T08:15:00.250Z"), "bernd", "by mistake");
  AtomicInteger WORKSPACES = new AtomicInteger();

  Ports ports();

  /** A second server on the same data, or the same one where there can't be two. */
  Ports neighbour();

  /** One that no other test uses. */
  static WorkspaceId newWorkspace() {
    return new WorkspaceId("workspace-" + WORKSPACES.incrementAndGet());
  }
}
