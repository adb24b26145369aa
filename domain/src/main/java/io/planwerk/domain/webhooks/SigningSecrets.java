package io.planwerk.domain.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what calls of a receiver are signed. For a day after a change the former secret signs, too,
 * so that nobody has to change both sides at the same moment.
 *
 * @param current in the form of Standard Webhooks: whsec_ and the key in base64
 * @param former the one before, while it may still sign
 * @param formerUntil from when on it doesn't any more
 */
public record SigningSecrets(
    String current, @Nullable String former, @Nullable Instant formerUntil) {
  public static final String PREFIX = "whsec_";
  private static final Duration OVERLAP = Duration.ofHours(24);

  /**
   * Those of a receiver that had none.
   *
   * @param random at least 160 random bits, in letters and digits
   */
  public static SigningSecrets of(String random) {
    byte[] key = random.getBytes(StandardCharsets.US_ASCII);
    return new SigningSecrets(PREFIX + Base64.getEncoder().encodeToString(key), null, null);
  }

  /**
   * A new secret beside the one that was current.
   *
   * @param random as for {@link #of}
   */
  public SigningSecrets rotated(String random, Instant now) {
    return new SigningSecrets(of(random).current, current, now.plus(OVERLAP));
  }

  /** Those that sign at an instant, the current one first. */
  public List<String> at(Instant now) {
    return former != null && formerUntil != null && now.isBefore(formerUntil)
        ? List.of(current, former)
        : List.of(current);
  }
}
