package io.planwerk.domain.measurement;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one figure.
 *
 * @param kpi figure that the report speaks of
 * @param previous value of the period before, in the figure's unit
 * @param value value of the period reported, in the figure's unit
 * @param statedChange change as the report words it, as a fraction of the value before: 0.2 is a
 *     rise of 20 %
 * @param note what the report says beyond the numbers
 */
public record ReportStatement(
    KpiId kpi,
    @Nullable BigDecimal previous,
    @Nullable BigDecimal value,
    @Nullable BigDecimal statedChange,
    @Nullable String note) {
  public ReportStatement {
    previous = previous == null ? null : Decimals.normal(previous);
    value = value == null ? null : Decimals.normal(value);
    statedChange = statedChange == null ? null : Decimals.normal(statedChange);
  }

  /**
   * The change that the values give, as a fraction of the size of the value before; empty when a
   * value is missing or the value before is 0.
   */
  public Optional<BigDecimal> change() {
    if (previous == null || value == null || previous.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Decimals.normal(value.subtract(previous).divide(previous.abs(), MathContext.DECIMAL64)));
  }
}
