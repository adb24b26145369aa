package io.planwerk.domain.people;

import io.planwerk.domain.shared.EntityId.GuidelineId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has taken note of a guideline. It is noted once, by whom and when is kept with it, and
 * never changes; what was noted by mistake is taken back with a reason, and that is kept as well.
 *
 * @param id names it within its strategy
 * @param act what was acknowledged, by whom, on which day
 * @param at when it was noted, to the millisecond
 * @param by who noted it
 * @param correction how it was taken back; absent as long as it holds
 */
public record Acknowledgement(
    AcknowledgementId id, Act act, Instant at, String by, @Nullable Correction correction) {

  /**
   * The act itself.
   *
   * @param guideline what was acknowledged
   * @param edition in which version and wording
   * @param who by whom
   * @param on the day
   * @param how by which means
   */
  public record Act(GuidelineId guideline, Edition edition, Who who, LocalDate on, Means how) {}

  /**
   * Takes an acknowledgement back.
   *
   * @param at when, to the millisecond
   * @param by who did it
   * @param reason why
   */
  public record Correction(Instant at, String by, String reason) {}

  public Acknowledgement takenBack(Correction mistake) {
    return new Acknowledgement(id, act, at, by, mistake);
  }
}
