package io.planwerk.persistence.calendar;

import io.planwerk.application.Page;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Calendar feeds in memory, those of a strategy by their ids. */
@Singleton
final class MemoryCalendarFeeds implements CalendarFeeds {
  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<NavigableMap<String, CalendarFeed>> feeds;

  @Inject
  MemoryCalendarFeeds(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.feeds = new MemoryTable<>(memory);
    dependents.add(feeds);
  }

  @Override
  public Keeping keep(CalendarFeed feed) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(feed.workspace(), feed.strategy()).isEmpty()) {
            return Keeping.NO_STRATEGY;
          }
          NavigableMap<String, CalendarFeed> kept = of(feed.workspace(), feed.strategy());
          if (kept.containsKey(feed.id())) {
            return Keeping.ID_TAKEN;
          }
          if (withHash(feed.hash()).isPresent()) {
            throw new IllegalStateException("another feed has this secret");
          }
          kept.put(feed.id(), rounded(feed));
          feeds.put(feed.workspace(), feed.strategy().value(), kept);
          return Keeping.KEPT;
        });
  }

  private static CalendarFeed rounded(CalendarFeed feed) {
    return new CalendarFeed(
        feed.workspace(),
        feed.strategy(),
        feed.id(),
        feed.name(),
        feed.kinds(),
        feed.language(),
        feed.hash(),
        feed.madeAt().truncatedTo(ChronoUnit.MILLIS),
        feed.madeBy());
  }

  /** A copy, so that what is undone never was there. */
  private NavigableMap<String, CalendarFeed> of(WorkspaceId workspace, StrategyId strategy) {
    return feeds
        .find(workspace, strategy.value())
        .<NavigableMap<String, CalendarFeed>>map(TreeMap::new)
        .orElseGet(TreeMap::new);
  }

  @Override
  public Page<CalendarFeed> list(WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    String after = page.after();
    return Page.of(
        of(workspace, strategy).tailMap(after == null ? "" : after, false).values().stream()
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        CalendarFeed::id);
  }

  @Override
  public Optional<CalendarFeed> withHash(String hash) {
    return feeds.everywhere().stream()
        .flatMap(kept -> kept.values().stream())
        .filter(feed -> feed.hash().equals(hash))
        .findFirst();
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, String id) {
    return memory.inOne(
        () -> {
          NavigableMap<String, CalendarFeed> kept = of(workspace, strategy);
          boolean there = kept.remove(id) != null;
          if (there) {
            feeds.put(workspace, strategy.value(), kept);
          }
          return there;
        });
  }
}
