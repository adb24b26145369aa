package io.planwerk.domain.incidents;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;

/**
 * Names a task within its incident.
 *
 * @param value such as {@code t5} for the one that the fifth event added
 */
public record IncidentTaskId(String value) {
  private static final Pattern FORM = Pattern.compile("t[1-9][0-9]{0,8}");

  public IncidentTaskId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung einer Aufgabe",
            "is no id of a task")
        .orThrow();
  }

  public static IncidentTaskId of(int number) {
    return new IncidentTaskId("t" + number);
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }
}
