package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;

/**
 * Names a sign-off within its strategy.
 *
 * @param value such as {@code s3} for the third thing that happened in the strategy's life
 */
public record SignoffId(String value) {
  private static final Pattern FORM = Pattern.compile("s[1-9][0-9]{0,8}");

  public SignoffId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung einer Freigabe",
            "is no id of a sign-off")
        .orThrow();
  }

  static SignoffId of(int number) {
    return new SignoffId("s" + number);
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
