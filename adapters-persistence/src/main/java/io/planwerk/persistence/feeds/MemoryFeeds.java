package io.planwerk.persistence.feeds;

import io.planwerk.application.port.Feeds;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Feeds in memory, those of a strategy by their sources. */
@Singleton
final class MemoryFeeds implements Feeds {
  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<NavigableMap<String, Feed>> table;

  @Inject
  MemoryFeeds(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  /** A copy, so that what is undone never was there. */
  private NavigableMap<String, Feed> rows(WorkspaceId workspace, StrategyId strategy) {
    return table
        .find(workspace, strategy.value())
        .<NavigableMap<String, Feed>>map(TreeMap::new)
        .orElseGet(TreeMap::new);
  }

  private void put(Feed feed) {
    NavigableMap<String, Feed> rows = rows(feed.workspace(), feed.strategy());
    rows.put(feed.source().value(), feed);
    table.put(feed.workspace(), feed.strategy().value(), rows);
  }

  @Override
  public boolean keep(Feed feed) {
    return memory.inOne(
        () -> {
          boolean there = strategies.revisionOf(feed.workspace(), feed.strategy()).isPresent();
          if (there) {
            put(feed);
          }
          return there;
        });
  }

  @Override
  public void advance(Feed feed) {
    memory.inOne(
        () -> {
          Optional<Feed> there = find(feed.workspace(), feed.strategy(), feed.source());
          there.ifPresent(kept -> put(kept.with(feed.state())));
          return there;
        });
  }

  @Override
  public Optional<Feed> find(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return Optional.ofNullable(rows(workspace, strategy).get(source.value()));
  }

  /** There is one transaction at a time anyway. */
  @Override
  public Optional<Feed> lock(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return find(workspace, strategy, source);
  }

  @Override
  public List<Feed> of(WorkspaceId workspace, StrategyId strategy) {
    return List.copyOf(rows(workspace, strategy).values());
  }

  @Override
  public List<Feed> due(Instant by, int limit) {
    return table.everywhere().stream()
        .flatMap(rows -> rows.values().stream())
        .filter(feed -> feed.isActive() && !feed.state().nextAt().isAfter(by))
        .sorted(Comparator.comparing(feed -> feed.state().nextAt()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, SourceId source) {
    return memory.inOne(
        () -> {
          NavigableMap<String, Feed> rows = rows(workspace, strategy);
          boolean there = rows.remove(source.value()) != null;
          if (there) {
            table.put(workspace, strategy.value(), rows);
          }
          return there;
        });
  }
}
