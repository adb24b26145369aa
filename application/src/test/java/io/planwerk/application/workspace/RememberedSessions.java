package io.planwerk.application.workspace;

import io.planwerk.application.port.Sessions;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions in a list. */
public final class RememberedSessions implements Sessions {
  private final List<Session> kept = new ArrayList<>();

  @Override
  public void add(Session session) {
    kept.add(session);
  }

  @Override
  public Optional<Session> withHash(String hash) {
    return kept.stream().filter(one -> one.hash().equals(hash)).findFirst();
  }

  @Override
  public List<Session> of(WorkspaceId workspace, String member) {
    return kept.stream()
        .filter(one -> one.workspace().equals(workspace) && one.member().equals(member))
        .toList();
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    kept.replaceAll(
        one ->
            one.workspace().equals(workspace) && one.id().equals(id)
                ? new Session(
                    workspace,
                    id,
                    one.member(),
                    one.hash(),
                    one.way(),
                    one.madeAt(),
                    at,
                    one.agent())
                : one);
  }

  @Override
  public void end(WorkspaceId workspace, String id) {
    kept.removeIf(one -> one.workspace().equals(workspace) && one.id().equals(id));
  }

  @Override
  public void endAll(WorkspaceId workspace, String member) {
    kept.removeAll(of(workspace, member));
  }

  @Override
  public void forget(Instant begunBefore, Instant usedBefore) {
    kept.removeIf(one -> one.madeAt().isBefore(begunBefore) || one.usedAt().isBefore(usedBefore));
  }
}
