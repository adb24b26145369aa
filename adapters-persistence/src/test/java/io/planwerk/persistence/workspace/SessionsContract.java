package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Sessions;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import io.planwerk.persistence.PortContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every way of keeping sessions does. */
public interface SessionsContract extends PortContract {
  Instant AT = Instant.parse("2027-03-01T12:00:00.123Z");

  private Sessions sessions() {
    return ports().sessions();
  }

  private static Session session(WorkspaceId workspace, String id, String member, Instant madeAt) {
    return new Session(
        workspace,
        id,
        member,
        "hash of " + id + " in " + workspace.value(),
        Session.Way.OPENID,
        madeAt,
        madeAt,
        "Browser/1");
  }

  @Test
  default void shouldFindByHash() {
    WorkspaceId workspace = newWorkspace();
    Session session = session(workspace, "s1", "anna", AT);
    sessions().add(session);
    sessions().add(session(workspace, "s0", "anna", AT));
    sessions().add(session(workspace, "s2", "bernd", AT));

    assertThat(neighbour().sessions().withHash(session.hash())).contains(session);
    assertThat(sessions().withHash("hash of nothing")).isEmpty();
    assertThat(sessions().of(workspace, "anna"))
        .extracting(Session::id)
        .containsExactly("s0", "s1");
    sessions().used(workspace, "s1", AT.plusSeconds(60));
    assertThat(sessions().withHash(session.hash()).map(Session::usedAt))
        .contains(AT.plusSeconds(60));
  }

  @Test
  default void shouldEnd() {
    WorkspaceId workspace = newWorkspace();
    for (String id : new String[] {"s0", "s1", "s2"}) {
      sessions().add(session(workspace, id, "anna", AT));
    }
    sessions().add(session(workspace, "s3", "bernd", AT));

    sessions().end(workspace, "s0");
    assertThat(sessions().of(workspace, "anna")).hasSize(2);
    sessions().endAll(workspace, "anna");

    assertThat(sessions().of(workspace, "anna")).isEmpty();
    assertThat(neighbour().sessions().of(workspace, "bernd")).hasSize(1);
  }

  @Test
  default void shouldForgetWhatIsOver() {
    WorkspaceId workspace = newWorkspace();
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    sessions().add(session(workspace, "old", "anna", longAgo));
    sessions().add(session(workspace, "idle", "anna", longAgo.plusSeconds(50)));
    sessions().add(session(workspace, "used", "anna", longAgo.plusSeconds(50)));
    sessions().used(workspace, "old", longAgo.plusSeconds(90));
    sessions().used(workspace, "used", longAgo.plusSeconds(90));

    sessions().forget(longAgo.plusSeconds(10), longAgo.plusSeconds(80));

    assertThat(sessions().of(workspace, "anna")).extracting(Session::id).containsExactly("used");
    sessions().endAll(workspace, "anna");
  }
}
