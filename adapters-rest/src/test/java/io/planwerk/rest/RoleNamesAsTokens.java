package io.planwerk.rest;

import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * For each role a token that is called like it, in lower case, and others that are bound to an
 * organisation: viewer@acme. All strategies belong to acme.
 */
final class RoleNamesAsTokens implements Access {

  @Override
  public Optional<Actor> authenticate(String secret) {
    String[] parts = secret.split("@", 2);
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(parts[0]))
        .map(
            role ->
                parts.length == 1
                    ? Roles.everywhere(role)
                    : new Roles(null, Map.of(new OrganisationId(parts[1]), role)))
        .map(roles -> new Actor(new WorkspaceId("home"), secret, roles))
        .findFirst();
  }

  @Override
  public Optional<Actor> signedIn(String secret) {
    return authenticate(secret);
  }

  @Override
  public Optional<OrganisationId> home(WorkspaceId workspace, StrategyId strategy) {
    return Optional.of(new OrganisationId("acme"));
  }

  @Override
  public Optional<String> ensureOwner(Optional<String> given) {
    throw new UnsupportedOperationException();
  }
}
