package io.planwerk.domain.returns;

import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import java.util.List;

/**
 * What a measure really took.
 *
 * @param work hours that were worked
 * @param paid money that was paid out, apart from these hours
 */
public record ActualCost(List<Work> work, List<Paid> paid) {
  public ActualCost {
    work = List.copyOf(work);
    paid = List.copyOf(paid);
  }

  /**
   * Hours of a month.
   *
   * @param skill kind of work, which tells the price of an hour
   * @param hours fully skilled hours
   */
  public record Work(Month month, SkillId skill, Hours hours) {}

  /** Money of a month. */
  public record Paid(Month month, Money amount) {}
}
