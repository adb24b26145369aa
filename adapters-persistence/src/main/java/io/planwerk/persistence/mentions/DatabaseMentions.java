package io.planwerk.persistence.mentions;

import io.planwerk.application.Page;
import io.planwerk.application.port.Mentions;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mentions in a relational database, one row each. */
@Singleton
final class DatabaseMentions implements Mentions {
  private static final int AT_ONCE = 500;
  private static final String OF_AUTHOR =
      "delete from mention where workspace = ? and strategy_id = ? and author = ?";

  /** Stories among which near ones are looked for: those that arrived last. 200 bytes each. */
  private static final int MOST_OF_ONE = 100_000;

  private static final int MOST_OF_ALL = 300_000;

  private final Database database;

  /** Of strategies in the order in which they were asked for. */
  private final Map<Heard, RecentStories> followed = new LinkedHashMap<>(16, 0.75f, true);

  @Inject
  DatabaseMentions(Database database) {
    this.database = database;
  }

  @Override
  public boolean hold(WorkspaceId workspace, StrategyId strategy) {
    List<Integer> found = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              1,
              "select revision from strategy where workspace = ? and id = ? for update",
              row -> found.add(row.getInt(1)),
              workspace.value(),
              strategy.value());
          return !found.isEmpty();
        });
  }

  @Override
  public Map<MentionId, Mention> there(
      WorkspaceId workspace, StrategyId strategy, Collection<MentionId> ids) {
    Map<MentionId, Mention> there = new HashMap<>();
    database.use(
        handle -> {
          MentionTable.of(handle, workspace, strategy, ids, one -> there.put(one.id(), one));
          return there;
        });
    return there;
  }

  @Override
  public List<Story> stories(
      WorkspaceId workspace, StrategyId strategy, Collection<TextPrint> prints, Instant since) {
    long latest = latestArrival(workspace, strategy);
    RecentStories recent = recent(new Heard(workspace, strategy), latest);
    return database.use(
        handle -> {
          Set<String> near;
          synchronized (recent) {
            StoryTable.follow(handle, workspace, strategy, recent, latest);
            near = recent.near(prints);
          }
          return StoryTable.find(
              handle, workspace, strategy, prints, near, MentionId.instant(since));
        });
  }

  private RecentStories recent(Heard of, long latest) {
    synchronized (followed) {
      RecentStories known = followed.get(of);
      // A strategy that was removed and came again begins to count anew.
      RecentStories recent =
          known == null || known.upTo() > latest
              ? new RecentStories(MOST_OF_ONE, Math.max(0, latest - MOST_OF_ONE))
              : known;
      followed.put(of, recent);
      Iterator<RecentStories> eldest = followed.values().iterator();
      int all = followed.values().stream().mapToInt(RecentStories::size).sum();
      while (all > MOST_OF_ALL && followed.size() > 1) {
        all -= eldest.next().size();
        eldest.remove();
      }
      return recent;
    }
  }

  @Override
  public void add(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Mention> mentions,
      List<Story> begun,
      Map<MentionId, Integer> grown) {
    database.change(
        handle -> {
          MentionTable.insert(handle, workspace, strategy, mentions, begun);
          StoryTable.grow(handle, workspace, strategy, grown);
          return mentions;
        });
  }

  @Override
  public void replace(WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    database.change(
        handle -> {
          MentionTable.update(handle, workspace, strategy, mentions);
          return mentions;
        });
  }

  @Override
  public Optional<Mention> find(WorkspaceId workspace, StrategyId strategy, MentionId id) {
    return Optional.ofNullable(there(workspace, strategy, List.of(id)).get(id));
  }

  @Override
  public Map<MentionId, Integer> echoes(
      WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories) {
    return database.use(handle -> StoryTable.echoes(handle, workspace, strategy, stories));
  }

  @Override
  public Page<Mention> list(
      WorkspaceId workspace, StrategyId strategy, MentionFilter filter, Page.Request page) {
    return database.use(
        handle ->
            Page.of(
                MentionTable.list(handle, workspace, strategy, filter, page),
                page.limit(),
                one -> one.id().value()));
  }

  @Override
  public List<Mention> arrived(WorkspaceId workspace, StrategyId strategy, long after, int limit) {
    return database.use(handle -> MentionTable.arrived(handle, workspace, strategy, after, limit));
  }

  @Override
  public long arrivals(WorkspaceId workspace, StrategyId strategy, int howMany) {
    return database.change(
        handle -> {
          long latest = latestArrival(workspace, strategy);
          int known =
              Plain.change(
                  handle,
                  "update mention_stream set arrivals = ? where workspace = ? and strategy_id = ?",
                  latest + howMany,
                  workspace.value(),
                  strategy.value());
          if (known == 0) {
            Plain.change(
                handle,
                "insert into mention_stream (workspace, strategy_id, arrivals) values (?, ?, ?)",
                workspace.value(),
                strategy.value(),
                latest + howMany);
          }
          return latest + 1;
        });
  }

  @Override
  public long latestArrival(WorkspaceId workspace, StrategyId strategy) {
    List<Long> latest = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              1,
              "select arrivals from mention_stream where workspace = ? and strategy_id = ?",
              row -> latest.add(row.getLong(1)),
              workspace.value(),
              strategy.value());
          return latest.isEmpty() ? 0L : latest.getFirst();
        });
  }

  @Override
  public void handle(
      WorkspaceId workspace, StrategyId strategy, Mention changed, HandlingEvent step) {
    database.change(
        handle -> {
          MentionTable.update(handle, workspace, strategy, List.of(changed));
          StepTable.insert(handle, workspace, strategy, changed.id(), step);
          return step;
        });
  }

  @Override
  public List<HandlingEvent> steps(WorkspaceId workspace, StrategyId strategy, MentionId id) {
    return database.use(handle -> StepTable.of(handle, workspace, strategy, id));
  }

  @Override
  public void cared(
      WorkspaceId workspace,
      StrategyId strategy,
      Instant from,
      Instant until,
      Consumer<Mention> consumer) {
    // A driver hands rows out piece by piece only within a transaction.
    database.inOne(
        () ->
            database.use(
                handle -> {
                  MentionTable.cared(
                      handle,
                      workspace,
                      strategy,
                      MentionFilter.ALL.between(from, until),
                      consumer);
                  return from;
                }));
  }

  @Override
  public int forget(WorkspaceId workspace, StrategyId strategy, Instant before, int most) {
    return database.change(
        handle -> {
          List<String> last = new ArrayList<>();
          Plain.each(
              handle,
              1,
              """
              select max(id) from (select id from mention where workspace = ? and strategy_id = ?
              and id < ? order by workspace, strategy_id, id fetch first %d rows only) oldest
              """
                  .formatted(most),
              row -> last.add(row.getString(1)),
              workspace.value(),
              strategy.value(),
              MentionId.instant(before));
          return last.getFirst() == null
              ? 0
              : Plain.change(
                  handle,
                  "delete from mention where workspace = ? and strategy_id = ? and id <= ?",
                  workspace.value(),
                  strategy.value(),
                  last.getFirst());
        });
  }

  @Override
  public int erase(
      WorkspaceId workspace, StrategyId strategy, String author, @Nullable NetworkId network) {
    Set<String> names = new HashSet<>();
    return database.change(
        handle -> {
          Plain.each(
              handle,
              AT_ONCE,
              """
              select distinct author from mention
              where workspace = ? and strategy_id = ? and author is not null
              """,
              row -> {
                // A database has its own idea of small letters and of white space.
                if (Pseudonyms.normal(row.getString(1)).equals(author)) {
                  names.add(row.getString(1));
                }
              },
              workspace.value(),
              strategy.value());
          int erased = 0;
          for (String name : names) {
            erased +=
                network == null
                    ? Plain.change(handle, OF_AUTHOR, workspace.value(), strategy.value(), name)
                    : Plain.change(
                        handle,
                        OF_AUTHOR + " and network = ?",
                        workspace.value(),
                        strategy.value(),
                        name,
                        network.value());
          }
          return erased;
        });
  }

  @Override
  public List<Heard> heard() {
    List<Heard> heard = new ArrayList<>();
    return database.use(
        handle -> {
          Plain.each(
              handle,
              AT_ONCE,
              "select workspace, strategy_id from mention_stream",
              row ->
                  heard.add(
                      new Heard(
                          new WorkspaceId(row.getString(1)), new StrategyId(row.getString(2)))));
          return heard;
        });
  }
}
