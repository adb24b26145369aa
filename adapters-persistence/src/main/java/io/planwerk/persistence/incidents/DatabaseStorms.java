package io.planwerk.persistence.incidents;

import io.planwerk.application.port.Storms;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Storms in a relational database, one row each. */
@Singleton
final class DatabaseStorms implements Storms {
  private static final String SELECT =
      "select workspace, strategy_id, level, since, seen, less_since, most from storm ";

  private final Database database;

  @Inject
  DatabaseStorms(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Storm> find(WorkspaceId workspace, StrategyId strategy) {
    return database.use(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                        where workspace = :workspace and strategy_id = :strategy
                        """)
                .bind("workspace", workspace)
                .bind("strategy", strategy)
                .map((row, _) -> storm(row))
                .findOne());
  }

  private static Storm storm(ResultSet row) throws SQLException {
    return new Storm(
        row.getInt("level"),
        instant(row, "since"),
        instant(row, "seen"),
        row.getObject("less_since") == null ? null : instant(row, "less_since"),
        row.getInt("most"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  public void keep(WorkspaceId workspace, StrategyId strategy, Storm storm) {
    database.change(
        handle -> {
          int there =
              Plain.change(
                  handle,
                  """
                  update storm set level = ?, since = ?, seen = ?, less_since = ?, most = ?
                  where workspace = ? and strategy_id = ?
                  """,
                  storm.level(),
                  milli(storm.since()),
                  milli(storm.seen()),
                  milli(storm.lessSince()),
                  storm.most(),
                  workspace.value(),
                  strategy.value());
          return there > 0
              ? there
              : Plain.change(
                  handle,
                  """
                  insert into storm (workspace, strategy_id, level, since, seen, less_since, most)
                  values (?, ?, ?, ?, ?, ?, ?)
                  """,
                  workspace.value(),
                  strategy.value(),
                  storm.level(),
                  milli(storm.since()),
                  milli(storm.seen()),
                  milli(storm.lessSince()),
                  storm.most());
        });
  }

  private static @Nullable Instant milli(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public List<Place> blowing() {
    return database.use(
        handle ->
            handle
                .createQuery(
                    """
                    select workspace, strategy_id from storm where level > 0
                    order by workspace, strategy_id
                    """)
                .map(
                    (row, _) ->
                        new Place(
                            new WorkspaceId(row.getString("workspace")),
                            new StrategyId(row.getString("strategy_id"))))
                .list());
  }
}
