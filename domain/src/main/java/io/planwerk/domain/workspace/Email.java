package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address by which a person is known, in one form however it was written: without blanks
 * around, in small letters, the domain in ASCII. So it can be compared as it stands.
 *
 * @param value at most 254 characters; before the at sign ASCII only, since letters that only look
 *     alike must not make two persons one
 */
public record Email(String value) {
  private static final int MOST = 254;
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,}");

  public Email {
    value = normal(value);
    Invariants.check()
        .that(
            value.length() <= MOST && FORM.matcher(value).matches(),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine E-Mail-Adresse wie anna@example.com",
            "is no e-mail address such as anna@example.com")
        .orThrow();
  }

  private static String normal(String text) {
    String stripped = text.strip();
    int at = stripped.lastIndexOf('@');
    if (at < 0 || stripped.length() > MOST) {
      return stripped;
    }
    return small(stripped.substring(0, at)) + "@" + domain(stripped.substring(at + 1));
  }

  /** Only letters of ASCII have one small form that nothing else has, too. */
  private static String small(String text) {
    return text.chars().allMatch(c -> c < 128) ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String domain(String text) {
    try {
      return IDN.toASCII(text).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noDomain) {
      return text;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
