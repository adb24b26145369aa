package io.planwerk.application.workspace;

import io.planwerk.application.port.Members;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Session;
import io.planwerk.domain.workspace.Token;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in by the hash of a secret. */
public final class AccessService implements Access {
  /** The first workspace, that of those who run the server. */
  public static final WorkspaceId WORKSPACE = new WorkspaceId("main");

  private static final String OWNER = "owner";
  private static final Duration USE_NOTED = Duration.ofMinutes(5);
  static final String PREFIX = "pw_";

  private final Tokens tokens;
  private final Sessions sessions;
  private final Members members;
  private final Strategies strategies;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public AccessService(
      Tokens tokens,
      Sessions sessions,
      Members members,
      Strategies strategies,
      Secrets secrets,
      InstantSource clock) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.members = members;
    this.strategies = strategies;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> authenticate(String secret) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Token> shown =
        tokens.withHash(SecretHash.of(secret)).filter(token -> token.isValid(now));
    shown.filter(token -> isLongAgo(token.usedAt(), now)).ifPresent(token -> note(token, now));
    return shown.map(token -> new Actor(token.workspace(), token.id(), token.roles()));
  }

  @Override
  public Optional<Actor> signedIn(String secret) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Session> shown =
        sessions.withHash(SecretHash.of(secret)).filter(session -> session.isValid(now));
    Optional<Member> member =
        shown
            .flatMap(session -> members.find(session.workspace(), session.member()))
            .filter(one -> one.suspendedAt() == null);
    if (member.isPresent()) {
      shown
          .filter(session -> isLongAgo(session.usedAt(), now))
          .ifPresent(session -> sessions.used(session.workspace(), session.id(), now));
    }
    return member.map(Actor::of);
  }

  /** Not with every request, as what is written is read anew by everybody. */
  private static boolean isLongAgo(@Nullable Instant usedAt, Instant now) {
    return usedAt == null || usedAt.isBefore(now.minus(USE_NOTED));
  }

  private void note(Token token, Instant now) {
    tokens.used(token.workspace(), token.id(), now);
  }

  /** Whether somebody who comes in with it may do everything. */
  static boolean ownsAll(Token token) {
    return token.roles().inWorkspace().contains(Role.OWNER);
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
    Instant now = clock.instant();
    if (tokens.all(WORKSPACE).stream().anyMatch(token -> ownsAll(token) && token.isValid(now))) {
      return Optional.empty();
    }
    String secret = PREFIX + secrets.next();
    keep(secret);
    return Optional.of(secret);
  }

  private void keep(String secret) {
    tokens.keep(owner(WORKSPACE, secret, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }

  /** The token of the owner of a workspace. */
  static Token owner(WorkspaceId workspace, String secret, Instant at) {
    return new Token(workspace, OWNER, new Name("Owner"), Role.OWNER, SecretHash.of(secret), at);
  }
}
