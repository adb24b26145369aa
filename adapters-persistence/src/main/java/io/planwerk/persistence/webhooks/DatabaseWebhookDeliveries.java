package io.planwerk.persistence.webhooks;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Page;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookDelivery.Attempt;
import io.planwerk.domain.webhooks.WebhookDelivery.State;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Deliveries in a relational database, one row each. */
@Singleton
final class DatabaseWebhookDeliveries implements WebhookDeliveries {
  private static final String SELECT =
      "select workspace, webhook, number, strategy_id, type, id, state, attempts, next_at, done_at,"
          + " last_at, last_status, last_de, last_en, last_millis from webhook_delivery ";
  private static final int ROWS = 100;
  private static final String OF = SELECT + "where workspace = ? and webhook = ?";

  /** The strategy of what concerns none. */
  private static final String NONE = "";

  private final Database database;

  @Inject
  DatabaseWebhookDeliveries(Database database) {
    this.database = database;
  }

  @Override
  public void put(Place place, List<WebhookDelivery> pending, Instant now) {
    database.inOne(
        () ->
            database.change(
                handle -> {
                  insert(handle, again(handle, pending));
                  Set<String> strategies = new HashSet<>();
                  pending.forEach(one -> strategies.add(strategy(one)));
                  strategies.forEach(one -> line(handle, place, one, now));
                  return strategies;
                }));
  }

