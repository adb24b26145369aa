package io.planwerk.persistence.supply;

import io.planwerk.application.Page;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.Subscription.Stopped;
import io.planwerk.domain.supply.SubscriptionEntry;
import io.planwerk.domain.webhooks.SigningSecrets;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Subscriptions in a relational database, one row each. */
@Singleton
final class DatabaseSubscriptions implements Subscriptions {
  private static final String SELECT =
      "select workspace, strategy_id, id, entry, version, made_at, made_by, secret, hash,"
          + " stopped_at, stopped_de, stopped_en, active, arrival, messages, due, told_at,"
          + " former_secret, former_until from subscription ";
  private static final int ROWS = 500;
  private static final String OF = SELECT + "where workspace = ? and strategy_id = ? ";

  private final Database database;

  @Inject
  DatabaseSubscriptions(Database database) {
    this.database = database;
  }

  @Override
  public Keeping keep(Subscription subscription) {
    return switch (insert(subscription)) {
      case Attempt.Changed _ -> Keeping.KEPT;
      case Attempt.Dangling() -> Keeping.NO_STRATEGY;
      case Attempt.Duplicate() -> taken(subscription);
    };
  }

  private Attempt insert(Subscription one) {
    return database.change(
        handle ->
            Attempt.at(
                handle,
                h ->
                    Plain.change(
                        h,
                        """
                        insert into subscription (workspace, strategy_id, id, entry, version,
                          made_at, made_by, secret, former_secret, former_until, hash, active, arrival, messages, due, told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        one.workspace().value(),
                        one.strategy().value(),
                        one.id(),
                        RecordBytes.of(one.entry()),
                        one.version(),
                        one.madeAt().truncatedTo(ChronoUnit.MILLIS),
                        one.madeBy(),
                        of(one.secrets(), SigningSecrets::current),
                        of(one.secrets(), SigningSecrets::former),
                        of(one.secrets(), SigningSecrets::formerUntil),
                        one.hash(),
                        one.isActive(),
                        one.progress().arrival(),
                        one.progress().messages(),
                        one.progress().due(),
                        one.progress().toldAt())));
  }

  private Keeping taken(Subscription one) {
    if (one.hash() != null && withHash(one.hash()).isPresent()) {
      throw new IllegalStateException("another feed has this secret");
    }
    return Keeping.ID_TAKEN;
  }

  @Override
  public boolean replace(Subscription changed) {
    Stopped stopped = changed.stopped();
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update subscription set entry = ?, version = ?, secret = ?, former_secret = ?,
                      former_until = ?, hash = ?,
                      stopped_at = ?, stopped_de = ?, stopped_en = ?, active = ?, due = ?
                    where workspace = ? and strategy_id = ? and id = ? and version = ?
                    """,
                    RecordBytes.of(changed.entry()),
                    changed.version(),
                    of(changed.secrets(), SigningSecrets::current),
                    of(changed.secrets(), SigningSecrets::former),
                    of(changed.secrets(), SigningSecrets::formerUntil),
                    changed.hash(),
                    of(stopped, Stopped::at),
                    of(stopped, one -> one.reason().de()),
                    of(stopped, one -> one.reason().en()),
                    changed.isActive(),
                    changed.progress().due(),
                    changed.workspace().value(),
                    changed.strategy().value(),
                    changed.id(),
                    changed.version() - 1))
        > 0;
  }

  private static <W, T> @Nullable T of(@Nullable W whole, Function<W, @Nullable T> part) {
    return whole == null ? null : part.apply(whole);
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, String id, int version) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    delete from subscription
                    where workspace = ? and strategy_id = ? and id = ? and version = ?
                    """,
                    workspace.value(),
                    strategy.value(),
                    id,
                    version))
        > 0;
  }

  @Override
  public Optional<Subscription> find(WorkspaceId workspace, StrategyId strategy, String id) {
    return database.first(
        OF + "and id = ?",
        DatabaseSubscriptions::subscription,
        workspace.value(),
        strategy.value(),
        id);
  }

  @Override
  public Page<Subscription> list(WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    return Page.of(
        read(
            OF + "and id > ? order by id limit ?",
            workspace.value(),
            strategy.value(),
            page.after() == null ? "" : page.after(),
            page.limit() + 1),
        page.limit(),
        Subscription::id);
  }

  @Override
  public List<Subscription> of(WorkspaceId workspace, StrategyId strategy) {
    return read(OF + "order by id", workspace.value(), strategy.value());
  }

  @Override
  public Optional<Subscription> withHash(String hash) {
    return database.first(SELECT + "where hash = ?", DatabaseSubscriptions::subscription, hash);
  }

  @Override
  public List<Subscription> due(Instant by, int limit) {
    return read(SELECT + "where due <= ? and active order by due, id limit ?", by, limit);
  }

  @Override
  public boolean advance(Subscription before, Progress next) {
    return database.change(
            handle ->
                Plain.change(
                    handle,
                    """
                    update subscription set arrival = ?, messages = ?, due = ?, told_at = ?
                    where workspace = ? and strategy_id = ? and id = ? and version = ?
                      and arrival = ? and messages = ?
                    """,
                    next.arrival(),
                    next.messages(),
                    next.due(),
                    next.toldAt(),
                    before.workspace().value(),
                    before.strategy().value(),
                    before.id(),
                    before.version(),
                    before.progress().arrival(),
                    before.progress().messages()))
        > 0;
  }

  @Override
  public void bringForward(Subscription subscription, Instant due) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                update subscription set due = ?
                where workspace = ? and strategy_id = ? and id = ? and (due is null or due > ?)
                """,
                due,
                subscription.workspace().value(),
                subscription.strategy().value(),
                subscription.id(),
                due));
  }

  @Override
  public Map<MentionId, Integer> told(Subscription subscription, Set<MentionId> stories) {
    Map<MentionId, Integer> told = new HashMap<>();
    if (!stories.isEmpty()) {
      List<@Nullable Object> arguments = new ArrayList<>();
      arguments.add(subscription.workspace().value());
      arguments.add(subscription.strategy().value());
      arguments.add(subscription.id());
      stories.forEach(story -> arguments.add(story.value()));
      database.use(
          handle -> {
            Plain.each(
                handle,
                ROWS,
                "select story, echoes from told_story where workspace = ? and strategy_id = ?"
                    + " and subscription = ? and story in ("
                    + String.join(", ", stories.stream().map(_ -> "?").toList())
                    + ")",
                row -> told.put(new MentionId(row.getString(1)), row.getInt(2)),
                arguments.toArray());
            return told;
          });
    }
    return told;
  }

  @Override
  public void tell(Subscription subscription, Map<MentionId, Integer> stories, Instant at) {
    List<Map.Entry<MentionId, Integer>> all = List.copyOf(stories.entrySet());
    database.inOne(
        () ->
            database.change(
                handle -> {
                  Plain.batch(
                      handle,
                      """
                      delete from told_story
                      where workspace = ? and strategy_id = ? and subscription = ? and story = ?
                      """,
                      all,
                      one ->
                          new @Nullable Object[] {
                            subscription.workspace().value(),
                            subscription.strategy().value(),
                            subscription.id(),
                            one.getKey().value()
                          });
                  return Plain.batch(
                      handle,
                      """
                      insert into told_story (workspace, strategy_id, subscription, story, echoes,
                        told_at)
                      values (?, ?, ?, ?, ?, ?)
                      """,
                      all,
                      one ->
                          new @Nullable Object[] {
                            subscription.workspace().value(),
                            subscription.strategy().value(),
                            subscription.id(),
                            one.getKey().value(),
                            one.getValue(),
                            at
                          });
                }));
  }

  @Override
  public void forgetTold(Instant before) {
    database.change(
        handle -> Plain.change(handle, "delete from told_story where told_at < ?", before));
  }

  private List<Subscription> read(String sql, @Nullable Object... arguments) {
    return database.use(
        handle -> Plain.all(handle, ROWS, sql, DatabaseSubscriptions::subscription, arguments));
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    Instant stoppedAt = Kept.perhaps(row, "stopped_at");
    Bilingual reason = Kept.bilingual(row, "stopped_de", "stopped_en");
    String secret = row.getString("secret");
    return new Subscription(
        new WorkspaceId(row.getString("workspace")),
        new StrategyId(row.getString("strategy_id")),
        row.getString("id"),
        RecordBytes.read(SubscriptionEntry.class, row.getBytes("entry")),
        row.getInt("version"),
        Kept.instant(row, "made_at"),
        row.getString("made_by"),
        secret == null
            ? null
            : new SigningSecrets(
                secret, row.getString("former_secret"), Kept.perhaps(row, "former_until")),
        row.getString("hash"),
        stoppedAt == null || reason == null ? null : new Stopped(stoppedAt, reason),
        new Progress(
            row.getLong("arrival"),
            row.getInt("messages"),
            Kept.perhaps(row, "due"),
            Kept.perhaps(row, "told_at")));
  }
}
