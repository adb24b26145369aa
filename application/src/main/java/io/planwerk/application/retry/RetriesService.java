package io.planwerk.application.retry;

import io.planwerk.application.Answer;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.application.port.IdempotencyKeys.Known;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps the answer in the same transaction as what the request changed, so that neither can exist
 * without the other, whenever the process dies.
 */
public final class RetriesService implements Retries {
  private static final Duration REMEMBERED = Duration.ofHours(24);

  /** No request runs this long; one that began earlier and has no answer died with its process. */
  private static final Duration ABANDONED = Duration.ofMinutes(2);

  /** Preconditions that fail or are missing are put right and sent again. */
  private static final Set<Integer> UNMET = Set.of(412, 428);

  private static final int FIRST_SERVER_ERROR = 500;

  private final IdempotencyKeys keys;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RetriesService(IdempotencyKeys keys, Transactions transactions, InstantSource clock) {
    this.keys = keys;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Undoes a transaction whose answer should not stick to its key. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Answer answer;

    Undone(Answer answer) {
      super(null, null, false, false);
      this.answer = answer;
    }
  }

  /** Undoes what took so long that it was taken for dead, and is being done by a repetition. */
  private static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenOver() {
      super(null, null, false, false);
    }
  }

  @Override
  public Result once(Actor actor, String key, String fingerprint, Supplier<Answer> work) {
    WorkspaceId workspace = actor.workspace();
    String scoped = actor.name() + " " + key;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Known> known =
        keys.begin(
            workspace, scoped, fingerprint, now, now.minus(ABANDONED), now.minus(REMEMBERED));
    if (known.isPresent()) {
      return result(known.get(), fingerprint);
    }
    try {
      return new Result.Answered(
          transactions.inOne(() -> carriedOut(workspace, scoped, now, work)), false);
    } catch (TakenOver other) {
      return new Result.Running();
    } catch (Undone undone) {
      keys.forget(workspace, scoped, now);
      return new Result.Answered(undone.answer, false);
    } catch (RuntimeException | Error failure) {
      forget(workspace, scoped, now, failure);
      throw failure;
    }
  }

  /** What went wrong first is what is told. */
  private void forget(WorkspaceId workspace, String key, Instant since, Throwable failure) {
    try {
      keys.forget(workspace, key, since);
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }

  private Answer carriedOut(
      WorkspaceId workspace, String key, Instant since, Supplier<Answer> work) {
    Answer answer = work.get();
    if (answer.status() >= FIRST_SERVER_ERROR || UNMET.contains(answer.status())) {
      throw new Undone(answer);
    }
    if (!keys.answered(workspace, key, since, answer)) {
      throw new TakenOver();
    }
    return answer;
  }

  private static Result result(Known known, String fingerprint) {
    if (!known.fingerprint().equals(fingerprint)) {
      return new Result.Mismatched();
    }
    return known
        .answer()
        .<Result>map(answer -> new Result.Answered(answer, true))
        .orElseGet(Result.Running::new);
  }
}
