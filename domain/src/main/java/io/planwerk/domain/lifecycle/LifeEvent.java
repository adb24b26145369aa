package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the life of a strategy. It stays for good: what was wrong is answered
 * by another event.
 *
 * @param number counts the events of a strategy from 1 without gaps
 * @param at when it was noted, to the millisecond
 * @param by who noted it
 * @param revision the revision of the strategy that it speaks of
 * @param reason why, if it was said
 * @param act what happened
 */
public record LifeEvent(
    int number, Instant at, String by, int revision, @Nullable String reason, Act act) {

  /** What can happen. */
  public sealed interface Act {}

  /** The strategy went through a gate. */
  public record Moved(Status from, Status to) implements Act {}

  /**
   * Somebody answered for a side; the event's revision is the one that was read, its reason the
   * comment.
   *
   * @param person role of the plan that the person fills
   * @param name what the person is called, if it was said
   * @param fingerprint of the content that was signed
   */
  public record Signed(
      Side side, PersonId person, @Nullable Name name, Answer answer, String fingerprint)
      implements Act {}

  /**
   * A sign-off that was noted by mistake, or doesn't hold any more, was taken back.
   *
   * @param signoff number of the event that is taken back
   */
  public record TookBack(int signoff) implements Act {}

  /** A stage of the launch was opened. */
  public record StageOpened(StageId stage) implements Act {}

  /** A stage of the launch was closed. */
  public record StageClosed(StageId stage) implements Act {}
}
