package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Sessions;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Session;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in a relational database. */
@Singleton
final class DatabaseSessions implements Sessions {
  private static final int AT_ONCE = 100;
  private static final String READ =
      "select workspace, id, member_id, hash, way, made_at, used_at, agent from session where ";

  private final Database database;

  @Inject
  DatabaseSessions(Database database) {
    this.database = database;
  }

  private void change(String sql, Object... arguments) {
    database.change(handle -> Plain.change(handle, sql, arguments));
  }

  @Override
  public void add(Session session) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                insert into session (workspace, id, member_id, hash, way, made_at, used_at, agent)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.workspace().value(),
                session.id(),
                session.member(),
                session.hash(),
                session.way().name(),
                session.madeAt(),
                session.usedAt(),
                session.agent()));
  }

  @Override
  public Optional<Session> withHash(String hash) {
    return database.first(READ + "hash = ?", DatabaseSessions::session, hash);
  }

  @Override
  public List<Session> of(WorkspaceId workspace, String member) {
    return database.use(
        handle ->
            Plain.all(
                handle,
                AT_ONCE,
                READ + "workspace = ? and member_id = ? order by workspace, member_id, id",
                DatabaseSessions::session,
                workspace.value(),
                member));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        new WorkspaceId(row.getString("workspace")),
        row.getString("id"),
        row.getString("member_id"),
        row.getString("hash"),
        Session.Way.valueOf(row.getString("way")),
        RoleColumns.at(row, "made_at"),
        RoleColumns.at(row, "used_at"),
        row.getString("agent"));
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    change(
        "update session set used_at = ? where workspace = ? and id = ?", at, workspace.value(), id);
  }

  @Override
  public void end(WorkspaceId workspace, String id) {
    change("delete from session where workspace = ? and id = ?", workspace.value(), id);
  }

  @Override
  public void endAll(WorkspaceId workspace, String member) {
    change("delete from session where workspace = ? and member_id = ?", workspace.value(), member);
  }

  @Override
  public void forget(Instant begunBefore, Instant usedBefore) {
    change("delete from session where made_at < ? or used_at < ?", begunBefore, usedBefore);
  }
}
