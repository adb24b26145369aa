package io.planwerk.domain.people;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;

/**
 * Names an acknowledgement within its strategy.
 *
 * @param value such as {@code a12} for the twelfth of the strategy
 */
public record AcknowledgementId(String value) {
  private static final Pattern FORM = Pattern.compile("a[1-9][0-9]{0,8}");

  public AcknowledgementId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung einer Bestätigung",
            "is no id of an acknowledgement")
        .orThrow();
  }

  /**
   * @param number counts the acknowledgements of a strategy from 1
   */
  public static AcknowledgementId of(int number) {
    return new AcknowledgementId("a" + number);
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }
}
