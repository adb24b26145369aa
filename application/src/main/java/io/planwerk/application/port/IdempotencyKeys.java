package io.planwerk.application.port;

import io.planwerk.application.Answer;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers which requests were answered how, so that a repeated request isn't carried out twice.
 */
public interface IdempotencyKeys {

  /**
   * A request that is known.
   *
   * @param fingerprint tells whether a repetition is the same request
   * @param since when it began
   * @param answer what came of it; absent while it runs
   */
  record Known(String fingerprint, Instant since, Optional<Answer> answer) {}

  /**
   * Notes that a request begins; visible to all at once, even within a transaction that is still
   * open. A note without an answer from before {@code abandonedBefore}, or any from before {@code
   * forgottenBefore}, is overwritten.
   *
   * @return what is known already; empty when this request may run
   */
  Optional<Known> begin(
      WorkspaceId workspace,
      String key,
      String fingerprint,
      Instant now,
      Instant abandonedBefore,
      Instant forgottenBefore);

  /**
   * Notes the answer, as a part of the transaction that carries the request out.
   *
   * @param since when it began
   * @return whether it is still that request's key: it may have been given up for dead
   */
  boolean answered(WorkspaceId workspace, String key, Instant since, Answer answer);

  /**
   * Forgets a request that came to nothing. One that was answered after all stays: whoever lost the
   * database at the commit can't tell, and this waits for what is still under way there.
   *
   * @param since when it began; one that began later stays, too
   */
  void forget(WorkspaceId workspace, String key, Instant since);
}
