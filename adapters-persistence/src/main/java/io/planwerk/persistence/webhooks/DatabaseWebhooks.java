package io.planwerk.persistence.webhooks;

import io.planwerk.application.port.Webhooks;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.SigningSecrets;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.Webhook.Disabled;
import io.planwerk.domain.webhooks.WebhookEntry;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.Kept;
import io.planwerk.persistence.shared.RecordBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Webhooks in a relational database, one row each. */
@Singleton
final class DatabaseWebhooks implements Webhooks {
  private static final String SELECT =
      "select workspace, id, entry, version, made_at, made_by, within, secret, former_secret,"
          + " former_until, enabled, disabled_at, disabled_de, disabled_en, position, failing_since"
          + " from webhook ";
  private static final int ROWS = 100;
  private static final String ONE = SELECT + "where workspace = ? and id = ?";

  private final Database database;

  @Inject
  DatabaseWebhooks(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Webhook one) {
    return database.change(
        handle ->
            Attempt.at(
                    handle,
                    h ->
                        Plain.change(
                            h,
                            """
                            insert into webhook (entry, version, made_by, secret, former_secret,
                              former_until, enabled, disabled_at, disabled_de, disabled_en,
                              failing_since, workspace, id, made_at, within, position)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            row(one, one.madeAt(), within(one), one.position())))
                instanceof Attempt.Changed);
  }

  @Override
  public boolean replace(Webhook changed) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update webhook set entry = ?, version = ?, made_by = ?, secret = ?,
                      former_secret = ?, former_until = ?, enabled = ?, disabled_at = ?,
                      disabled_de = ?, disabled_en = ?, failing_since = ?
                    where workspace = ? and id = ? and version = ?
                    """,
                    row(changed, changed.version() - 1)))
        > 0;
  }

  /** The columns that change, then the key, then others. */
  private static @Nullable Object[] row(Webhook one, @Nullable Object... others) {
    Disabled disabled = one.disabled();
    List<@Nullable Object> all = new ArrayList<>();
    all.add(RecordBytes.of(one.entry()));
    all.add(one.version());
    all.add(one.madeBy());
    all.add(one.secrets().current());
    all.add(one.secrets().former());
    all.add(one.secrets().formerUntil());
    all.add(one.isEnabled());
    all.add(disabled == null ? null : disabled.at());
    all.add(disabled == null ? null : disabled.reason().de());
    all.add(disabled == null ? null : disabled.reason().en());
    all.add(one.failingSince());
    all.add(one.workspace().value());
    all.add(one.id());
    Collections.addAll(all, others);
    return all.toArray();
  }

  private static @Nullable String within(Webhook one) {
    Set<OrganisationId> within = one.within();
    return within == null
        ? null
        : within.stream().map(OrganisationId::value).sorted().collect(Collectors.joining(" "));
  }

  @Override
  public Optional<Webhook> find(WorkspaceId workspace, String id) {
    return database.first(ONE, DatabaseWebhooks::webhook, workspace.value(), id);
  }

  @Override
  public Optional<Webhook> lock(WorkspaceId workspace, String id) {
    return database.first(ONE + " for update", DatabaseWebhooks::webhook, workspace.value(), id);
  }

  @Override
  public List<Webhook> all(WorkspaceId workspace) {
    return read(SELECT + "where workspace = ? order by id", workspace.value());
  }

  @Override
  public boolean remove(WorkspaceId workspace, String id, int version) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    "delete from webhook where workspace = ? and id = ? and version = ?",
                    workspace.value(),
                    id,
                    version))
        > 0;
  }

  @Override
  public List<Webhook> behind(int limit) {
    return read(
        """
        select w.workspace, w.id, w.entry, w.version, w.made_at, w.made_by, w.within, w.secret, w.former_secret, w.former_until, w.enabled, w.disabled_at, w.disabled_de, w.disabled_en, w.position, w.failing_since
        from webhook w join ledger_head h on h.workspace = w.workspace
        where w.enabled and w.position < h.number limit ?
        """,
        limit);
  }

  @Override
  public boolean move(Webhook before, long position) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update webhook set position = ?
                    where workspace = ? and id = ? and version = ? and position = ?
                    """,
                    position,
                    before.workspace().value(),
                    before.id(),
                    before.version(),
                    before.position()))
        > 0;
  }

  @Override
  public void failing(Webhook webhook, @Nullable Instant since) {
    database.change(
        handle ->
            Plain.change(
                handle,
                "update webhook set failing_since = ? where workspace = ? and id = ?",
                since,
                webhook.workspace().value(),
                webhook.id()));
  }

  private List<Webhook> read(String sql, @Nullable Object... arguments) {
    return database.use(
        handle -> Plain.all(handle, ROWS, sql, DatabaseWebhooks::webhook, arguments));
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    Instant disabledAt = Kept.perhaps(row, "disabled_at");
    Bilingual reason = Kept.bilingual(row, "disabled_de", "disabled_en");
    String within = row.getString("within");
    return new Webhook(
        new WorkspaceId(row.getString("workspace")),
        row.getString("id"),
        RecordBytes.read(WebhookEntry.class, row.getBytes("entry")),
        row.getInt("version"),
        Kept.instant(row, "made_at"),
        row.getString("made_by"),
        within == null
            ? null
            : Arrays.stream(within.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .map(OrganisationId::new)
                .collect(Collectors.toSet()),
        new SigningSecrets(
            row.getString("secret"),
            row.getString("former_secret"),
            Kept.perhaps(row, "former_until")),
        disabledAt == null || reason == null ? null : new Disabled(disabledAt, reason),
        row.getLong("position"),
        Kept.perhaps(row, "failing_since"));
  }
}
