package io.planwerk.persistence.trace;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.port.Ledger;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Entries in a relational database, one row each. */
@Singleton
final class DatabaseLedger implements Ledger {
  private static final String COLUMNS =
      "number, at, type, method, place, organisation, strategy_id, actor, request, status,"
          + " revision, salt, address, agent, reason, person_hash, previous, hash";

  private static final String READ = "select " + COLUMNS + " from ledger where workspace = ?";

  private static final String LAST =
      "select number, hash from ledger where workspace = ? order by workspace desc, number desc"
          + " limit 1";

  private static final String LOCK =
      "select number, hash from ledger_head where workspace = ? for update";

  private final Database database;

  @Inject
  DatabaseLedger(Database database) {
    this.database = database;
  }

  @Override
  public Entry append(WorkspaceId workspace, Function<Head, Entry> next) {
    return database.inOne(() -> database.change(handle -> appended(handle, workspace, next)));
  }

  private Entry appended(Handle handle, WorkspaceId workspace, Function<Head, Entry> next) {
    Entry entry = next.apply(locked(handle, workspace));
    Plain.change(
        handle,
        "insert into ledger ("
            + COLUMNS
            + ", workspace) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row(entry, workspace));
    Plain.change(
        handle,
        "update ledger_head set number = ?, hash = ? where workspace = ?",
        entry.number(),
        entry.hash(),
        workspace.value());
    return entry;
  }

  private Head locked(Handle handle, WorkspaceId workspace) {
    return lock(workspace)
        .or(
            () -> {
              // Of two who keep the first entry, or the first after a backup was restored, one
              // waits for the other.
              Head last = head(workspace);
              Attempt.at(
                  handle,
                  h ->
                      Plain.change(
                          h,
                          "insert into ledger_head (number, hash, workspace) values (?, ?, ?)",
                          last.number(),
                          last.hash(),
                          workspace.value()));
              return lock(workspace);
            })
        .orElseThrow();
  }

  private Optional<Head> lock(WorkspaceId workspace) {
    return database.first(LOCK, DatabaseLedger::head, workspace.value());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getLong("number"), row.getString("hash"));
  }

  private static @Nullable Object[] row(Entry entry, WorkspaceId workspace) {
    OrganisationId organisation = entry.organisation();
    StrategyId strategy = entry.strategy();
    Entry.Personal personal = entry.personal();
    return new @Nullable Object[] {
      entry.number(),
      entry.at(),
      entry.type(),
      entry.method(),
      entry.place(),
      organisation == null ? null : organisation.value(),
      strategy == null ? null : strategy.value(),
      entry.actor(),
      entry.request(),
      entry.status(),
      entry.revision(),
      personal == null ? null : personal.salt(),
      personal == null ? null : personal.address(),
      personal == null ? null : personal.agent(),
      personal == null ? null : personal.reason(),
      entry.personalHash(),
      entry.previous(),
      entry.hash(),
      workspace.value()
    };
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String organisation = row.getString("organisation");
    String strategy = row.getString("strategy_id");
    String salt = row.getString("salt");
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("type"),
        row.getString("method"),
        row.getString("place"),
        organisation == null ? null : new OrganisationId(organisation),
        strategy == null ? null : new StrategyId(strategy),
        row.getString("actor"),
        row.getString("request"),
        row.getObject("status", Integer.class),
        row.getObject("revision", Integer.class),
        salt == null
            ? null
            : new Entry.Personal(
                salt, row.getString("address"), row.getString("agent"), row.getString("reason")),
        row.getString("person_hash"),
        row.getString("previous"),
        row.getString("hash"));
  }

  @Override
  public Head head(WorkspaceId workspace) {
    return database.first(LAST, DatabaseLedger::head, workspace.value()).orElse(Head.NONE);
  }

  @Override
  public Optional<Entry> find(WorkspaceId workspace, long number) {
    return database.first(
        READ + " and number = ?", DatabaseLedger::entry, workspace.value(), number);
  }

  @Override
  public List<Entry> behind(WorkspaceId workspace, long number, EntryFilter filter, int limit) {
    return some(workspace, " and number > ?", number, filter, " order by workspace, number", limit);
  }

  @Override
  public List<Entry> before(WorkspaceId workspace, long number, EntryFilter filter, int limit) {
    return some(
        workspace,
        " and number < ?",
        number,
        filter,
        " order by workspace desc, number desc",
        limit);
  }

  private List<Entry> some(
      WorkspaceId workspace,
      String side,
      long number,
      EntryFilter filter,
      String order,
      int limit) {
    StringBuilder sql = new StringBuilder(READ).append(side);
    List<Object> arguments = new ArrayList<>(List.of(workspace.value(), number));
    condition(sql, arguments, " and actor = ?", filter.actor());
    StrategyId strategy = filter.strategy();
    condition(sql, arguments, " and strategy_id = ?", strategy == null ? null : strategy.value());
    OrganisationId organisation = filter.organisation();
    condition(
        sql,
        arguments,
        " and organisation = ?",
        organisation == null ? null : organisation.value());
    condition(sql, arguments, " and at >= ?", filter.from());
    condition(sql, arguments, " and at < ?", filter.until());
    type(sql, arguments, filter.type());
    sight(sql, arguments, filter.sight());
    sql.append(order).append(" limit ").append(limit);
    return database.use(
        handle ->
            Plain.all(handle, limit, sql.toString(), DatabaseLedger::entry, arguments.toArray()));
  }

  private static void condition(
      StringBuilder sql, List<Object> arguments, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      arguments.add(value);
    }
  }

  private static void type(StringBuilder sql, List<Object> arguments, @Nullable String type) {
    if (type != null && type.endsWith(".")) {
      condition(sql, arguments, " and substring(type, 1, " + type.length() + ") = ?", type);
    } else {
      condition(sql, arguments, " and type = ?", type);
    }
  }

  private static void sight(StringBuilder sql, List<Object> arguments, EntryFilter.Sight sight) {
    Set<OrganisationId> within = sight.within();
    if (within == null) {
      sql.append(sight.rest() ? "" : " and organisation is not null");
      return;
    }
    sql.append(" and (").append(sight.rest() ? "organisation is null" : "1 = 0");
    if (!within.isEmpty()) {
      sql.append(" or organisation in (")
          .append(String.join(", ", Collections.nCopies(within.size(), "?")))
          .append(')');
      within.forEach(one -> arguments.add(one.value()));
    }
    sql.append(')');
  }

  @Override
  public int veil(WorkspaceId workspace, String actor) {
    return database.change(
        handle ->
            Plain.change(
                handle,
                "update ledger set salt = null, address = null, agent = null, reason = null"
                    + " where workspace = ? and actor = ? and salt is not null",
                workspace.value(),
                actor));
  }
}
