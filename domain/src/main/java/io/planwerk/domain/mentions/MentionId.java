package io.planwerk.domain.mentions;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a mention within its strategy: the instant of the mention, so that ids are in the order of
 * time, and what tells it from others of that instant. The same mention delivered again has the
 * same id.
 *
 * @param value 12 hexadecimal digits of milliseconds since 1970 and 16 letters of a hash
 */
public record MentionId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}[A-Za-z0-9_-]{16}");
  private static final int INSTANT_LENGTH = 12;
  private static final int HASH_LENGTH = 16;
  private static final int HEX = 16;

  public MentionId {
    Invariants.check()
        .that(
            isOne(value),
            "",
            FaultCode.INVALID_VALUE,
            "ist keine Kennung einer Erwähnung",
            "is no id of a mention")
        .orThrow();
  }

  /**
   * @param reference what the place or the tool calls it
   */
  static MentionId of(Instant at, String reference) {
    return new MentionId(instant(at) + Fingerprint.of(reference).substring(0, HASH_LENGTH));
  }

  /** Where ids of mentions of this instant begin; there are none before 1970. */
  public static String instant(Instant at) {
    return String.format(Locale.ROOT, "%012x", Math.max(0, at.toEpochMilli()));
  }

  /** When it was said, to the millisecond. */
  public Instant at() {
    return Instant.ofEpochMilli(Long.parseLong(value.substring(0, INSTANT_LENGTH), HEX));
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
