package io.planwerk.domain.alignment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of an alignment that is kept.
 *
 * @param id names it within its strategy and tells the revision it speaks of
 * @param at when it was made, to the millisecond
 * @param by who asked for it
 * @param reason why, if it was said
 * @param used fingerprint of what it reckoned with, see {@link UsedParts}
 * @param verdict whether goals and resources fit
 * @param attainment weighted attainment of the best plan with what is there, 0 to 1
 * @param decision what was decided upon it; absent as long as nothing was
 */
public record AlignmentSummary(
    AlignmentId id,
    Instant at,
    String by,
    @Nullable String reason,
    String used,
    Verdict verdict,
    BigDecimal attainment,
    @Nullable Decision decision) {

  /** The same with what was decided; without a decision where there is none. */
  public AlignmentSummary with(@Nullable Decision other) {
    return new AlignmentSummary(id, at, by, reason, used, verdict, attainment, other);
  }
}
