package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in, found by the hash of the secret that the browser shows. */
public interface Sessions {

  void add(Session session);

  Optional<Session> withHash(String hash);

  /** Those of a member, by id. */
  List<Session> of(WorkspaceId workspace, String member);

  /** Notes when a session was used. */
  void used(WorkspaceId workspace, String id, Instant at);

  void end(WorkspaceId workspace, String id);

  /** Ends all of a member. */
  void endAll(WorkspaceId workspace, String member);

  /** Forgets those that were begun before one instant, or last used before the other. */
  void forget(Instant begunBefore, Instant usedBefore);
}
