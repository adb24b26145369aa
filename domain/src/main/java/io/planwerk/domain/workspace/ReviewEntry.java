package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to show a strategy to people of the client.
 *
 * @param name for whom the link is
 * @param expiresAt from when on it shows nothing, a year from now at the latest; absent for thirty
 *     days from now
 */
public record ReviewEntry(Name name, @Nullable Instant expiresAt) {}
