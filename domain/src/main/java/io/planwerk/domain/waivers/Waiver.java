package io.planwerk.domain.waivers;

import io.planwerk.domain.shared.EntityId.WaiverId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A rule of the assessment that somebody chose to put up with for a while: its findings no longer
 * stand in the way, but are still shown and still count in the scores.
 *
 * @param id names this waiver in the document
 * @param rule id of the rule, {@code <area>.<name>}
 * @param reason why it may be broken
 * @param by who answers for that
 * @param until last day on which it may
 */
public record Waiver(WaiverId id, String rule, String reason, Name by, LocalDate until) {
  private static final Pattern RULE = Pattern.compile("[a-z]+\\.[a-z0-9-]+");

  public Waiver {
    Invariants.check()
        .that(
            RULE.matcher(rule).matches(),
            "rule",
            FaultCode.INVALID_VALUE,
            "muss die Kennung einer Regel sein, etwa goals.baseline-missing",
            "must be the id of a rule, such as goals.baseline-missing")
        .orThrow();
  }

  public boolean isInForce(LocalDate day) {
    return !day.isAfter(until);
  }
}
