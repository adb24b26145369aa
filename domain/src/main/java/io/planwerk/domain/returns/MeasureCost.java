package io.planwerk.domain.returns;

import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measure costs in the months that were looked at.
 *
 * @param pointer JSON Pointer of the measure
 * @param hours planned hours, set-up and interaction included
 * @param planned cost of running it in full as far as its ramp-up allows, hours and money
 * @param actual what it really cost, where that is known; it counts in place of the plan
 */
public record MeasureCost(
    MeasureId measure,
    Name name,
    String pointer,
    BigDecimal hours,
    Amount planned,
    Optional<Amount> actual) {

  /** The cost that counts. */
  public Amount counted() {
    return actual.orElse(planned);
  }

  /** How much more than planned it cost; negative for less. */
  public Optional<Money> excess() {
    return actual.map(cost -> cost.likely().plus(planned.likely().times(BigDecimal.ONE.negate())));
  }
}
