package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;

/**
 * A key that lets a tool in. The secret itself is never kept, only its hash.
 *
 * @param workspace where it opens the door
 * @param id names the token; shown in histories as who did something
 * @param name what it is for
 * @param role what its bearer may do
 * @param hash SHA-256 of the secret, in hexadecimal digits
 * @param madeAt when it was made
 */
public record Token(
    WorkspaceId workspace, String id, Name name, Role role, String hash, Instant madeAt) {}
