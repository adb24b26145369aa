package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that lets a tool in. The secret itself is never kept, only its hash.
 *
 * @param workspace where it opens the door
 * @param id names the token; shown in histories as who did something, so it is given out once
 * @param name what it is for
 * @param roles what its bearer may do where
 * @param hash SHA-256 of the secret, in hexadecimal digits
 * @param madeAt when it was made
 * @param madeBy who made it; absent for that of the configuration
 * @param expiresAt from when on it opens nothing; absent for never
 * @param usedAt when it was last used, to a few minutes
 * @param revokedAt when it was revoked; absent while it wasn't
 */
public record Token(
    WorkspaceId workspace,
    String id,
    Name name,
    Roles roles,
    String hash,
    Instant madeAt,
    @Nullable String madeBy,
    @Nullable Instant expiresAt,
    @Nullable Instant usedAt,
    @Nullable Instant revokedAt) {

  /** One that is the same everywhere and was neither made by somebody nor ends. */
  public Token(
      WorkspaceId workspace, String id, Name name, Role role, String hash, Instant madeAt) {
    this(workspace, id, name, Roles.everywhere(role), hash, madeAt, null, null, null, null);
  }

  /** Whether it opens anything at an instant. */
  public boolean isValid(Instant at) {
    return revokedAt == null && (expiresAt == null || at.isBefore(expiresAt));
  }

  public Token withId(String other) {
    return new Token(
        workspace, other, name, roles, hash, madeAt, madeBy, expiresAt, usedAt, revokedAt);
  }

  public Token revoked(Instant at) {
    return new Token(workspace, id, name, roles, hash, madeAt, madeBy, expiresAt, usedAt, at);
  }

  public Token used(Instant at) {
    return new Token(workspace, id, name, roles, hash, madeAt, madeBy, expiresAt, at, revokedAt);
  }
}
