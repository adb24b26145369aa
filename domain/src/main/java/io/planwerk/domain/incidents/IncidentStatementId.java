package io.planwerk.domain.incidents;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;

/**
 * Names a statement within its incident.
 *
 * @param value such as {@code s6} for the one that the sixth event began
 */
public record IncidentStatementId(String value) {
  private static final Pattern FORM = Pattern.compile("s[1-9][0-9]{0,8}");

  public IncidentStatementId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung einer Stellungnahme",
            "is no id of a statement")
        .orThrow();
  }

  public static IncidentStatementId of(int number) {
    return new IncidentStatementId("s" + number);
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }
}
