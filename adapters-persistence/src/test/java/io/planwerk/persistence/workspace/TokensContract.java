package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Removal;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every way of keeping tokens does. */
public interface TokensContract extends PortContract {

  private Tokens tokens() {
    return ports().tokens();
  }

  private static Token token(WorkspaceId workspace, String id, Role role) {
    return new Token(
        workspace,
        id,
        new Name("Für die Agentur"),
        role,
        "hash of " + workspace.value() + "/" + id,
        Instant.parse("2027-03-01T12:00:00.123Z"));
  }

  private static Token with(Token token, String hash) {
    return new Token(token.workspace(), token.id(), token.name(), Role.OWNER, hash, token.madeAt());
  }

  @Test
  default void shouldFindByHash() {
    WorkspaceId workspace = newWorkspace();
    Token owner = token(workspace, "owner", Role.OWNER);
    tokens().keep(owner);
    tokens().keep(token(workspace, "viewer", Role.VIEWER));

    assertThat(tokens().withHash(owner.hash())).contains(owner);
    assertThat(neighbour().tokens().withHash(owner.hash())).contains(owner);
    assertThat(tokens().withHash("hash of nothing")).isEmpty();
  }

  @Test
  default void shouldKeepAllThatIsToldOfAToken() {
    WorkspaceId workspace = newWorkspace();
    Instant made = Instant.parse("2027-03-01T12:00:00.123Z");
    Token bound =
        new Token(
            workspace,
            "reports",
            new Name("Berichte"),
            new Roles(
                null,
                Map.of(
                    new OrganisationId("acme"),
                    Role.VIEWER,
                    new OrganisationId("harbour"),
                    Role.OWNER)),
            "hash of reports in " + workspace.value(),
            made,
            "anna",
            made.plusSeconds(3600),
            null,
            null);

    assertThat(tokens().add(bound)).isTrue();

    assertThat(neighbour().tokens().withHash(bound.hash())).contains(bound);
    assertThat(tokens().add(token(workspace, "reports", Role.VIEWER)))
        .as("the id is taken")
        .isFalse();
    tokens().used(workspace, "reports", made.plusSeconds(60));
    assertThat(tokens().find(workspace, "reports")).contains(bound.used(made.plusSeconds(60)));
    tokens().keep(bound.revoked(made.plusSeconds(90)));
    assertThat(tokens().withHash(bound.hash())).contains(bound.revoked(made.plusSeconds(90)));
  }

  @Test
  default void shouldGoWithTheStrategyThatItShows() {
    WorkspaceId workspace = workspaceWith("spring");
    StrategyId spring = new StrategyId("spring");
    Token link =
        new Token(
            workspace,
            "review-board",
            new Name("Board"),
            Roles.reviewing(spring),
            "hash of a link in " + workspace.value(),
            Instant.parse("2027-03-01T12:00:00.123Z"),
            "anna",
            null,
            null,
            null);
    tokens().add(link);
    tokens().keep(token(workspace, "viewer", Role.VIEWER));
    assertThat(neighbour().tokens().withHash(link.hash())).contains(link);

    ports().strategies().remove(workspace, spring, 1, new Removal(link.madeAt(), "anna", null));

    assertThat(tokens().withHash(link.hash())).isEmpty();
    assertThat(tokens().all(workspace)).extracting(Token::id).containsExactly("viewer");
  }

  @Test
  default void shouldListThoseOfAWorkspace() {
    WorkspaceId workspace = newWorkspace();
    tokens().keep(token(workspace, "viewer", Role.VIEWER));
    tokens().add(token(workspace, "agency", Role.STRATEGIST));
    tokens().keep(token(newWorkspace(), "other", Role.VIEWER));

    assertThat(tokens().all(workspace)).extracting(Token::id).containsExactly("agency", "viewer");
    assertThat(tokens().find(workspace, "other")).isEmpty();
  }

  @Test
  default void shouldLetOneAfterTheOtherLookAtAllBeforeOneIsRevoked() {
    WorkspaceId workspace = newWorkspace();
    for (int i = 0; i < 4; i++) {
      tokens().keep(token(workspace, "owner-" + i, Role.OWNER));
    }

    Race.between(
        4,
        i -> {
          Ports server = i % 2 == 0 ? ports() : neighbour();
          return server
              .transactions()
              .inOne(
                  () -> {
                    List<Token> left =
                        server.tokens().held(workspace).stream()
                            .filter(one -> one.revokedAt() == null)
                            .toList();
                    if (left.size() > 1) {
                      server.tokens().keep(left.get(i % 2).revoked(left.getFirst().madeAt()));
                    }
                    return left.size();
                  });
        });

    assertThat(tokens().all(workspace)).filteredOn(one -> one.revokedAt() == null).hasSize(1);
  }

  @Test
  default void shouldReplaceATokenOfTheSameId() {
    WorkspaceId workspace = newWorkspace();
    Token before = token(workspace, "owner", Role.OWNER);
    Token after = with(before, before.hash() + ", renewed");
    tokens().keep(before);
    tokens().keep(after);

    assertThat(tokens().withHash(before.hash())).isEmpty();
    assertThat(tokens().withHash(after.hash())).contains(after);
  }

  @Test
  default void shouldNotLetTwoTokensHaveOneSecret() {
    Token ours = token(newWorkspace(), "owner", Role.OWNER);
    Token theirs = token(newWorkspace(), "owner", Role.OWNER);
    tokens().keep(ours);

    assertThatThrownBy(() -> tokens().keep(with(theirs, ours.hash())))
        .isInstanceOf(IllegalStateException.class);

    assertThat(tokens().withHash(ours.hash())).contains(ours);
  }

  @Test
  default void shouldKeepOneOfManyWhoComeAtOnce() {
    WorkspaceId workspace = newWorkspace();
    Token owner = token(workspace, "owner", Role.OWNER);

    Race.between(
        8,
        runner -> {
          tokens().keep(with(owner, owner.hash() + runner));
          return runner;
        });

    long found = 0;
    for (int runner = 0; runner < 8; runner++) {
      found += tokens().withHash(owner.hash() + runner).stream().count();
    }
    assertThat(found).isEqualTo(1);
  }
}
