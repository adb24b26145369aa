package io.planwerk.persistence.strategy;

import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.persistence.shared.TreeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The newest revisions. */
final class StrategyTable {
  private StrategyTable() {}

  static int insert(Handle handle, WorkspaceId workspace, Change change) {
    return bind(
            handle.createUpdate(
                """
                insert into strategy (workspace, id, organisation_id, name, search_text, incarnation,
                  revision, changed_at, changed_by, reason, places, history_size, document)
                values (:workspace, :id, :organisation, :name, :searchText, :incarnation,
                  :revision, :at, :by, :reason, :places, :historySize, :document)
                """),
            workspace,
            change)
        .execute();
  }

  static int update(Handle handle, WorkspaceId workspace, Head before, Change change) {
    return bind(
            handle.createUpdate(
                """
                update strategy
                set organisation_id = :organisation, name = :name, search_text = :searchText,
                  revision = :revision, changed_at = :at, changed_by = :by, reason = :reason,
                  places = :places, history_size = :historySize, document = :document
                where workspace = :workspace and id = :id
                  and revision = :before and incarnation = :incarnation
                """),
            workspace,
            change)
        .bind("before", before.number())
        .execute();
  }

  private static <T extends SqlStatement<T>> T bind(
      T statement, WorkspaceId workspace, Change change) {
    Head after = change.after();
    Strategy strategy = after.document().strategy();
    return statement
        .bind("workspace", workspace)
        .bind("id", strategy.id())
        .bind("organisation", strategy.organisationId())
        .bind("name", strategy.name().value())
        .bind("searchText", SearchText.in(strategy.id(), strategy.name().value()))
        .bind("incarnation", after.incarnation())
        .bind("revision", after.number())
        .bind("at", after.revision().at())
        .bind("by", after.revision().by())
        .bind("reason", after.revision().reason())
        .bind("places", TreeText.write(after.revision().places()))
        .bind("historySize", after.historySize())
        .bind("document", change.text());
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

  static Optional<Head.Stand> stand(Handle handle, WorkspaceId workspace, StrategyId id) {
    return handle
        .createQuery(
            "select incarnation, revision from strategy where workspace = :workspace and id = :id")
        .bind("workspace", workspace)
        .bind("id", id)
        .map((row, context) -> new Head.Stand(row.getString(1), row.getInt(2)))
        .findOne();
  }

  /** A row whose document still has to be read. */
  record Kept(Head.Stand stand, RevisionTable.Line line, long historySize, String document) {}

  static Optional<Kept> find(Handle handle, WorkspaceId workspace, StrategyId id) {
    return handle
        .createQuery(
            """
            select incarnation, revision as number, changed_at, changed_by, reason, places,
              history_size, document
            from strategy where workspace = :workspace and id = :id
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new Head.Stand(row.getString("incarnation"), row.getInt("number")),
        RevisionTable.line(row),
        row.getLong("history_size"),
        row.getString("document"));
  }

  static Page<StrategySummary> list(
      Handle handle, WorkspaceId workspace, StrategyFilter filter, Page.Request page) {
    try (Query query =
        handle
            .createQuery(
                "select id, organisation_id, name, revision, changed_at, changed_by from strategy"
                    + " where workspace = :workspace and id > :after"
                    + (filter.organisation() == null ? "" : " and organisation_id = :organisation")
                    + (filter.text() == null ? "" : " and position(:text in search_text) > 0")
                    + " order by id limit :limit")
            .bind("workspace", workspace)
            .bind("after", page.after() == null ? "" : page.after())
            .bind("limit", page.limit() + 1)) {
      if (filter.organisation() != null) {
        query.bind("organisation", filter.organisation());
      }
      if (filter.text() != null) {
        query.bind("text", SearchText.of(filter.text()));
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
        row.getInt("revision"),
        RevisionTable.instant(row, "changed_at"),
        row.getString("changed_by"));
  }
}
