package io.planwerk.application.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Session;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberKeepingServiceTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final WorkspaceId MAIN = new WorkspaceId("main");
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final Actor OWNER = new Actor(MAIN, "owner", Role.OWNER);

  private final RememberedMembers members = new RememberedMembers();
  private final RememberedSessions sessions = new RememberedSessions();
  private final RememberedOrganisations organisations = new RememberedOrganisations();
  private Instant now = NOON;
  private final InstantSource clock = () -> now;
  private final MemberKeeping keeping =
      new MemberKeepingService(
          members,
          sessions,
          organisations,
          new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
              return work.get();
            }
          },
          clock);
  private final Access access =
      new AccessService(
          new RememberedTokens(),
          sessions,
          members,
          new RememberedStrategies(),
          () -> "secret",
          clock);

  @BeforeEach
  void found() {
    organisations.create(
        MAIN,
        new Organisation(ACME, new Name("Acme"), null, null, null, null, null, null),
        NOON,
        "owner");
  }

  private static MemberEntry entry(String email, Role role) {
    return new MemberEntry(new Email(email), new Name("Anna Schmidt"), role, List.of(), null);
  }

  private Member invited(String email, Role role) {
    return ((Outcome.Done<Tagged<Member>>) keeping.invite(OWNER, entry(email, role)))
        .value()
        .value();
  }

  private Outcome<Tagged<Member>> patch(String id, Map<String, Object> patch) {
    return keeping.change(OWNER, id, new Edit.Merge(patch), new Precondition.Exists());
  }

  private void signIn(Member member) {
    members.keep(member.signedIn(now));
    sessions.add(
        new Session(
            MAIN,
            "s-" + member.id(),
            member.id(),
            SecretHash.of("secret of " + member.id()),
            Session.Way.PASSWORD,
            now,
            now,
            null));
  }

  @Test
  void shouldKnowAPersonByOneAddress() {
    Member anna = invited(" Anna.Schmidt@Exämple.com", Role.VIEWER);

    assertThat(anna.id()).isEqualTo("anna-schmidt");
    assertThat(anna.email().value()).isEqualTo("anna.schmidt@xn--exmple-cua.com");
    assertThat(anna.state()).isEqualTo(Member.State.INVITED);
    assertThat(keeping.invite(OWNER, entry("ANNA.schmidt@xn--exmple-cua.COM", Role.OWNER)))
        .isInstanceOf(Outcome.Conflict.class);
    assertThat(invited("other@example.com", Role.VIEWER).id()).isEqualTo("anna-schmidt-2");
  }

  @Test
  void shouldGiveNoMoreThanSomebodyHas() {
    MemberEntry nowhere =
        new MemberEntry(
            new Email("a@example.com"),
            new Name("A"),
            null,
            List.of(new RoleAt(new OrganisationId("harbour"), Role.VIEWER)),
            null);
    Actor viewer = new Actor(MAIN, "viewer", Roles.everywhere(Role.VIEWER));

    assertThat(((Outcome.Invalid<?>) keeping.invite(OWNER, nowhere)).faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.UNKNOWN_REFERENCE);
    assertThat(
            ((Outcome.Invalid<?>) keeping.invite(viewer, entry("a@example.com", Role.VIEWER)))
                .faults())
        .extracting(Fault::pointer)
        .containsExactly("/role");
  }

  @Test
  void shouldKeepTheLastOwnerWhoHasComeIn() {
    Member anna = invited("anna@example.com", Role.OWNER);
    signIn(anna);
    invited("late@example.com", Role.OWNER);

    assertThat(patch(anna.id(), Map.of("role", "VIEWER"))).isInstanceOf(Outcome.Conflict.class);
    assertThat(patch(anna.id(), Map.of("suspended", true))).isInstanceOf(Outcome.Conflict.class);
    assertThat(keeping.remove(OWNER, anna.id())).isInstanceOf(Outcome.Conflict.class);

    signIn(members.find(MAIN, "anna-schmidt-2").orElseThrow());
    assertThat(patch(anna.id(), Map.of("role", "VIEWER"))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void shouldTellAllFaultsOfAChange() {
    Member anna = invited("anna@example.com", Role.VIEWER);

    assertThat(
            ((Outcome.Invalid<?>)
                    patch(
                        anna.id(),
                        Map.of(
                            "email",
                            "other@example.com",
                            "organisations",
                            List.of(Map.of("organisationId", "harbour", "role", "OWNER")))))
                .faults())
        .extracting(Fault::pointer)
        .containsExactly("/email", "/organisations/0/organisationId");
    assertThat(
            keeping.change(
                OWNER,
                anna.id(),
                new Edit.Merge(Map.of("name", "Anna")),
                new Precondition.Matches(Set.of("another"))))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(
            keeping.change(
                OWNER,
                anna.id(),
                new Edit.Merge(Map.of("name", "Anna")),
                new Precondition.Unstated()))
        .isInstanceOf(Outcome.PreconditionMissing.class);
  }

  @Test
  void shouldLetInWithTheRolesOfTheMoment() {
    Member anna = invited("anna@example.com", Role.VIEWER);
    signIn(anna);
    String secret = "secret of anna-schmidt";
    assertThat(access.signedIn(secret))
        .contains(new Actor(MAIN, "@anna-schmidt", Roles.everywhere(Role.VIEWER)));

    patch(anna.id(), Map.of("role", "STRATEGIST"));
    assertThat(access.signedIn(secret).map(Actor::roles))
        .contains(Roles.everywhere(Role.STRATEGIST));

    patch(anna.id(), Map.of("suspended", true));
    assertThat(access.signedIn(secret)).isEmpty();
    patch(anna.id(), Map.of("suspended", false));
    assertThat(access.signedIn(secret)).as("signed out for good").isEmpty();
  }

  @Test
  void shouldEndSessionsThatLieIdleOrGetOld() {
    Member anna = invited("anna@example.com", Role.VIEWER);
    signIn(anna);
    String secret = "secret of anna-schmidt";
    for (int hours = 7; hours < 7 * 24; hours += 7) {
      now = NOON.plus(Duration.ofHours(hours));
      assertThat(access.signedIn(secret)).as("after " + hours + " hours").isPresent();
    }
    now = NOON.plus(Session.LONGEST);
    assertThat(access.signedIn(secret)).isEmpty();

    signIn(anna);
    sessions.end(MAIN, "s-anna-schmidt");
    now = now.plusSeconds(1);
    signIn(anna);
    now = now.plus(Session.IDLE);
    assertThat(access.signedIn(secret)).isEmpty();
  }

  @Test
  void shouldForgetPeopleButNotWhomHistoriesName() {
    Member anna = invited("anna@example.com", Role.VIEWER);
    signIn(anna);

    assertThat(keeping.remove(OWNER, anna.id())).isInstanceOf(Outcome.Done.class);

    assertThat(access.signedIn("secret of anna-schmidt")).isEmpty();
    assertThat(keeping.remove(OWNER, anna.id())).isInstanceOf(Outcome.NotFound.class);
    assertThat(invited("anna@example.com", Role.VIEWER).id()).isEqualTo("anna-schmidt-2");
  }
}
