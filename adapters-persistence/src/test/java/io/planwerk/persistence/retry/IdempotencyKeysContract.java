package io.planwerk.persistence.retry;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Answer;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.application.port.IdempotencyKeys.Known;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every way of keeping the answers to requests does. */
public interface IdempotencyKeysContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  Duration ABANDONED = Duration.ofMinutes(5);
  Duration FORGOTTEN = Duration.ofHours(24);
  Answer CREATED =
      new Answer(
          201, Map.of("ETag", "\"1\"", "Location", "/strategies/x"), "{\"name\":\"Frühling ✓\"}");

  private IdempotencyKeys keys() {
    return ports().idempotencyKeys();
  }

  private static Optional<Known> begin(
      Ports server, WorkspaceId workspace, String fingerprint, Instant now) {
    return server
        .idempotencyKeys()
        .begin(workspace, "key", fingerprint, now, now.minus(ABANDONED), now.minus(FORGOTTEN));
  }

  private Optional<Known> begin(WorkspaceId workspace, Instant now) {
    return begin(ports(), workspace, "print", now);
  }

  @Test
  default void shouldLetARequestRunOnce() {
    WorkspaceId workspace = newWorkspace();

    assertThat(begin(workspace, NOON)).isEmpty();
    assertThat(begin(neighbour(), workspace, "other print", NOON.plusSeconds(1)))
        .contains(new Known("print", NOON, Optional.empty()));
    assertThat(begin(newWorkspace(), NOON)).isEmpty();
  }

  @Test
  default void shouldRememberTheAnswer() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);
    keys().answered(workspace, "key", NOON, CREATED);

    assertThat(begin(workspace, NOON.plus(FORGOTTEN)))
        .contains(new Known("print", NOON, Optional.of(CREATED)));
  }

  @Test
  default void shouldForgetWhatCameToNothing() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);
    keys().forget(workspace, "key", NOON);

    assertThat(begin(workspace, NOON)).isEmpty();
  }

  @Test
  default void shouldNotForgetWhatWasAnsweredAfterAll() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);
    keys().answered(workspace, "key", NOON, CREATED);
    keys().forget(workspace, "key", NOON);

    assertThat(begin(workspace, NOON)).contains(new Known("print", NOON, Optional.of(CREATED)));
  }

  @Test
  default void shouldLetOneOfManyRun() {
    WorkspaceId workspace = newWorkspace();

    assertThat(whoMayRun(workspace, NOON)).hasSize(1);
    assertThat(whoMayRun(workspace, NOON)).isEmpty();
  }

  @Test
  default void shouldLetOneOfManyTakeOverWhatWasAbandoned() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);

    assertThat(whoMayRun(workspace, NOON.plus(ABANDONED))).isEmpty();
    assertThat(whoMayRun(workspace, NOON.plus(ABANDONED).plusMillis(1))).hasSize(1);
  }

  @Test
  default void shouldLetOneOfManyTakeOverWhatIsLongAnswered() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);
    keys().answered(workspace, "key", NOON, CREATED);

    assertThat(whoMayRun(workspace, NOON.plus(FORGOTTEN))).isEmpty();
    assertThat(whoMayRun(workspace, NOON.plus(FORGOTTEN).plusMillis(1))).hasSize(1);
    assertThat(begin(workspace, NOON.plus(FORGOTTEN).plusMillis(2)).orElseThrow().answer())
        .isEmpty();
  }

  @Test
  default void shouldLeaveToWhoeverTookOverWhatComesOfIt() {
    WorkspaceId workspace = newWorkspace();
    Instant later = NOON.plus(ABANDONED).plusMillis(1);
    begin(workspace, NOON);
    begin(neighbour(), workspace, "other print", later);

    assertThat(keys().answered(workspace, "key", NOON, CREATED)).as("it was slow only").isFalse();
    keys().forget(workspace, "key", NOON);

    assertThat(begin(workspace, later)).contains(new Known("other print", later, Optional.empty()));
    assertThat(keys().answered(workspace, "key", later, CREATED)).isTrue();
    assertThat(begin(workspace, later))
        .contains(new Known("other print", later, Optional.of(CREATED)));
  }

  private List<Optional<Known>> whoMayRun(WorkspaceId workspace, Instant now) {
    return Race.between(
            16, runner -> begin(runner % 2 == 0 ? ports() : neighbour(), workspace, "print", now))
        .stream()
        .filter(Optional::isEmpty)
        .toList();
  }

  @Test
  default void shouldShowABeginningEvenWithinAnOpenTransaction() {
    WorkspaceId workspace = newWorkspace();

    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Optional<Known> seenByOthers =
          ports()
              .transactions()
              .inOne(
                  () -> {
                    begin(workspace, NOON);
                    return Race.result(other.submit(() -> begin(workspace, NOON)));
                  });
      assertThat(seenByOthers).isPresent();
    }
  }

  @Test
  default void shouldKeepABeginningWhenTheTransactionFails() {
    WorkspaceId workspace = newWorkspace();

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          begin(workspace, NOON);
                          throw new IllegalStateException("planned");
                        }))
        .hasMessage("planned");

    assertThat(begin(workspace, NOON)).isPresent();
  }

  @Test
  default void shouldKeepAnAnswerOnlyWithItsTransaction() {
    WorkspaceId workspace = newWorkspace();
    begin(workspace, NOON);

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          keys().answered(workspace, "key", NOON, CREATED);
                          throw new IllegalStateException("planned");
                        }))
        .hasMessage("planned");
    assertThat(begin(workspace, NOON).orElseThrow().answer()).isEmpty();

    ports()
        .transactions()
        .inOne(
            () -> {
              keys().answered(workspace, "key", NOON, CREATED);
              return CREATED;
            });
    assertThat(begin(workspace, NOON).orElseThrow().answer()).contains(CREATED);
  }

  @Test
  default void shouldKeepWorkingThroughManyRequests() {
    WorkspaceId workspace = newWorkspace();
    Instant later = NOON.plus(FORGOTTEN).plusSeconds(1);
    for (int i = 0; i < 500; i++) {
      Instant now = i < 250 ? NOON : later;
      assertThat(
              keys()
                  .begin(
                      workspace,
                      "key-" + i,
                      "print",
                      now,
                      now.minus(ABANDONED),
                      now.minus(FORGOTTEN)))
          .isEmpty();
      keys().answered(workspace, "key-" + i, now, CREATED);
    }

    assertThat(
            keys()
                .begin(
                    workspace,
                    "key-499",
                    "print",
                    later,
                    later.minus(ABANDONED),
                    later.minus(FORGOTTEN)))
        .isPresent();
  }
}
