package io.planwerk.domain.resources;

import io.planwerk.domain.shared.EntityId.PartnerId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the company who lends skills or takes part in a cooperation.
 *
 * @param id key by which the rest of the strategy refers to the partner
 * @param name name or description of the partner
 * @param kind how the partner works with the company
 * @param offers skilled hours that can be bought, with price and limits
 * @param available months in which the partner can be called upon; always where absent
 * @param contribution what a cooperation brings beside hours, such as content, reach or contacts
 * @param note anything else that is worth knowing, such as terms of the contract
 */
public record Partner(
    PartnerId id,
    Name name,
    @Nullable PartnerKind kind,
    List<Offer> offers,
    @Nullable MonthSpan available,
    @Nullable String contribution,
    @Nullable String note) {

  public Partner {
    offers = List.copyOf(offers);
  }

  /**
   * Skilled hours that a partner sells.
   *
   * @param skill kind of work that is offered
   * @param costPerHour price of one fully skilled hour, 0 or more
   * @param hoursPerMonth hours that can be bought in a month at most; without limit where absent
   * @param leastHoursPerMonth hours that have to be bought in a month once the partner is engaged,
   *     not more than the limit
   */
  public record Offer(
      SkillId skill,
      @Nullable Money costPerHour,
      @Nullable Hours hoursPerMonth,
      @Nullable Hours leastHoursPerMonth) {

    public Offer {
      Invariants.check()
          .atLeast("costPerHour", costPerHour == null ? null : costPerHour.amount(), 0)
          .ordered("leastHoursPerMonth", leastHoursPerMonth, "hoursPerMonth", hoursPerMonth)
          .orThrow();
    }
  }
}
