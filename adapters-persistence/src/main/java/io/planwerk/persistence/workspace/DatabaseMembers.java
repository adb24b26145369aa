package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Members;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Members in a relational database. */
@Singleton
final class DatabaseMembers implements Members {
  private static final int AT_ONCE = 500;
  private static final String READ =
      "select workspace, id, email, name, role, organisations, made_at, made_by, suspended_at,"
          + " signed_in_at, issuer, subject, password from member where email is not null and ";
  private static final String OF_WORKSPACE = "workspace = ? order by workspace, id";

  private final Database database;

  @Inject
  DatabaseMembers(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Member> find(WorkspaceId workspace, String id) {
    return database.first(
        READ + "workspace = ? and id = ?", DatabaseMembers::member, workspace.value(), id);
  }

  @Override
  public List<Member> all(WorkspaceId workspace) {
    return list(OF_WORKSPACE, workspace.value());
  }

  @Override
  public List<Member> held(WorkspaceId workspace) {
    return list(OF_WORKSPACE + " for update", workspace.value());
  }

  @Override
  public List<Member> with(Email email) {
    return list("email = ? order by email, workspace", email.value());
  }

  @Override
  public List<Member> with(Member.OpenId openId) {
    return list(
        "issuer = ? and subject = ? order by issuer, subject, workspace",
        openId.issuer(),
        openId.subject());
  }

  private List<Member> list(String condition, Object... arguments) {
    return database.use(
        handle -> Plain.all(handle, AT_ONCE, READ + condition, DatabaseMembers::member, arguments));
  }

  private static Member member(ResultSet row) throws SQLException {
    String issuer = row.getString("issuer");
    return new Member(
        new WorkspaceId(row.getString("workspace")),
        row.getString("id"),
        new Email(row.getString("email")),
        new Name(row.getString("name")),
        RoleColumns.read(row),
        RoleColumns.at(row, "made_at"),
        row.getString("made_by"),
        RoleColumns.instant(row, "suspended_at"),
        RoleColumns.instant(row, "signed_in_at"),
        issuer == null ? null : new Member.OpenId(issuer, row.getString("subject")),
        row.getString("password"));
  }

  @Override
  public Adding add(Member member) {
    return database.change(
        handle -> {
          if (isTaken(handle, "id", member.workspace(), member.id())) {
            return Adding.ID_TAKEN;
          }
          if (Attempt.at(handle, h -> insert(h, member)) instanceof Attempt.Changed) {
            return Adding.ADDED;
          }
          return isTaken(handle, "email", member.workspace(), member.email().value())
              ? Adding.EMAIL_TAKEN
              : Adding.ID_TAKEN;
        });
  }

  private static boolean isTaken(
      Handle handle, String column, WorkspaceId workspace, String value) {
    return !Plain.all(
            handle,
            1,
            "select id from member where workspace = ? and " + column + " = ?",
            row -> row.getString("id"),
            workspace.value(),
            value)
        .isEmpty();
  }

  @Override
  public void keep(Member member) {
    change(
        """
        update member set email = ?, name = ?, role = ?, organisations = ?, made_at = ?,
          made_by = ?, suspended_at = ?, signed_in_at = ?, issuer = ?, subject = ?, password = ?
        where workspace = ? and id = ? and email is not null
        """,
        row(member));
  }

  private static int insert(Handle handle, Member member) {
    return Plain.change(
        handle,
        """
        insert into member (email, name, role, organisations, made_at, made_by, suspended_at,
          signed_in_at, issuer, subject, password, workspace, id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        row(member));
  }

  private static @Nullable Object[] row(Member member) {
    Member.OpenId openId = member.openId();
    return new @Nullable Object[] {
      member.email().value(),
      member.name().value(),
      RoleColumns.role(member.roles()),
      RoleColumns.organisations(member.roles()),
      member.madeAt(),
      member.madeBy(),
      member.suspendedAt(),
      member.signedInAt(),
      openId == null ? null : openId.issuer(),
      openId == null ? null : openId.subject(),
      member.password(),
      member.workspace().value(),
      member.id()
    };
  }

  @Override
  public boolean signedIn(WorkspaceId workspace, String id, Instant at) {
    return change(
            """
            update member set signed_in_at = ?
            where workspace = ? and id = ? and suspended_at is null and email is not null
            """,
            at,
            workspace.value(),
            id)
        > 0;
  }

  @Override
  public void bind(WorkspaceId workspace, String id, Member.OpenId openId) {
    change(
        """
        update member set issuer = ?, subject = ?
        where workspace = ? and id = ? and issuer is null and email is not null
        """,
        openId.issuer(),
        openId.subject(),
        workspace.value(),
        id);
  }

  @Override
  public void password(WorkspaceId workspace, String id, String hash) {
    change(
        "update member set password = ? where workspace = ? and id = ? and email is not null",
        hash,
        workspace.value(),
        id);
  }

  @Override
  public void strengthen(WorkspaceId workspace, String id, String weaker, String stronger) {
    change(
        "update member set password = ? where workspace = ? and id = ? and password = ?",
        stronger,
        workspace.value(),
        id,
        weaker);
  }

  private int change(String sql, @Nullable Object... arguments) {
    return database.change(handle -> Plain.change(handle, sql, arguments));
  }

  @Override
  public void remove(WorkspaceId workspace, String id) {
    change(
        """
        update member set email = null, name = '', role = 'NONE', organisations = '',
          issuer = null, subject = null, password = null
        where workspace = ? and id = ?
        """,
        workspace.value(),
        id);
  }
}
