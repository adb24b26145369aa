package io.planwerk.persistence.database;

import io.planwerk.application.Removal;
import io.planwerk.domain.shared.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was removed last under each id, by whom, when and why. */
public enum Removals {
  ORGANISATION,
  STRATEGY;

  /** To be called in the transaction that removes. */
  public void keep(Handle handle, WorkspaceId workspace, String id, Removal removal) {
    Plain.change(
        handle,
        "delete from removal where workspace = ? and kind = ? and id = ?",
        workspace.value(),
        name(),
        id);
    Plain.change(
        handle,
        "insert into removal (workspace, kind, id, removed_at, removed_by, reason)"
            + " values (?, ?, ?, ?, ?, ?)",
        workspace.value(),
        name(),
        id,
        removal.at().truncatedTo(ChronoUnit.MILLIS),
        removal.by(),
        removal.reason());
  }

  public Optional<Removal> find(Database database, WorkspaceId workspace, String id) {
    return database.first(
        "select removed_at, removed_by, reason from removal"
            + " where workspace = ? and kind = ? and id = ?",
        Removals::removal,
        workspace.value(),
        name(),
        id);
  }

  private static Removal removal(ResultSet row) throws SQLException {
    return new Removal(
        row.getObject("removed_at", OffsetDateTime.class).toInstant(),
        row.getString("removed_by"),
        row.getString("reason"));
  }
}
