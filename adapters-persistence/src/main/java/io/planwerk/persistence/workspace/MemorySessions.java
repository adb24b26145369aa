package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Sessions;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in memory. */
@Singleton
final class MemorySessions implements Sessions {
  private final MemoryTable<Session> sessions;

  @Inject
  MemorySessions(Memory memory) {
    this.sessions = new MemoryTable<>(memory);
  }

  @Override
  public void add(Session session) {
    sessions.put(session.workspace(), session.id(), session);
  }

  @Override
  public Optional<Session> withHash(String hash) {
    return sessions.everywhere().stream().filter(one -> one.hash().equals(hash)).findFirst();
  }

  @Override
  public List<Session> of(WorkspaceId workspace, String member) {
    return sessions.behind(workspace, null, one -> one.member().equals(member), Integer.MAX_VALUE);
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    sessions
        .find(workspace, id)
        .ifPresent(
            one ->
                sessions.put(
                    workspace,
                    id,
                    new Session(
                        workspace,
                        id,
                        one.member(),
                        one.hash(),
                        one.way(),
                        one.madeAt(),
                        at,
                        one.agent())));
  }

  @Override
  public void end(WorkspaceId workspace, String id) {
    sessions.remove(workspace, id);
  }

  @Override
  public void endAll(WorkspaceId workspace, String member) {
    of(workspace, member).forEach(one -> end(workspace, one.id()));
  }

  @Override
  public void forget(Instant begunBefore, Instant usedBefore) {
    sessions.everywhere().stream()
        .filter(one -> one.madeAt().isBefore(begunBefore) || one.usedAt().isBefore(usedBefore))
        .forEach(one -> end(one.workspace(), one.id()));
  }
}
