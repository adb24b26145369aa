package io.planwerk.application.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessServiceTest {
  private static final WorkspaceId MAIN = new WorkspaceId("main");
  private static final Actor OWNER = new Actor(MAIN, "owner", Role.OWNER);

  private final RememberedTokens tokens = new RememberedTokens();
  private int made;
  private final Access access =
      new AccessService(
          tokens,
          new RememberedSessions(),
          new RememberedMembers(),
          new RememberedStrategies(),
          () -> "secret" + ++made,
          InstantSource.fixed(Instant.parse("2027-03-01T09:30:00.123456Z")));

  @Test
  void shouldMakeAnOwnerWhereThereIsNone() {
    String secret = access.ensureOwner(Optional.empty()).orElseThrow();

    assertThat(secret).isEqualTo("pw_secret1");
    assertThat(access.authenticate(secret)).contains(OWNER);
  }

  @Test
  void shouldShowTheSecretOnlyOnce() {
    String secret = access.ensureOwner(Optional.empty()).orElseThrow();

    assertThat(access.ensureOwner(Optional.empty())).isEmpty();
    assertThat(access.authenticate(secret)).isPresent();
    assertThat(made).isEqualTo(1);
  }

  @Test
  void shouldTakeTheSecretItIsGivenInPlaceOfTheOneBefore() {
    assertThat(access.ensureOwner(Optional.of("first"))).isEmpty();
    assertThat(access.ensureOwner(Optional.of("second"))).isEmpty();

    assertThat(access.authenticate("first")).isEmpty();
    assertThat(access.authenticate("second")).contains(OWNER);
    assertThat(made).isZero();
  }

  @Test
  void shouldLetNobodyElseIn() {
    access.ensureOwner(Optional.of("secret"));

    for (String wrong :
        List.of("", "Secret", "secret ", "pw_secret", tokens.kept.getFirst().hash())) {
      assertThat(access.authenticate(wrong)).isEmpty();
    }
  }

  @Test
  void shouldKeepHashesAndNoSecrets() {
    access.ensureOwner(Optional.of("abc"));

    assertThat(tokens.kept)
        .containsExactly(
            new Token(
                MAIN,
                "owner",
                new Name("Owner"),
                Role.OWNER,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Instant.parse("2027-03-01T09:30:00.123Z")));
  }
}
