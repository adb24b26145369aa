package io.planwerk.persistence.supply;

import io.planwerk.application.Page;
import io.planwerk.application.port.Outbox;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.ChannelKind;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.Kept;
import io.planwerk.persistence.shared.Numbers;
import io.planwerk.persistence.shared.RecordBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages in a relational database, one row each. */
@Singleton
final class DatabaseOutbox implements Outbox {
  private static final String SELECT =
      "select workspace, strategy_id, subscription, number, id, channel, address, made_at, body,"
          + " status, attempts, next_at, done_at, fault_de, fault_en, quotes_from from message ";
  private static final int ROWS = 50;
  private static final String OF =
      SELECT + "where workspace = ? and strategy_id = ? and subscription = ? ";

  private final Database database;

  @Inject
  DatabaseOutbox(Database database) {
    this.database = database;
  }

  @Override
  public boolean put(Dispatch one) {
    Attempt attempt =
        database.change(
            handle ->
                Attempt.at(
                    handle,
                    h ->
                        Plain.change(
                            h,
                            """
                            insert into message (workspace, strategy_id, subscription, number, id,
                              channel, address, made_at, quotes_from, body, status, attempts,
                              next_at, done_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            one.workspace().value(),
                            one.strategy().value(),
                            one.subscription(),
                            one.number(),
                            one.id(),
                            one.channel().kind().name(),
                            one.channel().address(),
                            one.at(),
                            one.message().quotesFrom().orElse(null),
                            RecordBytes.of(one.message()),
                            one.delivery().status().name(),
                            one.delivery().attempts(),
                            one.delivery().next(),
                            one.delivery().doneAt())));
    return attempt instanceof Attempt.Changed;
  }

  @Override
  public List<Dispatch> waiting(Instant by, int limit) {
    return read(SELECT + "where next_at <= ? order by next_at, number limit ?", by, limit);
  }

  @Override
  public boolean settle(Dispatch before, Dispatch after) {
    Delivery delivery = after.delivery();
    Bilingual fault = delivery.fault();
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update message set channel = ?, address = ?, status = ?, attempts = ?,
                      next_at = ?, done_at = ?, fault_de = ?, fault_en = ?
                    where workspace = ? and strategy_id = ? and subscription = ? and number = ?
                      and attempts = ? and next_at = ?
                    """,
                    after.channel().kind().name(),
                    after.channel().address(),
                    delivery.status().name(),
                    delivery.attempts(),
                    delivery.next(),
                    delivery.doneAt(),
                    fault == null ? null : fault.de(),
                    fault == null ? null : fault.en(),
                    after.workspace().value(),
                    after.strategy().value(),
                    after.subscription(),
                    after.number(),
                    before.delivery().attempts(),
                    before.delivery().next()))
        > 0;
  }

  @Override
  public Optional<Dispatch> find(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number) {
    return database.first(
        OF + "and number = ?",
        DatabaseOutbox::dispatch,
        workspace.value(),
        strategy.value(),
        subscription,
        number);
  }

  @Override
  public boolean has(Subscription subscription, String id) {
    return database
        .first(
            "select 1 from message where workspace = ? and id = ?",
            _ -> id,
            subscription.workspace().value(),
            id)
        .isPresent();
  }

  @Override
  public Page<Dispatch> list(
      WorkspaceId workspace, StrategyId strategy, String subscription, Page.Request page) {
    return Page.of(
        read(
            OF + "and number <= ? order by number desc limit ?",
            workspace.value(),
            strategy.value(),
            subscription,
            Numbers.below(page.after()),
            page.limit() + 1),
        page.limit(),
        one -> Integer.toString(one.number()));
  }

  @Override
  public List<Dispatch> after(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number, int limit) {
    return read(
        OF + "and number > ? order by number limit ?",
        workspace.value(),
        strategy.value(),
        subscription,
        number,
        limit);
  }

  @Override
  public void rewrite(Dispatch one) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                update message set body = ?
                where workspace = ? and strategy_id = ? and subscription = ? and number = ?
                """,
                RecordBytes.of(one.message()),
                one.workspace().value(),
                one.strategy().value(),
                one.subscription(),
                one.number()));
  }

  @Override
  public Set<Place> places() {
    return database.use(
        handle ->
            handle
                .createQuery("select distinct workspace, strategy_id from message")
                .map(
                    (row, _) ->
                        new Place(
                            new WorkspaceId(row.getString("workspace")),
                            new StrategyId(row.getString("strategy_id"))))
                .set());
  }

  @Override
  public void forget(
      WorkspaceId workspace, StrategyId strategy, Instant madeBefore, Instant quotedBefore) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                delete from message
                where workspace = ? and strategy_id = ? and next_at is null
                  and (made_at < ? or quotes_from < ?)
                """,
                workspace.value(),
                strategy.value(),
                madeBefore,
                quotedBefore));
  }

  private List<Dispatch> read(String sql, @Nullable Object... arguments) {
    return database.use(
        handle -> Plain.all(handle, ROWS, sql, DatabaseOutbox::dispatch, arguments));
  }

  private static Dispatch dispatch(ResultSet row) throws SQLException {
    return new Dispatch(
        new WorkspaceId(row.getString("workspace")),
        new StrategyId(row.getString("strategy_id")),
        row.getString("subscription"),
        row.getInt("number"),
        row.getString("id"),
        new Channel(ChannelKind.valueOf(row.getString("channel")), row.getString("address")),
        Kept.instant(row, "made_at"),
        RecordBytes.read(Message.class, row.getBytes("body")),
        new Delivery(
            Delivery.Status.valueOf(row.getString("status")),
            row.getInt("attempts"),
            Kept.perhaps(row, "next_at"),
            Kept.perhaps(row, "done_at"),
            Kept.bilingual(row, "fault_de", "fault_en")));
  }
}
