package io.planwerk.application.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.planwerk.application.Answer;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.retry.Retries.Result;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetriesServiceTest {
  private static final WorkspaceId MAIN = new WorkspaceId("main");
  private static final Actor ANNA = new Actor(MAIN, "anna", Role.STRATEGIST);
  private static final Answer CREATED = new Answer(201, Map.of("ETag", "\"1\""), "{}");
  private static final Answer FAILED = new Answer(503, Map.of(), "");

  private final RememberedKeys keys = new RememberedKeys();
  private final CountedTransactions transactions = new CountedTransactions();
  private Instant now = Instant.parse("2027-03-01T09:30:00.123456Z");
  private final Retries retries = new RetriesService(keys, transactions, () -> now);
  private int runs;

  @Test
  void shouldDoTheWorkOnceAndRepeatItsAnswer() {
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));
    assertThat(once("key", "print", FAILED)).isEqualTo(new Result.Answered(CREATED, true));
    assertThat(once("key", "print", FAILED)).isEqualTo(new Result.Answered(CREATED, true));

    assertThat(runs).isEqualTo(1);
    assertThat(transactions.log).containsExactly("kept");
  }

  @Test
  void shouldNoteTheAnswerWithinTheTransactionOfTheWork() {
    once("key", "print", CREATED);

    assertThat(keys.answeredWithin).containsExactly(true);
  }

  @Test
  void shouldTellRequestsApart() {
    once("key", "print", CREATED);

    assertThat(once("key", "other print", CREATED)).isEqualTo(new Result.Mismatched());
    assertThat(once("other key", "other print", CREATED))
        .isEqualTo(new Result.Answered(CREATED, false));
    assertThat(runs).isEqualTo(2);
  }

  @Test
  void shouldTellActorsAndWorkspacesApart() {
    once("key", "print", CREATED);

    assertThat(once(new Actor(MAIN, "ben", Role.STRATEGIST), "key", "print", CREATED))
        .isEqualTo(new Result.Answered(CREATED, false));
    assertThat(
            once(new Actor(new WorkspaceId("other"), "anna", Role.OWNER), "key", "print", CREATED))
        .isEqualTo(new Result.Answered(CREATED, false));
  }

  @Test
  void shouldKeepRefusals() {
    Answer refused = new Answer(422, Map.of(), "{}");

    assertThat(once("key", "print", refused)).isEqualTo(new Result.Answered(refused, false));
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Answered(refused, true));
  }

  @Test
  void shouldForgetPreconditionsThatWereNotMet() {
    Answer stale = new Answer(412, Map.of(), "{}");

    assertThat(once("key", "print", stale)).isEqualTo(new Result.Answered(stale, false));
    assertThat(once("key", "other print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));
  }

  @Test
  void shouldUndoAndForgetServerErrors() {
    assertThat(once("key", "print", FAILED)).isEqualTo(new Result.Answered(FAILED, false));
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));

    assertThat(transactions.log).containsExactly("undone", "kept");
  }

  @Test
  void shouldUndoAndForgetWhatBroke() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                retries.once(
                    ANNA,
                    "key",
                    "print",
                    () -> {
                      throw new IllegalStateException("broken");
                    }));
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));

    assertThat(transactions.log).containsExactly("undone", "kept");
  }

  @Test
  void shouldTellThatTheFirstIsStillRunning() {
    retries.once(
        ANNA,
        "key",
        "print",
        () -> {
          assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Running());
          assertThat(once("key", "other", CREATED)).isEqualTo(new Result.Mismatched());
          return CREATED;
        });

    assertThat(runs).isZero();
  }

  @Test
  void shouldTakeOverFromAProcessThatDied() {
    keys.begin(MAIN, "anna key", "print", now, Instant.MIN, Instant.MIN);

    now = now.plus(Duration.ofSeconds(119));
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Running());
    now = now.plus(Duration.ofSeconds(2));
    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));
  }

  @Test
  void shouldUndoWhatWasTakenForDeadAndIsDoneByAnother() {
    Result late =
        retries.once(
            ANNA,
            "key",
            "print",
            () -> {
              now = now.plus(Duration.ofMinutes(3));
              assertThat(once("key", "print", CREATED))
                  .isEqualTo(new Result.Answered(CREATED, false));
              return new Answer(201, Map.of("ETag", "\"2\""), "{}");
            });

    assertThat(late).isEqualTo(new Result.Running());
    assertThat(transactions.log).containsExactly("kept", "undone");
    assertThat(once("key", "print", FAILED)).isEqualTo(new Result.Answered(CREATED, true));
  }

  @Test
  void shouldLeaveTheKeyToWhoeverTookOverWhenItBreaksLate() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                retries.once(
                    ANNA,
                    "key",
                    "print",
                    () -> {
                      now = now.plus(Duration.ofMinutes(3));
                      keys.begin(MAIN, "anna key", "print", now, now.minusSeconds(1), Instant.MIN);
                      throw new IllegalStateException("broken");
                    }));

    assertThat(once("key", "print", CREATED)).isEqualTo(new Result.Running());
  }

  @Test
  void shouldRememberForADay() {
    once("key", "print", CREATED);

    now = now.plus(Duration.ofHours(23));
    assertThat(once("key", "print", FAILED)).isEqualTo(new Result.Answered(CREATED, true));
    now = now.plus(Duration.ofHours(1)).plusMillis(1);
    assertThat(once("key", "other print", CREATED)).isEqualTo(new Result.Answered(CREATED, false));
  }

  private Result once(String key, String fingerprint, Answer answer) {
    return once(ANNA, key, fingerprint, answer);
  }

  private Result once(Actor actor, String key, String fingerprint, Answer answer) {
    return retries.once(
        actor,
        key,
        fingerprint,
        () -> {
          runs++;
          return answer;
        });
  }

  private final class RememberedKeys implements IdempotencyKeys {
    private final Map<List<Object>, Known> known = new HashMap<>();
    private final List<Boolean> answeredWithin = new ArrayList<>();

    @Override
    public Optional<Known> begin(
        WorkspaceId workspace,
        String key,
        String fingerprint,
        Instant begun,
        Instant abandonedBefore,
        Instant forgottenBefore) {
      Known there = known.get(List.of(workspace, key));
      if (there != null
          && !there.since().isBefore(forgottenBefore)
          && (there.answer().isPresent() || !there.since().isBefore(abandonedBefore))) {
        return Optional.of(there);
      }
      known.put(List.of(workspace, key), new Known(fingerprint, begun, Optional.empty()));
      return Optional.empty();
    }

    @Override
    public boolean answered(WorkspaceId workspace, String key, Instant since, Answer answer) {
      answeredWithin.add(transactions.open);
      return known
          .computeIfPresent(
              List.of(workspace, key),
              (_, running) ->
                  running.since().equals(since)
                      ? new Known(running.fingerprint(), since, Optional.of(answer))
                      : running)
          .since()
          .equals(since);
    }

    @Override
    public void forget(WorkspaceId workspace, String key, Instant since) {
      known.computeIfPresent(
          List.of(workspace, key), (_, running) -> running.since().equals(since) ? null : running);
    }
  }

  private static final class CountedTransactions implements Transactions {
    private final List<String> log = new ArrayList<>();
    private boolean open;

    @Override
    public <T> T inOne(Supplier<T> work) {
      boolean kept = false;
      open = true;
      try {
        T result = work.get();
        kept = true;
        return result;
      } finally {
        open = false;
        log.add(kept ? "kept" : "undone");
      }
    }
  }
}
