package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a person signed in at one browser, until the person signs out, does nothing for eight
 * hours, or a week has passed. The secret itself is never kept, only its hash.
 *
 * @param id names the session among those of the workspace
 * @param member who signed in
 * @param hash SHA-256 of the secret, in hexadecimal digits
 * @param usedAt when it was last used, to a few minutes
 * @param agent what the browser calls itself
 */
public record Session(
    WorkspaceId workspace,
    String id,
    String member,
    String hash,
    Way way,
    Instant madeAt,
    Instant usedAt,
    @Nullable String agent) {

  /** How long it may lie idle. */
  public static final Duration IDLE = Duration.ofHours(8);

  /** How long it may last in all. */
  public static final Duration LONGEST = Duration.ofDays(7);

  /** What proved who the person is. */
  public enum Way {
    PASSWORD,
    OPENID
  }

  /** From when on it keeps nobody signed in, unless it is used before. */
  public Instant expiresAt() {
    Instant idle = usedAt.plus(IDLE);
    Instant end = madeAt.plus(LONGEST);
    return idle.isBefore(end) ? idle : end;
  }

  public boolean isValid(Instant at) {
    return at.isBefore(expiresAt());
  }
}
