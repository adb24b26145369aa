package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to let a tool in.
 *
 * @param name what the token is for, such as the tool that uses it
 * @param role in the whole workspace; absent for tools that are bound to some organisations
 * @param organisations roles at some organisations
 * @param expiresAt from when on it opens nothing; absent for never
 */
public record TokenEntry(
    Name name, @Nullable Role role, List<RoleAt> organisations, @Nullable Instant expiresAt) {

  /** A role at an organisation. */
  public record RoleAt(OrganisationId organisationId, Role role) {}

  public TokenEntry {
    organisations = List.copyOf(organisations);
    GivenRoles.check(role, organisations).orThrow();
  }

  public Roles roles() {
    return GivenRoles.roles(role, organisations);
  }
}
