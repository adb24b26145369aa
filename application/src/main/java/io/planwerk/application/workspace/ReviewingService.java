package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.workspace.ReviewEntry;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A link is a token that lets its bearer see one strategy. */
public final class ReviewingService implements Reviewing {
  private static final Duration USUAL = Duration.ofDays(30);
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Tokens tokens;
  private final Strategies strategies;
  private final Access access;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public ReviewingService(
      Tokens tokens, Strategies strategies, Access access, Secrets secrets, InstantSource clock) {
    this.tokens = tokens;
    this.strategies = strategies;
    this.access = access;
    this.secrets = secrets;
    this.clock = clock;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Outcome<Page<Token>> links(Actor actor, StrategyId strategy, Page.Request page) {
    if (strategies.revisionOf(actor.workspace(), strategy).isEmpty()) {
      return Outcome.missing(strategies.removal(actor.workspace(), strategy));
    }
    String after = page.after();
    return new Outcome.Done<>(
        Page.of(
            tokens.all(actor.workspace()).stream()
                .filter(token -> strategy.equals(token.roles().reviewed()))
                .filter(token -> after == null || token.id().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList(),
            page.limit(),
            Token::id));
  }

  @Override
  public Outcome<TokenKeeping.Made> share(Actor actor, StrategyId strategy, ReviewEntry entry) {
    if (strategies.revisionOf(actor.workspace(), strategy).isEmpty()) {
      return Outcome.missing(strategies.removal(actor.workspace(), strategy));
    }
    Instant now = now();
    Instant expiresAt =
        entry.expiresAt() == null
            ? now.plus(USUAL)
            : entry.expiresAt().truncatedTo(ChronoUnit.MILLIS);
    if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
      return new Outcome.Invalid<>(
          List.of(
              Fault.at(
                  "/expiresAt",
                  FaultCode.OUT_OF_RANGE,
                  "liegt nicht in der Zukunft oder mehr als ein Jahr von jetzt",
                  "doesn't lie in the future, or more than a year from now")));
    }
    String secret = AccessService.PREFIX + secrets.next();
    String slug = Slug.from("review " + entry.name().value());
    Token link =
        new Token(
            actor.workspace(),
            slug,
            entry.name(),
            Roles.reviewing(strategy),
            SecretHash.of(secret),
            now,
            actor.name(),
            expiresAt,
            null,
            null);
    for (int number = 2; !tokens.add(link); number++) {
      link = link.withId(Slug.numbered(slug, number));
    }
    return new Outcome.Done<>(new TokenKeeping.Made(link, secret));
  }

  @Override
  public Outcome<Token> revoke(Actor actor, StrategyId strategy, String link) {
    Optional<Token> found =
        tokens
            .find(actor.workspace(), link)
            .filter(token -> strategy.equals(token.roles().reviewed()))
            .filter(token -> token.revokedAt() == null);
    if (found.isEmpty()) {
      return new Outcome.NotFound<>();
    }
    Token revoked = found.get().revoked(now());
    tokens.keep(revoked);
    return new Outcome.Done<>(revoked);
  }

  @Override
  public Optional<Shown> open(String secret) {
    return access
        .authenticate(secret)
        .flatMap(actor -> tokens.find(actor.workspace(), actor.name()))
        .flatMap(
            link ->
                Optional.ofNullable(link.roles().reviewed())
                    .flatMap(strategy -> strategies.find(link.workspace(), strategy))
                    .map(saved -> new Shown(link, saved.document(), saved.revision())));
  }
}
