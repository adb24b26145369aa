package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import io.planwerk.domain.workspace.TokenEntry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Keeps tokens in the port {@link Tokens}. */
public final class TokenKeepingService implements TokenKeeping {
  private final Tokens tokens;
  private final Organisations organisations;
  private final Secrets secrets;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public TokenKeepingService(
      Tokens tokens,
      Organisations organisations,
      Secrets secrets,
      Transactions transactions,
      InstantSource clock) {
    this.tokens = tokens;
    this.organisations = organisations;
    this.secrets = secrets;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Page<Token> list(Actor actor, Page.Request page) {
    String after = page.after();
    return Page.of(
        tokens.all(actor.workspace()).stream()
            .filter(token -> isFor(actor, token))
            .filter(token -> after == null || token.id().compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        Token::id);
  }

  /** Links to single strategies are told of there. */
  private static boolean isFor(Actor actor, Token token) {
    return token.roles().reviewed() == null && sees(actor.roles(), token.roles());
  }

  /** Whether a token is bound to organisations that are in somebody's hands. */
  private static boolean sees(Roles owner, Roles other) {
    return owner.inWorkspace().contains(Role.OWNER)
        || (other.everywhere() == null
            && other.at().keySet().stream().allMatch(one -> owner.in(one).contains(Role.OWNER)));
  }

  @Override
  public Outcome<Token> read(Actor actor, String id) {
    return tokens
        .find(actor.workspace(), id)
        .filter(token -> isFor(actor, token))
        .<Outcome<Token>>map(Outcome.Done::new)
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Made> make(Actor actor, TokenEntry entry) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Fault> faults = faults(actor, entry, now);
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    String secret = AccessService.PREFIX + secrets.next();
    String slug = Slug.from(entry.name().value());
    Token token =
        new Token(
            actor.workspace(),
            slug,
            entry.name(),
            entry.roles(),
            SecretHash.of(secret),
            now,
            actor.name(),
            entry.expiresAt() == null ? null : entry.expiresAt().truncatedTo(ChronoUnit.MILLIS),
            null,
            null);
    for (int number = 2; !tokens.add(token); number++) {
      token = token.withId(Slug.numbered(slug, number));
    }
    return new Outcome.Done<>(new Made(token, secret));
  }

  private List<Fault> faults(Actor actor, TokenEntry entry, Instant now) {
    List<Fault> faults = new ArrayList<>();
    if (entry.expiresAt() != null && !entry.expiresAt().isAfter(now)) {
      faults.add(
          Fault.at(
              "/expiresAt",
              FaultCode.OUT_OF_RANGE,
              "liegt nicht in der Zukunft",
              "doesn't lie in the future"));
    }
    faults.addAll(GrantedRoles.faults(actor, organisations, entry.role(), entry.organisations()));
    return faults;
  }

  @Override
  public Outcome<Token> revoke(Actor actor, String id) {
    return transactions.inOne(
        () -> {
          // The last two owners can't take their leave at the same moment.
          List<Token> all = tokens.held(actor.workspace());
          Outcome<Token> found = read(actor, id);
          return found instanceof Outcome.Done<Token>(Token token) ? revoked(token, all) : found;
        });
  }

  private Outcome<Token> revoked(Token token, List<Token> all) {
    if (token.revokedAt() != null) {
      return new Outcome.NotFound<>();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean ownerLeft =
        all.stream()
            .filter(other -> !other.id().equals(token.id()) && other.isValid(now))
            // One that ends by itself would leave nobody.
            .anyMatch(other -> other.expiresAt() == null && AccessService.ownsAll(other));
    if (AccessService.ownsAll(token) && !ownerLeft) {
      return new Outcome.Conflict<>(
          new Bilingual(
              "Das ist das letzte Token eines Eigentümers, das nicht abläuft; ohne es käme niemand"
                  + " mehr an die Verwaltung.",
              "This is the last token of an owner that doesn't expire; without it nobody could"
                  + " administer the workspace any more."),
          List.of());
    }
    Token revoked = token.revoked(now);
    tokens.keep(revoked);
    return new Outcome.Done<>(revoked);
  }

  @Override
  public Outcome<Token> own(Actor actor) {
    return tokens
        .find(actor.workspace(), actor.name())
        .<Outcome<Token>>map(Outcome.Done::new)
        .orElseGet(Outcome.NotFound::new);
  }
}
