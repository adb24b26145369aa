package io.planwerk.domain.returns;

import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the results of a figure are worth.
 *
 * @param pointer JSON Pointer of the figure
 * @param results units in the months that were looked at: the sum of what adds up, else the change
 * @param each worth of one unit
 * @param amount worth of all; low is without what is assumed
 * @param containedIn figure with a worth of its own that this one leads to, so that this one isn't
 *     counted a second time
 */
public record KpiValue(
    KpiId kpi,
    Name name,
    String pointer,
    BigDecimal results,
    Money each,
    Amount amount,
    Optional<KpiId> containedIn) {

  public boolean isCounted() {
    return containedIn.isEmpty();
  }
}
