package io.planwerk.persistence.calendar;

import io.planwerk.application.Page;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Calendar feeds in a relational database. */
@Singleton
final class DatabaseCalendarFeeds implements CalendarFeeds {
  private static final String SELECT =
      "select workspace, strategy_id, id, name, kinds, language, hash, made_at, made_by from"
          + " calendar_feed ";

  private final Database database;

  @Inject
  DatabaseCalendarFeeds(Database database) {
    this.database = database;
  }

  @Override
  public Keeping keep(CalendarFeed feed) {
    return database.change(
        handle ->
            switch (Attempt.at(handle, h -> insert(h, feed))) {
              case Attempt.Changed _ -> Keeping.KEPT;
              case Attempt.Dangling() -> Keeping.NO_STRATEGY;
              case Attempt.Duplicate() -> taken(handle, feed);
            });
  }

  private static Keeping taken(Handle handle, CalendarFeed feed) {
    boolean secret =
        handle
            .createQuery("select 1 from calendar_feed where hash = :hash")
            .bind("hash", feed.hash())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (secret) {
      throw new IllegalStateException("another feed has this secret");
    }
    return Keeping.ID_TAKEN;
  }

  private static int insert(Handle handle, CalendarFeed feed) {
    return Plain.change(
        handle,
        """
        insert into calendar_feed (workspace, strategy_id, id, name, kinds, language, hash, made_at,
          made_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        feed.workspace().value(),
        feed.strategy().value(),
        feed.id(),
        feed.name().value(),
        feed.kinds().stream().sorted().map(EntryKind::name).collect(Collectors.joining(",")),
        feed.language().name(),
        feed.hash(),
        feed.madeAt().truncatedTo(ChronoUnit.MILLIS),
        feed.madeBy());
  }

  @Override
  public Page<CalendarFeed> list(WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    String after = page.after();
    return Page.of(
        database.use(
            handle ->
                handle
                    .createQuery(
                        SELECT
                            + """
                            where workspace = :workspace and strategy_id = :strategy and id > :after
                            order by id limit :limit
                            """)
                    .bind("workspace", workspace)
                    .bind("strategy", strategy)
                    .bind("after", after == null ? "" : after)
                    .bind("limit", page.limit() + 1)
                    .map((row, context) -> feed(row))
                    .list()),
        page.limit(),
        CalendarFeed::id);
  }

  @Override
  public Optional<CalendarFeed> withHash(String hash) {
    return database.first(SELECT + "where hash = ?", DatabaseCalendarFeeds::feed, hash);
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, String id) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    "delete from calendar_feed where workspace = ? and strategy_id = ? and id = ?",
                    workspace.value(),
                    strategy.value(),
                    id))
        > 0;
  }

  private static CalendarFeed feed(ResultSet row) throws SQLException {
    return new CalendarFeed(
        new WorkspaceId(row.getString("workspace")),
        new StrategyId(row.getString("strategy_id")),
        row.getString("id"),
        new Name(row.getString("name")),
        kinds(row.getString("kinds")),
        Tongue.valueOf(row.getString("language")),
        row.getString("hash"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"));
  }

  private static Set<EntryKind> kinds(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(",", -1))
            .map(EntryKind::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
