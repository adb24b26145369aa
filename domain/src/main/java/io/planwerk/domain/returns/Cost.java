package io.planwerk.domain.returns;

import io.planwerk.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What something costs in the months that were looked at.
 *
 * @param hours planned hours, set-up and interaction included
 * @param planned cost of doing it in full as far as ramp-ups allow, hours and money
 * @param booked what it really took, where anything was booked
 * @param counted what is reckoned with: what was booked, and the plan for months after the last
 *     booking; hours and money each have their own last booking
 */
public record Cost(BigDecimal hours, Amount planned, Optional<Booked> booked, Amount counted) {

  /**
   * What something really took.
   *
   * @param hours that were worked
   * @param plannedHours hours that were planned for the same months
   * @param amount their price and the money that was paid
   * @param planned what the same months would have cost after the plan
   */
  public record Booked(BigDecimal hours, BigDecimal plannedHours, Amount amount, Amount planned) {

    /** How much more than planned it cost; negative for less. */
    public Money excess() {
      return amount.likely().plus(planned.likely().times(BigDecimal.ONE.negate()));
    }
  }
}
