package io.planwerk.domain.observations;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a stretch of time.
 *
 * @param from its first day
 * @param to its last day; the same for a value of one day
 * @param value in the unit of the figure
 * @param base what a rate is a rate of, such as the number of followers; absent where the figure is
 *     none, or where nobody said
 * @param certainty how sure the value is
 */
public record Point(
    LocalDate from,
    LocalDate to,
    BigDecimal value,
    @Nullable BigDecimal base,
    Certainty certainty) {

  public Point {
    value = Decimals.normal(value);
    base = base == null ? null : Decimals.normal(base);
    Invariants.check()
        .ordered("from", from, "to", to)
        .that(
            base == null || base.signum() >= 0,
            "base",
            FaultCode.OUT_OF_RANGE,
            "muss mindestens 0 sein",
            "must be at least 0")
        .orThrow();
  }
}
