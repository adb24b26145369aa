package io.planwerk.application.workspace;

import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lets tools in by the hash of their secret. */
public final class AccessService implements Access {
  /** The one workspace there is until agencies found their own. */
  private static final WorkspaceId WORKSPACE = new WorkspaceId("main");

  private static final String OWNER = "owner";
  private static final String PREFIX = "pw_";

  private final Tokens tokens;
  private final Strategies strategies;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public AccessService(Tokens tokens, Strategies strategies, Secrets secrets, InstantSource clock) {
    this.tokens = tokens;
    this.strategies = strategies;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> authenticate(String secret) {
    return tokens
        .withHash(SecretHash.of(secret))
        .map(token -> new Actor(token.workspace(), token.id(), token.role()));
  }

  @Override
  public Optional<OrganisationId> home(WorkspaceId workspace, StrategyId strategy) {
    return strategies.organisationOf(workspace, strategy);
  }

  @Override
  public Optional<String> ensureOwner(Optional<String> given) {
    if (given.isPresent()) {
      keep(given.get());
      return Optional.empty();
    }
    if (tokens.hasRole(WORKSPACE, Role.OWNER)) {
      return Optional.empty();
    }
    String secret = PREFIX + secrets.next();
    keep(secret);
    return Optional.of(secret);
  }

  private void keep(String secret) {
    tokens.keep(
        new Token(
            WORKSPACE,
            OWNER,
            new Name("Owner"),
            Role.OWNER,
            SecretHash.of(secret),
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }
}
