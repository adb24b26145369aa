package io.planwerk.application.calendar;

import io.planwerk.application.Page;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps feeds as plainly as can be. */
final class RememberedFeeds implements CalendarFeeds {
  private final List<CalendarFeed> feeds = new ArrayList<>();

  @Override
  public Keeping keep(CalendarFeed feed) {
    if (feeds.stream()
        .anyMatch(other -> isThat(other, feed.workspace(), feed.strategy(), feed.id()))) {
      return Keeping.ID_TAKEN;
    }
    feeds.add(feed);
    return Keeping.KEPT;
  }

  private static boolean isThat(
      CalendarFeed feed, WorkspaceId workspace, StrategyId strategy, String id) {
    return feed.workspace().equals(workspace)
        && feed.strategy().equals(strategy)
        && feed.id().equals(id);
  }

  @Override
  public Page<CalendarFeed> list(WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    return new Page<>(
        feeds.stream().filter(feed -> isThat(feed, workspace, strategy, feed.id())).toList(), null);
  }

  @Override
  public Optional<CalendarFeed> withHash(String hash) {
    return feeds.stream().filter(feed -> feed.hash().equals(hash)).findFirst();
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, String id) {
    return feeds.removeIf(feed -> isThat(feed, workspace, strategy, id));
  }
}
