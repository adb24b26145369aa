package io.planwerk.persistence.feeds;

import io.planwerk.application.port.Feeds;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.feeds.FeedState;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.RecordBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feeds in a relational database, one row each. */
@Singleton
final class DatabaseFeeds implements Feeds {
  private static final String SELECT =
      "select workspace, strategy_id, source, wanted, paused, state, gone, next_at from feed ";
  private static final int ROWS = 500;
  private static final String OF = SELECT + "where workspace = ? and strategy_id = ? ";
  private static final String ONE = OF + "and source = ?";

  private final Database database;

  @Inject
  DatabaseFeeds(Database database) {
    this.database = database;
  }

  @Override
  public boolean keep(Feed feed) {
    if (replaced(feed)) {
      return true;
    }
    return switch (insert(feed)) {
      case Attempt.Changed _ -> true;
      case Attempt.Dangling() -> false;
      // Somebody else was faster with the same source.
      case Attempt.Duplicate() -> replaced(feed);
    };
  }

  private boolean replaced(Feed feed) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update feed set wanted = ?, paused = ?, state = ?, gone = ?, next_at = ?
                    where workspace = ? and strategy_id = ? and source = ?
                    """,
                    RecordBytes.of(feed.order()),
                    feed.order().isPaused(),
                    RecordBytes.of(feed.state()),
                    feed.state().gone(),
                    feed.state().nextAt(),
                    feed.workspace().value(),
                    feed.strategy().value(),
                    feed.source().value()))
        > 0;
  }

  private Attempt insert(Feed feed) {
    return database.change(
        handle ->
            Attempt.at(
                handle,
                h ->
                    Plain.change(
                        h,
                        """
                        insert into feed (workspace, strategy_id, source, wanted, paused, state,
                          gone, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        feed.workspace().value(),
                        feed.strategy().value(),
                        feed.source().value(),
                        RecordBytes.of(feed.order()),
                        feed.order().isPaused(),
                        RecordBytes.of(feed.state()),
                        feed.state().gone(),
                        feed.state().nextAt())));
  }

  @Override
  public void advance(Feed feed) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                update feed set state = ?, gone = ?, next_at = ?
                where workspace = ? and strategy_id = ? and source = ?
                """,
                RecordBytes.of(feed.state()),
                feed.state().gone(),
                feed.state().nextAt(),
                feed.workspace().value(),
                feed.strategy().value(),
                feed.source().value()));
  }

  @Override
  public Optional<Feed> find(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return first(ONE, workspace, strategy, source);
  }

  @Override
  public Optional<Feed> lock(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return first(ONE + " for update", workspace, strategy, source);
  }

  private Optional<Feed> first(
      String sql, WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return database.first(
        sql, DatabaseFeeds::feed, workspace.value(), strategy.value(), source.value());
  }

  @Override
  public List<Feed> of(WorkspaceId workspace, StrategyId strategy) {
    return read(OF + "order by source", workspace.value(), strategy.value());
  }

  @Override
  public List<Feed> due(Instant by, int limit) {
    return read(
        SELECT
            + """
            where next_at <= ? and not paused and not gone
            order by next_at, source limit ?
            """,
        by,
        limit);
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    "delete from feed where workspace = ? and strategy_id = ? and source = ?",
                    workspace.value(),
                    strategy.value(),
                    source.value()))
        > 0;
  }

  private List<Feed> read(String sql, @Nullable Object... arguments) {
    return database.use(handle -> Plain.all(handle, ROWS, sql, DatabaseFeeds::feed, arguments));
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        new WorkspaceId(row.getString("workspace")),
        new StrategyId(row.getString("strategy_id")),
        new SourceId(row.getString("source")),
        RecordBytes.read(FeedOrder.class, row.getBytes("wanted")),
        RecordBytes.read(FeedState.class, row.getBytes("state")));
  }
}
