package io.planwerk.persistence.strategy;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.TreeBytes;
import io.planwerk.persistence.shared.TreeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/** The newest revisions. */
final class StrategyTable {
  private StrategyTable() {}

  static int insert(Handle handle, WorkspaceId workspace, Change change) {
    Head after = change.after();
    Strategy strategy = after.document().strategy();
    return Plain.change(
        handle,
        """
        insert into strategy (workspace, id, incarnation, organisation_id, name, search_text,
          status, revision, changed_at, changed_by, reason, chosen_in, chosen, places,
          history_size, document)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.value(),
        strategy.id().value(),
        after.incarnation(),
        strategy.organisationId().value(),
        strategy.name().value(),
        SearchText.in(strategy.id(), strategy.name().value()),
        Life.begin(strategy).status().name(),
        after.number(),
        after.revision().at(),
        after.revision().by(),
        after.revision().reason(),
        RevisionTable.alignment(after.revision()),
        RevisionTable.option(after.revision()),
        TreeText.write(after.revision().places()),
        after.historySize(),
        change.text().toArray());
  }

  static int update(Handle handle, WorkspaceId workspace, Head before, Change change) {
    Head after = change.after();
    Strategy strategy = after.document().strategy();
    return Plain.change(
        handle,
        """
        update strategy
        set organisation_id = ?, name = ?, search_text = ?, revision = ?, changed_at = ?,
          changed_by = ?, reason = ?, chosen_in = ?, chosen = ?, places = ?, history_size = ?, document = ?
        where workspace = ? and id = ? and revision = ? and incarnation = ?
        """,
        strategy.organisationId().value(),
        strategy.name().value(),
        SearchText.in(strategy.id(), strategy.name().value()),
        after.number(),
        after.revision().at(),
        after.revision().by(),
        after.revision().reason(),
        RevisionTable.alignment(after.revision()),
        RevisionTable.option(after.revision()),
        TreeText.write(after.revision().places()),
        after.historySize(),
        change.text().toArray(),
        workspace.value(),
        strategy.id().value(),
        before.number(),
        before.incarnation());
  }

  static int delete(Handle handle, WorkspaceId workspace, StrategyId id, int revision) {
    return handle
        .createUpdate(
            "delete from strategy where workspace = :workspace and id = :id and revision ="
                + " :revision")
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("revision", revision)
        .execute();
  }

  /** Deletes what speaks of several strategies, this one among them. */
  static int deleteJoint(Handle handle, WorkspaceId workspace, StrategyId id, int revision) {
    return handle
        .createUpdate(
            """
            delete from joint_alignment
            where workspace = :workspace
              and number in (select number from joint_alignment_strategy
                where workspace = :workspace and strategy_id = :id)
              and exists (select 1 from strategy
                where workspace = :workspace and id = :id and revision = :revision)
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("revision", revision)
        .execute();
  }

  static Optional<Head.Stand> stand(Database database, WorkspaceId workspace, StrategyId id) {
    return database.first(
        "select incarnation, revision from strategy where workspace = ? and id = ?",
        row -> new Head.Stand(row.getString(1), row.getInt(2)),
        workspace.value(),
        id.value());
  }

  static boolean hold(Database database, WorkspaceId workspace, StrategyId id) {
    return database
        .first(
            "select revision from strategy where workspace = ? and id = ? for update",
            row -> row.getInt(1),
            workspace.value(),
            id.value())
        .isPresent();
  }

  /** A row whose document still has to be read. */
  record Kept(Head.Stand stand, RevisionTable.Line line, long historySize, TreeBytes document) {}

  static Optional<Kept> find(Database database, WorkspaceId workspace, StrategyId id) {
    return database.first(
        """
        select incarnation, revision as number, changed_at, changed_by, reason, chosen_in, chosen,
          places, history_size, document
        from strategy where workspace = ? and id = ?
        """,
        StrategyTable::kept,
        workspace.value(),
        id.value());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new Head.Stand(row.getString("incarnation"), row.getInt("number")),
        RevisionTable.line(row),
        row.getLong("history_size"),
        Objects.requireNonNull(TreeBytes.kept(row.getBytes("document"))));
  }

  static Page<StrategySummary> list(
      Handle handle, WorkspaceId workspace, StrategyFilter filter, Page.Request page) {
    try (Query query =
        handle
            .createQuery(
                "select id, organisation_id, name, status, revision, changed_at, changed_by"
                    + " from strategy"
                    + " where workspace = :workspace and id > :after"
                    + (filter.organisation() == null ? "" : " and organisation_id = :organisation")
                    + (filter.within() == null ? "" : " and organisation_id in (<within>)")
                    + (filter.text() == null ? "" : " and position(:text in search_text) > 0")
                    + (filter.status() == null ? "" : " and status = :status")
                    + " order by id limit :limit")
            .bind("workspace", workspace)
            .bind("after", page.after() == null ? "" : page.after())
            .bind("limit", page.limit() + 1)) {
      if (filter.organisation() != null) {
        query.bind("organisation", filter.organisation());
      }
      if (filter.within() != null) {
        query.bindList(EmptyHandling.NULL_KEYWORD, "within", List.copyOf(filter.within()));
      }
      if (filter.text() != null) {
        query.bind("text", SearchText.of(filter.text()));
      }
      if (filter.status() != null) {
        query.bind("status", filter.status().name());
      }
      return Page.of(
          query.map((row, context) -> summary(row)).list(),
          page.limit(),
          summary -> summary.id().value());
    }
  }

  private static StrategySummary summary(ResultSet row) throws SQLException {
    return new StrategySummary(
        new StrategyId(row.getString("id")),
        new OrganisationId(row.getString("organisation_id")),
        row.getString("name"),
        Status.valueOf(row.getString("status")),
        row.getInt("revision"),
        RevisionTable.instant(row, "changed_at"),
        row.getString("changed_by"));
  }
}
