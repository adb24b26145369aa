package io.planwerk.application.retry;

import io.planwerk.application.Answer;
import io.planwerk.application.workspace.Actor;
import java.util.function.Supplier;

/**
 * Carries out a request that may be sent several times under one key, and repeats its first answer
 * for 24 hours.
 */
public interface Retries {

  /** What came of it. */
  sealed interface Result {

    /**
     * The answer.
     *
     * @param replayed whether it is the repetition of an earlier one
     */
    record Answered(Answer answer, boolean replayed) implements Result {}

    /** The key was used for another request. */
    record Mismatched() implements Result {}

    /** The first request with this key is still running. */
    record Running() implements Result {}
  }

  /**
   * Does the work unless it was done before. Answers of status 500 and above are not kept, nor is
   * what the work changed.
   *
   * @param key chosen by the caller
   * @param fingerprint of everything that makes the request what it is
   */
  Result once(Actor actor, String key, String fingerprint, Supplier<Answer> work);
}