  /** Those that weren't there before. */
  private static List<WebhookDelivery> again(Handle handle, List<WebhookDelivery> pending) {
    int[] found =
        Plain.counted(
            handle,
            """
            update webhook_delivery
            set state = 'PENDING', attempts = 0, next_at = null, done_at = null
            where workspace = ? and webhook = ? and number = ?
            """,
            pending,
            one -> new @Nullable Object[] {one.workspace().value(), one.webhook(), one.number()});
    List<WebhookDelivery> fresh = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] == 0) {
        fresh.add(pending.get(i));
      }
    }
    return fresh;
  }

  private static void insert(Handle handle, List<WebhookDelivery> fresh) {
    Plain.batch(
        handle,
        """
        insert into webhook_delivery (workspace, webhook, number, strategy_id, type, id, state,
          attempts)
        values (?, ?, ?, ?, ?, ?, 'PENDING', 0)
        """,
        fresh,
        one ->
            new @Nullable Object[] {
              one.workspace().value(),
              one.webhook(),
              one.number(),
              strategy(one),
              one.type(),
              one.id()
            });
  }

  private static String strategy(WebhookDelivery one) {
    return one.strategy() == null ? NONE : one.strategy().value();
  }

  /** Sees to it that of those about a strategy the first is due, and no other. */
  private void line(Handle handle, Place place, String strategy, Instant now) {
    database
        .first(
            """
            select number from webhook_delivery
            where workspace = ? and webhook = ? and state = 'PENDING' and strategy_id = ?
            order by workspace, webhook, state, strategy_id, number limit 1
            """,
            row -> row.getLong("number"),
            place.workspace().value(),
            place.webhook(),
            strategy)
        .ifPresent(
            first -> {
              Plain.change(
                  handle,
                  """
                  update webhook_delivery set next_at = null
                  where workspace = ? and webhook = ? and next_at is not null and strategy_id = ?
                    and number <> ?
                  """,
                  place.workspace().value(),
                  place.webhook(),
                  strategy,
                  first);
              Plain.change(
                  handle,
                  """
                  update webhook_delivery set next_at = ?
                  where workspace = ? and webhook = ? and number = ? and next_at is null
                  """,
                  now,
                  place.workspace().value(),
                  place.webhook(),
                  first);
            });
  }

  @Override
  public List<Place> due(Instant by, int limit) {
    return database.use(
        handle ->
            Plain.all(
                handle,
                ROWS,
                "select distinct workspace, webhook from webhook_delivery where next_at <= ?"
                    + " limit ?",
                row ->
                    new Place(
                        new WorkspaceId(row.getString("workspace")), row.getString("webhook")),
                by,
                limit));
  }

  @Override
  public List<WebhookDelivery> due(Place place, Instant by, int limit) {
    return read(
        OF + " and next_at <= ? order by workspace, webhook, next_at, number limit ?",
        place.workspace().value(),
        place.webhook(),
        by,
        limit);
  }

  @Override
  public Optional<WebhookDelivery> claim(WebhookDelivery due, Instant until) {
    int taken =
        database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update webhook_delivery set next_at = ?
                    where workspace = ? and webhook = ? and number = ? and attempts = ?
                      and next_at = ?
                    """,
                    until,
                    due.workspace().value(),
                    due.webhook(),
                    due.number(),
                    due.attempts(),
                    due.next()));
    return taken > 0 ? Optional.of(due.due(until)) : Optional.empty();
  }

  @Override
  public boolean settle(WebhookDelivery claimed, WebhookDelivery after) {
    return database.inOne(() -> database.change(handle -> settled(handle, claimed, after)));
  }

  private boolean settled(Handle handle, WebhookDelivery claimed, WebhookDelivery after) {
    Attempt last = after.last();
    if (last == null) {
      throw new IllegalArgumentException("nobody tried it");
    }
    Bilingual fault = last.fault();
    int kept =
        Plain.change(
            handle,
            """
            update webhook_delivery set state = ?, attempts = ?, next_at = ?, done_at = ?,
              last_at = ?, last_status = ?, last_de = ?, last_en = ?, last_millis = ?
            where workspace = ? and webhook = ? and number = ? and state = 'PENDING'
              and attempts = ? and next_at = ?
            """,
            after.state().name(),
            after.attempts(),
            after.next(),
            after.doneAt(),
            last.at(),
            last.status(),
            fault == null ? null : fault.de(),
            fault == null ? null : fault.en(),
            last.took().toMillis(),
            after.workspace().value(),
            after.webhook(),
            after.number(),
            claimed.attempts(),
            claimed.next());
    if (kept > 0 && after.state() != State.PENDING) {
      line(handle, new Place(after.workspace(), after.webhook()), strategy(after), last.at());
    }
    return kept > 0;
  }

  @Override
  public void rest(Place place) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                update webhook_delivery set next_at = null
                where workspace = ? and webhook = ? and next_at is not null
                """,
                place.workspace().value(),
                place.webhook()));
  }

  @Override
  public void wake(Place place, Instant now) {
    database.inOne(
        () ->
            database.change(
                handle -> {
                  Plain.change(
                      handle,
                      """
                      update webhook_delivery set attempts = 0
                      where workspace = ? and webhook = ? and state = 'PENDING' and attempts > 0
                      """,
                      place.workspace().value(),
                      place.webhook());
                  List<String> strategies =
                      Plain.all(
                          handle,
                          ROWS,
                          """
                          select distinct strategy_id from webhook_delivery
                          where workspace = ? and webhook = ? and state = 'PENDING'
                          """,
                          row -> row.getString("strategy_id"),
                          place.workspace().value(),
                          place.webhook());
                  strategies.forEach(one -> line(handle, place, one, now));
                  return strategies;
                }));
  }

  @Override
  public Optional<WebhookDelivery> find(Place place, long number) {
    return database.first(
        OF + " and number = ?",
        DatabaseWebhookDeliveries::delivery,
        place.workspace().value(),
        place.webhook(),
        number);
  }

  @Override
  public Page<WebhookDelivery> list(Place place, DeliveryFilter filter, Page.Request page) {
    StringBuilder sql = new StringBuilder(OF).append(" and number < ?");
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                place.workspace().value(),
                place.webhook(),
                page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after())));
    if (filter.state() != null) {
      sql.append(" and state = ?");
      arguments.add(filter.state().name());
    }
    if (filter.strategy() != null) {
      sql.append(" and strategy_id = ?");
      arguments.add(filter.strategy().value());
    }
    sql.append(" order by workspace desc, webhook desc, number desc limit ?");
    arguments.add(page.limit() + 1);
    return Page.of(
        read(sql.toString(), arguments.toArray()),
        page.limit(),
        one -> Long.toString(one.number()));
  }

  @Override
  public void forget(Instant before) {
    database.change(
        handle -> Plain.change(handle, "delete from webhook_delivery where done_at < ?", before));
  }

  private List<WebhookDelivery> read(String sql, @Nullable Object... arguments) {
    return database.use(
        handle -> Plain.all(handle, ROWS, sql, DatabaseWebhookDeliveries::delivery, arguments));
  }

  private static WebhookDelivery delivery(ResultSet row) throws SQLException {
    String strategy = row.getString("strategy_id");
    Instant lastAt = Kept.perhaps(row, "last_at");
    return new WebhookDelivery(
        new WorkspaceId(row.getString("workspace")),
        row.getString("webhook"),
        row.getLong("number"),
        strategy.equals(NONE) ? null : new StrategyId(strategy),
        row.getString("type"),
        row.getString("id"),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Kept.perhaps(row, "next_at"),
        Kept.perhaps(row, "done_at"),
        lastAt == null
            ? null
            : new Attempt(
                lastAt,
                row.getObject("last_status", Integer.class),
                Kept.bilingual(row, "last_de", "last_en"),
                Duration.ofMillis(row.getLong("last_millis"))));
  }
}
