package io.planwerk.persistence.mentions;

import io.planwerk.application.port.MentionSums;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sums of mentions in a database, a row for each kind. */
@Singleton
final class DatabaseMentionSums implements MentionSums {
  private static final int AT_ONCE = 500;

  private final Database database;

  @Inject
  DatabaseMentionSums(Database database) {
    this.database = database;
  }

  static String text(Scope scope) {
    return switch (scope) {
      case Scope.Everything() -> "*";
      case Scope.Company() -> "*us";
      case Scope.CompanyByMinute() -> "*minute";
      case Scope.OfTopic(TopicId topic) -> topic.value();
    };
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, Collection<Tally> changes) {
    database.change(
        handle -> {
          List<Tally> all = List.copyOf(changes);
          int[] known =
              Plain.counted(
                  handle,
                  """
                  update mention_sum
                  set mentions = mentions + ?, echoes = echoes + ?, reach = reach + ?
                  where workspace = ? and strategy_id = ? and scope = ? and since = ?
                  and network = ? and outlet = ? and tone = ?
                  """,
                  all,
                  tally -> row(workspace, strategy, tally));
          List<Tally> fresh = new ArrayList<>();
          for (int i = 0; i < known.length; i++) {
            if (known[i] == 0) {
              fresh.add(all.get(i));
            }
          }
          return Plain.batch(
              handle,
              """
              insert into mention_sum (mentions, echoes, reach, workspace, strategy_id, scope,
              since, network, outlet, tone) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
              fresh,
              tally -> row(workspace, strategy, tally));
        });
  }

  private static @Nullable Object[] row(WorkspaceId workspace, StrategyId strategy, Tally tally) {
    return new @Nullable Object[] {
      tally.mentions(),
      tally.echoes(),
      tally.reach(),
      workspace.value(),
      strategy.value(),
      text(tally.scope()),
      tally.at().getEpochSecond(),
      tally.network() == null ? "" : tally.network().value(),
      tally.outlet().name(),
      tally.tone().name()
    };
  }

  @Override
  public void each(
      WorkspaceId workspace,
      StrategyId strategy,
      Scope scope,
      @Nullable Tone tone,
      @Nullable NetworkId network,
      Instant from,
      Instant until,
      Consumer<Tally> consumer) {
    List<@Nullable Object> arguments = arguments(workspace, strategy, scope, from, until);
    StringBuilder sql =
        new StringBuilder(
            """
            select since, network, outlet, tone, mentions, echoes, reach from mention_sum
            where workspace = ? and strategy_id = ? and scope = ? and since >= ? and since < ?
            """);
    if (tone != null) {
      sql.append(" and tone = ?");
      arguments.add(tone.name());
    }
    if (network != null) {
      sql.append(" and network = ?");
      arguments.add(network.value());
    }
    // A driver hands rows out piece by piece only within a transaction.
    database.inOne(
        () ->
            database.use(
                handle -> {
                  Plain.each(
                      handle,
                      AT_ONCE,
                      sql.toString(),
                      row ->
                          consumer.accept(
                              new Tally(
                                  scope,
                                  Instant.ofEpochSecond(row.getLong(1)),
                                  row.getString(2).isEmpty()
                                      ? null
                                      : new NetworkId(row.getString(2)),
                                  Outlet.valueOf(row.getString(3)),
                                  Tone.valueOf(row.getString(4)),
                                  row.getInt(5),
                                  row.getInt(6),
                                  row.getLong(7))),
                      arguments.toArray());
                  return scope;
                }));
  }

  private static List<@Nullable Object> arguments(
      WorkspaceId workspace, StrategyId strategy, Scope scope, Instant from, Instant until) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(workspace.value());
    arguments.add(strategy.value());
    arguments.add(text(scope));
    arguments.add(from.getEpochSecond());
    arguments.add(until.getEpochSecond());
    return arguments;
  }

  @Override
  public List<Tally> hours(
      WorkspaceId workspace, StrategyId strategy, Instant from, Instant until) {
    Scope company = new Scope.Company();
    List<Tally> hours = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              AT_ONCE,
              """
              select since - mod(since, 3600), outlet, tone, sum(mentions), sum(echoes), sum(reach)
              from mention_sum
              where workspace = ? and strategy_id = ? and scope = ? and since >= ? and since < ?
              group by since - mod(since, 3600), outlet, tone
              order by 1
              """,
              row ->
                  hours.add(
                      new Tally(
                          company,
                          Instant.ofEpochSecond(row.getLong(1)),
                          null,
                          Outlet.valueOf(row.getString(2)),
                          Tone.valueOf(row.getString(3)),
                          row.getInt(4),
                          row.getInt(5),
                          row.getLong(6))),
              arguments(workspace, strategy, company, from, until).toArray());
          return hours;
        });
  }

  @Override
  public void forgetMinutes(WorkspaceId workspace, StrategyId strategy, Instant before) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                delete from mention_sum
                where workspace = ? and strategy_id = ? and scope = ? and since < ?
                """,
                workspace.value(),
                strategy.value(),
                text(new Scope.CompanyByMinute()),
                before.getEpochSecond()));
  }
}
