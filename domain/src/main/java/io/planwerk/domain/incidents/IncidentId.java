package io.planwerk.domain.incidents;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;

/**
 * Names an incident within its strategy.
 *
 * @param value such as {@code i7} for the seventh of the strategy, drills included
 */
public record IncidentId(String value) {
  private static final Pattern FORM = Pattern.compile("i[1-9][0-9]{0,8}");

  public IncidentId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung eines Vorfalls",
            "is no id of an incident")
        .orThrow();
  }

  public static IncidentId of(int number) {
    return new IncidentId("i" + number);
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }
}
