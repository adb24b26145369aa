package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.persistence.PortContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every way of keeping workspaces does. */
public interface WorkspacesContract extends PortContract {

  @Test
  default void shouldGiveOutEachIdOnce() {
    Workspace workspace =
        new Workspace(
            newWorkspace(),
            new Name("Agentur Süd"),
            Instant.parse("2027-03-01T12:00:00.123Z"),
            "owner");

    WorkspaceId founder = newWorkspace();
    WorkspaceId another = newWorkspace();

    assertThat(ports().workspaces().add(founder, workspace)).isTrue();
    assertThat(neighbour().workspaces().add(founder, workspace)).isFalse();
    assertThat(ports().workspaces().add(another, workspace)).isFalse();

    assertThat(neighbour().workspaces().of(founder)).containsExactly(workspace);
    assertThat(ports().workspaces().of(another)).isEmpty();
  }
}
