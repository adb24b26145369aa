package io.planwerk.domain.impact;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.returns.Bookings;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.ThreePoint;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a measure really gave to a goal, beside what the plan takes it to give.
 *
 * @param measure measure whose part of the goal's figure was observed
 * @param goal goal that gained
 * @param pointer JSON Pointer of the contribution
 * @param from first month that tells something
 * @param to last month that does
 * @param months how many of them tell something
 * @param planned what a month at full level is taken to give, in the unit of the target
 * @param measured what it gave: the weighted mean of the months, ramp-up, season and carry-over
 *     taken off, and the interval in which the true mean lies with a chance of 90 % (Student's t of
 *     a ratio estimate)
 * @param worked part of the planned hours of these months that was booked; the measured effect is
 *     that of all planned hours, as if the effect grew with them; empty where nothing was booked
 * @param differs whether what is planned lies outside of the interval
 * @param text the same in a sentence
 * @param patch what makes the plan reckon with it
 */
public record MeasuredEffect(
    MeasureId measure,
    GoalId goal,
    String pointer,
    Month from,
    Month to,
    int months,
    BigDecimal planned,
    ThreePoint measured,
    Optional<BigDecimal> worked,
    boolean differs,
    Bilingual text,
    JsonPatch patch) {

  private static final int HASH_LENGTH = 8;

  /** Names what is offered: measure, goal and figures. Other values make another offer. */
  public String id() {
    return measure.value()
        + ":"
        + goal.value()
        + ":"
        + Fingerprint.of(patch.toTree()).substring(0, HASH_LENGTH);
  }

  /**
   * All effects of which enough is known: three months at least in which the measure ran and its
   * part of the goal's figure was observed.
   *
   * @param figures observed and computed
   */
  public static List<MeasuredEffect> of(Strategy strategy, Figures figures, Bookings bookings) {
    return new EffectReader(strategy, figures, bookings).effects();
  }
}
