package io.planwerk.domain.impact;

import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.KpiLinkId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain as it is claimed and as it was observed. What moves the second figure is a
 * value of the first; what counts as moved is the value of the second where its values add up, and
 * otherwise its change since the period before. A figure that several links move is shared out
 * among them in the proportion in which they were expected to move it.
 *
 * @param pointer JSON Pointer of the link
 * @param expected units of the second figure that one unit of the first is said to bring
 * @param delayDays days until the effect is said to show
 * @param rhythm the periods in which both have values
 * @param shift periods between cause and effect: the delay, rounded to whole periods
 * @param periods cause and effect, for each period in which both are known
 * @param conversion units moved by one unit, over all periods; absent where nothing could be
 *     compared
 * @param ratio conversion by the expected one; absent where one of the two is
 * @param alone whether the link needn't share the effect with links of which nobody says how much
 *     they move; otherwise conversion and ratio are too high
 * @param mark MISSING without an expected conversion
 */
public record ImpactLink(
    KpiLinkId id,
    String pointer,
    KpiId from,
    KpiId to,
    @Nullable BigDecimal expected,
    int delayDays,
    MeasuringRhythm rhythm,
    int shift,
    List<Step> periods,
    @Nullable BigDecimal conversion,
    @Nullable BigDecimal ratio,
    boolean alone,
    Mark mark) {

  /** As few periods as say something about a link. */
  static final int ENOUGH = 3;

  public ImpactLink {
    periods = List.copyOf(periods);
  }

  /** Whether there are enough periods to judge the link by. */
  public boolean isJudged() {
    return ratio != null && periods.size() >= ENOUGH;
  }

  /**
   * A period of a link.
   *
   * @param from first day of the period of the cause
   * @param effectFrom first day of the period of the effect
   * @param cause value of the first figure
   * @param effect what of the second figure was moved by this link
   */
  public record Step(LocalDate from, LocalDate effectFrom, BigDecimal cause, BigDecimal effect) {

    /** Units moved by one unit; empty where nothing was there to move them. */
    public Optional<BigDecimal> conversion() {
      return Quotient.of(effect, cause);
    }
  }
}
