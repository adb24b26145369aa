package io.planwerk.persistence.retry;

import io.planwerk.application.Answer;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Requests and their answers in memory. */
@Singleton
final class MemoryIdempotencyKeys implements IdempotencyKeys {

  private record Key(WorkspaceId workspace, String key) {}

  private final Memory memory;

  /** Apart from the transactions, because a beginning is seen while they are open. */
  private final Map<Key, Known> requests = new ConcurrentHashMap<>();

  @Inject
  MemoryIdempotencyKeys(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Known> begin(
      WorkspaceId workspace,
      String key,
      String fingerprint,
      Instant now,
      Instant abandonedBefore,
      Instant forgottenBefore) {
    requests.values().removeIf(known -> isOver(known, abandonedBefore, forgottenBefore));
    Known beginning = new Known(fingerprint, now.truncatedTo(ChronoUnit.MILLIS), Optional.empty());
    return Optional.ofNullable(requests.putIfAbsent(new Key(workspace, key), beginning));
  }

  private static boolean isOver(Known known, Instant abandonedBefore, Instant forgottenBefore) {
    return known.since().isBefore(forgottenBefore)
        || (known.answer().isEmpty() && known.since().isBefore(abandonedBefore));
  }

  @Override
  public boolean answered(WorkspaceId workspace, String key, Instant since, Answer answer) {
    Key request = new Key(workspace, key);
    Optional<Known> own =
        Optional.ofNullable(requests.get(request))
            .filter(known -> known.since().equals(since.truncatedTo(ChronoUnit.MILLIS)));
    own.ifPresent(
        known ->
            memory.afterCommit(
                () ->
                    requests.replace(
                        request,
                        known,
                        new Known(known.fingerprint(), known.since(), Optional.of(answer)))));
    return own.isPresent();
  }

  @Override
  public void forget(WorkspaceId workspace, String key, Instant since) {
    Instant begun = since.truncatedTo(ChronoUnit.MILLIS);
    memory.afterCommit(
        () ->
            requests.computeIfPresent(
                new Key(workspace, key),
                (_, known) ->
                    known.answer().isEmpty() && known.since().equals(begun) ? null : known));
  }
}
