package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Members;
import io.planwerk.application.port.Members.Adding;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every way of keeping members does. */
public interface MembersContract extends PortContract {
  Instant AT = Instant.parse("2027-03-01T12:00:00.123Z");

  private Members members() {
    return ports().members();
  }

  private static Member member(WorkspaceId workspace, String id, String email) {
    return new Member(
        workspace,
        id,
        new Email(email),
        new Name("Änne"),
        new Roles(Role.VIEWER, Map.of(new OrganisationId("acme"), Role.OWNER)),
        AT,
        "owner",
        null,
        null,
        null,
        null);
  }

  private static Member.OpenId openId(WorkspaceId workspace) {
    return new Member.OpenId("https://id.example.com/" + workspace.value(), "4711");
  }

  @Test
  default void shouldKeepAllThatIsToldOfAMember() {
    WorkspaceId workspace = newWorkspace();
    Member invited = member(workspace, "anna", "anna@example.com");
    assertThat(members().add(invited)).isEqualTo(Adding.ADDED);
    assertThat(neighbour().members().find(workspace, "anna")).contains(invited);

    Member known =
        new Member(
            workspace,
            "anna",
            invited.email(),
            new Name("Anna"),
            Roles.everywhere(Role.OWNER),
            AT,
            "owner",
            AT.plusSeconds(9),
            AT.plusSeconds(5),
            openId(workspace),
            "$argon2id$...");
    members().keep(known);

    assertThat(neighbour().members().find(workspace, "anna")).contains(known);
    assertThat(members().with(openId(workspace))).containsExactly(known);
    assertThat(members().held(workspace)).containsExactly(known);
    members().keep(member(workspace, "nobody", "nobody@example.com"));
    assertThat(members().all(workspace)).containsExactly(known);
  }

  @Test
  default void shouldNoteHowAMemberComesIn() {
    WorkspaceId workspace = newWorkspace();
    members().add(member(workspace, "anna", "anna@example.com"));
    Member.OpenId another = new Member.OpenId("https://id.example.org", workspace.value());

    assertThat(members().signedIn(workspace, "anna", AT.plusSeconds(5))).isTrue();
    members().bind(workspace, "anna", openId(workspace));
    members().bind(workspace, "anna", another);
    members().password(workspace, "anna", "$argon2id$...");

    Member anna = neighbour().members().find(workspace, "anna").orElseThrow();
    assertThat(anna.signedInAt()).isEqualTo(AT.plusSeconds(5));
    assertThat(anna.openId()).as("bound once").isEqualTo(openId(workspace));
    assertThat(anna.password()).isEqualTo("$argon2id$...");
    members().strengthen(workspace, "anna", "$argon2id$...", "$argon2id$stronger");
    members().strengthen(workspace, "anna", "$argon2id$...", "$argon2id$late");
    assertThat(members().find(workspace, "anna").orElseThrow().password())
        .as("a password that was changed meanwhile stays")
        .isEqualTo("$argon2id$stronger");
    members()
        .keep(
            new Member(
                workspace,
                "anna",
                anna.email(),
                anna.name(),
                anna.roles(),
                AT,
                "owner",
                AT,
                anna.signedInAt(),
                anna.openId(),
                anna.password()));
    assertThat(members().signedIn(workspace, "anna", AT.plusSeconds(9))).as("kept out").isFalse();
    assertThat(members().signedIn(workspace, "nobody", AT)).isFalse();
  }

  @Test
  default void shouldKnowAPersonInAllWorkspaces() {
    WorkspaceId one = newWorkspace();
    WorkspaceId other = newWorkspace();
    String email = one.value() + "@example.com";
    members().add(member(one, "a", email));
    members().add(member(other, "b", email));
    members().add(member(other, "c", "c@example.com"));

    assertThat(members().with(new Email(email)))
        .extracting(Member::id)
        .containsExactlyInAnyOrder("a", "b");
    assertThat(members().all(other)).extracting(Member::id).containsExactly("b", "c");
  }

  @Test
  default void shouldGiveOutEachIdAndAddressOnce() {
    WorkspaceId workspace = newWorkspace();
    members().add(member(workspace, "anna", "anna@example.com"));

    assertThat(members().add(member(workspace, "anna", "other@example.com")))
        .isEqualTo(Adding.ID_TAKEN);
    assertThat(members().add(member(workspace, "anna-2", "anna@example.com")))
        .isEqualTo(Adding.EMAIL_TAKEN);

    members().remove(workspace, "anna");

    assertThat(members().find(workspace, "anna")).isEmpty();
    assertThat(members().all(workspace)).isEmpty();
    assertThat(members().add(member(workspace, "anna", "anna@example.com")))
        .as("histories name the one before")
        .isEqualTo(Adding.ID_TAKEN);
    assertThat(members().add(member(workspace, "anna-2", "anna@example.com")))
        .isEqualTo(Adding.ADDED);
  }

  @Test
  default void shouldInviteOneOfManyAtOnce() {
    WorkspaceId workspace = newWorkspace();

    Race.between(
        6, runner -> members().add(member(workspace, "anna-" + runner, "anna@example.com")));

    assertThat(members().all(workspace)).hasSize(1);
  }
}
