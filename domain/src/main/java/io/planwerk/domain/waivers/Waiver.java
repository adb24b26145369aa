package io.planwerk.domain.waivers;

import io.planwerk.domain.shared.EntityId.WaiverId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;

/**
 * A rule of the assessment that somebody chose to put up with for a while: its findings no longer
 * stand in the way, but are still shown and still count in the scores.
 *
 * @param id names this waiver in the document
 * @param rule id of the rule, {@code <area>.<name>}; the assessment says where there is none
 * @param reason why it may be broken
 * @param by who answers for that
 * @param until last day on which it may
 */
public record Waiver(WaiverId id, String rule, String reason, Name by, LocalDate until) {

  public boolean isInForce(LocalDate day) {
    return !day.isAfter(until);
  }
}
