package io.planwerk.application.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.domain.workspace.ReviewEntry;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import io.planwerk.domain.workspace.TokenEntry;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenKeepingServiceTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final OrganisationId HARBOUR = new OrganisationId("harbour");
  private static final WorkspaceId MAIN = new WorkspaceId("main");
  private static final Actor OWNER = new Actor(MAIN, "owner", Role.OWNER);
  private static final Actor OF_ACME =
      new Actor(MAIN, "acme-owner", new Roles(null, Map.of(ACME, Role.OWNER)));

  private final RememberedOrganisations organisations = new RememberedOrganisations();
  private final RememberedTokens tokens = new RememberedTokens();
  private Instant now = NOON;
  private int made;
  private final InstantSource clock = () -> now;
  private final Access access =
      new AccessService(
          tokens,
          new RememberedSessions(),
          new RememberedMembers(),
          new RememberedStrategies(),
          () -> "s" + ++made,
          clock);
  private final TokenKeeping keeping =
      new TokenKeepingService(
          tokens,
          organisations,
          () -> "s" + ++made,
          new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
              return work.get();
            }
          },
          clock);

  @BeforeEach
  void found() {
    for (OrganisationId id : List.of(ACME, HARBOUR)) {
      organisations.create(
          MAIN,
          new Organisation(id, new Name(id.value()), null, null, null, null, null, null),
          NOON,
          "owner");
    }
  }

  private static TokenEntry reader(OrganisationId at, Instant expiresAt) {
    return new TokenEntry(
        new Name("Dashboard"), null, List.of(new RoleAt(at, Role.VIEWER)), expiresAt);
  }

  private TokenKeeping.Made made(Actor actor, TokenEntry entry) {
    return ((Outcome.Done<TokenKeeping.Made>) keeping.make(actor, entry)).value();
  }

  @Test
  void shouldLetInWhoShowsTheSecretUntilItExpires() {
    TokenKeeping.Made token = made(OWNER, reader(ACME, NOON.plusSeconds(60)));

    assertThat(access.authenticate(token.secret()))
        .contains(new Actor(MAIN, "dashboard", new Roles(null, Map.of(ACME, Role.VIEWER))));
    assertThat(token.token().hash()).doesNotContain(token.secret());
    now = NOON.plusSeconds(60);
    assertThat(access.authenticate(token.secret())).isEmpty();
  }

  @Test
  void shouldNoteTheLastUseEveryFiveMinutes() {
    String secret = made(OWNER, reader(ACME, null)).secret();

    access.authenticate(secret);
    now = NOON.plus(Duration.ofMinutes(4));
    access.authenticate(secret);
    assertThat(tokens.find(MAIN, "dashboard").map(Token::usedAt)).contains(NOON);
    now = NOON.plus(Duration.ofMinutes(6));
    access.authenticate(secret);
    assertThat(tokens.find(MAIN, "dashboard").map(Token::usedAt)).contains(now);
  }

  @Test
  void shouldRevokeForGood() {
    access.ensureOwner(Optional.of("secret of the owner"));
    TokenKeeping.Made token = made(OWNER, reader(ACME, null));

    assertThat(keeping.revoke(OWNER, "dashboard")).isInstanceOf(Outcome.Done.class);

    assertThat(access.authenticate(token.secret())).isEmpty();
    assertThat(keeping.revoke(OWNER, "dashboard")).isInstanceOf(Outcome.NotFound.class);
    assertThat(keeping.list(OWNER, new Page.Request(null, 10)).items())
        .extracting(Token::id)
        .containsExactly("dashboard", "owner");
    assertThat(made(OWNER, reader(ACME, null)).token().id())
        .as("histories name the old one")
        .isEqualTo("dashboard-2");
  }

  @Test
  void shouldKeepTheLastOwner() {
    access.ensureOwner(Optional.of("secret of the owner"));
    made(OWNER, new TokenEntry(new Name("Guest"), Role.OWNER, List.of(), NOON.plusSeconds(9)));

    assertThat(keeping.revoke(OWNER, "owner")).isInstanceOf(Outcome.Conflict.class);

    made(OWNER, new TokenEntry(new Name("Second"), Role.OWNER, List.of(), null));
    assertThat(keeping.revoke(OWNER, "owner")).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void shouldGiveNoMoreThanOneHas() {
    TokenEntry everywhere = new TokenEntry(new Name("All"), Role.VIEWER, List.of(), null);

    assertThat(pointers(keeping.make(OF_ACME, everywhere))).containsExactly("/role");
    assertThat(pointers(keeping.make(OF_ACME, reader(HARBOUR, NOON))))
        .containsExactlyInAnyOrder("/expiresAt", "/organisations/0/organisationId");
    assertThat(pointers(keeping.make(OWNER, reader(new OrganisationId("nobody"), null))))
        .containsExactly("/organisations/0/organisationId");
    assertThat(keeping.make(OF_ACME, reader(ACME, null))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void shouldShowToABoundOwnerWhatIsBoundToTheSame() {
    made(OWNER, reader(ACME, null));
    made(OWNER, reader(HARBOUR, null));
    made(OWNER, new TokenEntry(new Name("All"), Role.VIEWER, List.of(), null));

    assertThat(keeping.list(OF_ACME, new Page.Request(null, 10)).items())
        .extracting(Token::id)
        .containsExactly("dashboard");
    assertThat(keeping.read(OF_ACME, "dashboard-2")).isInstanceOf(Outcome.NotFound.class);
    assertThat(keeping.revoke(OF_ACME, "all")).isInstanceOf(Outcome.NotFound.class);
    assertThat(keeping.revoke(OF_ACME, "dashboard")).isInstanceOf(Outcome.Done.class);
    Page<Token> first = keeping.list(OWNER, new Page.Request(null, 2));
    assertThat(keeping.list(OWNER, new Page.Request(first.next(), 2)).items())
        .extracting(Token::id)
        .containsExactly("dashboard-2");
  }

  @Test
  void shouldShowAStrategyForAYearAtMost() {
    RememberedStrategies strategies = new RememberedStrategies();
    StrategyId spring = new StrategyId("spring");
    strategies.create(
        MAIN,
        document(
            Map.of(
                "id", "spring",
                "organisationId", RememberedStrategies.ORGANISATION.value(),
                "name", "Spring")),
        new Strategies.Note(NOON, "owner", null));
    Reviewing reviewing =
        new ReviewingService(tokens, strategies, access, () -> "s" + ++made, clock);
    Name board = new Name("Board");

    assertThat(
            pointers(
                reviewing.share(
                    OWNER, spring, new ReviewEntry(board, NOON.plus(Duration.ofDays(400))))))
        .containsExactly("/expiresAt");
    assertThat(pointers(reviewing.share(OWNER, spring, new ReviewEntry(board, NOON))))
        .containsExactly("/expiresAt");
    String secret =
        ((Outcome.Done<TokenKeeping.Made>)
                reviewing.share(OWNER, spring, new ReviewEntry(board, null)))
            .value()
            .secret();
    now = NOON.plus(Duration.ofDays(29));
    assertThat(reviewing.open(secret)).isPresent();
    now = NOON.plus(Duration.ofDays(30));
    assertThat(reviewing.open(secret)).isEmpty();
    assertThat(reviewing.open("unknown")).isEmpty();
  }

  private static StrategyDocument document(Map<String, Object> tree) {
    return ((Reading.Read<StrategyDocument>) StrategyFormat.CURRENT.read(tree)).value();
  }

  private static List<String> pointers(Outcome<?> outcome) {
    return ((Outcome.Invalid<?>) outcome)
        .faults().stream().map(Fault::pointer).map(Object::toString).toList();
  }
}
