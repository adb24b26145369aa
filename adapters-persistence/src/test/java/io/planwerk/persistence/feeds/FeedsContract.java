package io.planwerk.persistence.feeds;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Feeds;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.feeds.FeedState;
import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.Race;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every way of keeping feeds does. */
public interface FeedsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  StrategyId SPRING = new StrategyId("spring");
  StrategyId AUTUMN = new StrategyId("autumn");
  FeedOrder USUAL = new FeedOrder(null, null);
  Link LINK = new Link(URI.create("https://example.com/feed"));

  private Feeds feeds() {
    return ports().feeds();
  }

  private Feed keep(WorkspaceId workspace, StrategyId strategy, String source, Instant next) {
    Feed feed = Feed.ordered(workspace, strategy, new SourceId(source), USUAL, next);
    assertThat(feeds().keep(feed)).isTrue();
    return feed;
  }

  private Optional<Feed> found(Feed feed) {
    return neighbour().feeds().find(feed.workspace(), feed.strategy(), feed.source());
  }

  /** Other tests leave feeds that are due as well. */
  private List<Feed> due(WorkspaceId workspace, Instant by) {
    return feeds().due(by, 1_000).stream()
        .filter(one -> one.workspace().equals(workspace))
        .toList();
  }

  private static Feed full(Feed feed) {
    return feed.with(
        new FeedState(
            NOON.plusSeconds(1800),
            LINK,
            new Link(URI.create("https://example.com/moved")),
            "\"tag\"",
            "Mon, 01 Mar 2027 08:30:00 GMT",
            NOON,
            NOON.minusSeconds(60),
            2,
            new Bilingual("geht nicht", "fails"),
            false,
            17,
            3,
            List.of("one", "two")));
  }

  @Test
  default void shouldFindWhatWasKept() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    Feed second = keep(workspace, SPRING, "second", NOON);
    Feed first = keep(workspace, SPRING, "first", NOON);
    keep(workspace, AUTUMN, "first", NOON);

    assertThat(found(first)).contains(first);
    assertThat(feeds().of(workspace, SPRING)).containsExactly(first, second);
    assertThat(feeds().of(newWorkspace(), SPRING)).isEmpty();
  }

  @Test
  default void shouldKeepNothingWithoutAStrategy() {
    Feed feed = Feed.ordered(newWorkspace(), SPRING, new SourceId("first"), USUAL, NOON);

    assertThat(feeds().keep(feed)).isFalse();
    assertThat(found(feed)).isEmpty();
  }

  @Test
  default void shouldKeepAnotherOrderInItsPlace() {
    WorkspaceId workspace = workspaceWith("spring");
    Feed feed = keep(workspace, SPRING, "first", NOON);
    Feed changed = feed.with(new FeedOrder(60, true), NOON.plusSeconds(5));

    assertThat(feeds().keep(changed)).isTrue();
    assertThat(found(feed)).contains(changed);
    assertThat(feeds().of(workspace, SPRING)).hasSize(1);
  }

  @Test
  default void shouldKeepHowItStandsAndLeaveTheOrder() {
    WorkspaceId workspace = workspaceWith("spring");
    Feed feed = keep(workspace, SPRING, "first", NOON);
    FeedOrder hourly = new FeedOrder(60, null);
    feeds().keep(feed.with(hourly, NOON));

    feeds().advance(full(feed));

    assertThat(found(feed))
        .contains(new Feed(workspace, SPRING, feed.source(), hourly, full(feed).state()));
    feeds().remove(workspace, SPRING, feed.source());
    feeds().advance(full(feed));
    assertThat(found(feed)).isEmpty();
  }

  @Test
  default void shouldTellWhatIsDue() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    Feed late = keep(workspace, SPRING, "late", NOON.plusSeconds(60));
    Feed early = keep(workspace, AUTUMN, "early", NOON);
    keep(workspace, SPRING, "later", NOON.plusSeconds(61));
    feeds().keep(keep(workspace, SPRING, "paused", NOON).with(new FeedOrder(null, true), NOON));
    Feed gone = keep(workspace, SPRING, "gone", NOON);
    feeds().advance(gone.gone(NOON));

    assertThat(due(workspace, NOON.plusSeconds(60))).containsExactly(early, late);
    assertThat(feeds().due(NOON.plusSeconds(60), 1)).hasSize(1);
    feeds().advance(early.after(new Pulled.Unchanged(null, Duration.ZERO), NOON));
    assertThat(due(workspace, NOON.plusSeconds(60))).containsExactly(late);
    feeds().keep(gone.gone(NOON).with(USUAL, NOON));
    assertThat(due(workspace, NOON)).extracting(Feed::source).containsExactly(gone.source());
  }

  @Test
  default void shouldLetOneAfterTheOtherChangeAFeed() {
    WorkspaceId workspace = workspaceWith("spring");
    Feed feed = keep(workspace, SPRING, "first", NOON);

    Race.between(
        8,
        i -> {
          Ports server = i % 2 == 0 ? ports() : neighbour();
          return server
              .transactions()
              .inOne(
                  () -> {
                    Feed there =
                        server.feeds().lock(workspace, SPRING, feed.source()).orElseThrow();
                    int minutes = (int) there.order().every().toMinutes();
                    return server.feeds().keep(there.with(new FeedOrder(minutes + 1, null), NOON));
                  });
        });

    assertThat(found(feed).orElseThrow().order().every()).isEqualTo(Duration.ofMinutes(38));
    assertThat(ports().feeds().lock(workspace, SPRING, new SourceId("none"))).isEmpty();
  }

  @Test
  default void shouldRemoveAFeed() {
    WorkspaceId workspace = workspaceWith("spring");
    Feed feed = keep(workspace, SPRING, "first", NOON);

    assertThat(feeds().remove(workspace, SPRING, feed.source())).isTrue();
    assertThat(feeds().remove(workspace, SPRING, feed.source())).isFalse();
    assertThat(found(feed)).isEmpty();
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    Feed feed = keep(workspace, SPRING, "first", NOON);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);

    assertThat(found(feed)).isEmpty();
    assertThat(due(workspace, NOON)).isEmpty();
  }
}
