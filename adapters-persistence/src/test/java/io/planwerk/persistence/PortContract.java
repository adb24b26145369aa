package io.planwerk.persistence;

import io.planwerk.application.Removal;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.strategy.Documents;
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

  /** One that no other test uses, with strategies of these ids. */
  default WorkspaceId workspaceWith(String... strategies) {
    WorkspaceId workspace = newWorkspace();
    ports()
        .organisations()
        .create(
            workspace,
            new Organisation(
                new OrganisationId(Documents.ORGANISATION),
                new Name("Hafen AG"),
                null,
                null,
                null,
                null,
                null,
                null),
            REMOVAL.at(),
            "anna");
    for (String strategy : strategies) {
      strategy(workspace, strategy);
    }
    return workspace;
  }

  /** Makes a strategy there, also in the place of one that was removed. */
  default void strategy(WorkspaceId workspace, String id) {
    ports()
        .strategies()
        .create(workspace, Documents.named(id, "Season"), new Note(REMOVAL.at(), "anna", null));
  }
}
