package io.planwerk.domain.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.feeds.FeedState.Validators;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final Link PLANNED = link("https://example.com/feed");
  private static final Link MOVED = link("https://www.example.com/feed");
  private static final Bilingual WHY = new Bilingual("geht nicht", "fails");
  private static final Harvest EMPTY = new Harvest(0, List.of(), List.of());

  private static Link link(String address) {
    return new Link(URI.create(address));
  }

  private static Feed feed(String source) {
    Feed feed =
        Feed.ordered(
            new WorkspaceId("main"),
            new StrategyId("plan"),
            new SourceId(source),
            new FeedOrder(60, null),
            NOON);
    return feed.with(feed.state().at(PLANNED));
  }

  private static Feed read(Feed feed, @Nullable Link movedTo, Duration asked) {
    return feed.after(
        new Pulled.Read(List.of(), new Validators("\"e\"", "Mon", movedTo), asked), EMPTY, 0, NOON);
  }

  private static Feed failed(Feed feed, Duration asked) {
    return feed.after(new Pulled.Failed(WHY, asked), NOON);
  }

  private static Duration wait(Feed feed) {
    return Duration.between(NOON, feed.state().nextAt());
  }

  private static void assertWaits(Feed feed, Duration wait) {
    assertThat(wait(feed)).isBetween(wait, wait.plus(wait.dividedBy(10)));
  }

  @Test
  void shouldBePulledAtOnceAndThenAgain() {
    assertThat(feed("one").state().nextAt()).isEqualTo(NOON);
    assertThat(feed("one").status()).isEqualTo(FeedStatus.NEW);
    assertWaits(read(feed("one"), null, Duration.ZERO), Duration.ofHours(1));
    assertThat(read(feed("one"), null, Duration.ZERO).status()).isEqualTo(FeedStatus.FINE);
  }

  @Test
  void shouldSpreadPulls() {
    Set<Duration> waits = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      waits.add(wait(read(feed("source-" + i), null, Duration.ZERO)));
    }
    assertThat(waits).hasSizeGreaterThan(60);
    assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMinutes(61)) < 0);
    assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMinutes(65)) > 0);
  }

  @Test
  void shouldHeedWhatThePublisherAsksFor() {
    assertWaits(read(feed("one"), null, Duration.ofHours(5)), Duration.ofHours(5));
    assertWaits(read(feed("one"), null, Duration.ofMinutes(1)), Duration.ofHours(1));
    assertWaits(failed(feed("one"), Duration.ofDays(3)), Duration.ofDays(3));
    assertWaits(failed(feed("one"), Duration.ofDays(400)), Duration.ofDays(7));
    assertWaits(
        feed("one").after(new Pulled.Unchanged(null, Duration.ofHours(2)), NOON),
        Duration.ofHours(2));
  }

  @Test
  void shouldWaitLongerAfterEachFailure() {
    Feed feed = feed("one");
    for (int hours : new int[] {1, 2, 4, 8, 16, 24, 24}) {
      feed = failed(feed, Duration.ZERO);
      assertWaits(feed, Duration.ofHours(hours));
      assertThat(feed.status()).isEqualTo(FeedStatus.FAILING);
    }
    assertThat(feed.state().failures()).isEqualTo(7);
    assertThat(feed.state().problem()).isEqualTo(WHY);
    Feed back = read(feed, null, Duration.ZERO);
    assertThat(back.state().failures()).isZero();
    assertThat(back.state().problem()).isNull();
    assertWaits(back, Duration.ofHours(1));
  }

  @Test
  void shouldNotBePulledMoreOftenForFailing() {
    Feed weekly = feed("one").with(new FeedOrder(7 * 24 * 60, null), NOON);

    assertWaits(failed(failed(weekly, Duration.ZERO), Duration.ZERO), Duration.ofDays(7));
  }

  @Test
  void shouldGoWhereItWasMovedTo() {
    Feed moved = read(feed("one"), MOVED, Duration.ZERO);

    assertThat(moved.state().from()).isEqualTo(MOVED);
    assertThat(read(moved, null, Duration.ZERO).state().from()).isEqualTo(MOVED);
    assertThat(failed(moved, Duration.ZERO).state().from()).isEqualTo(MOVED);
    assertThat(failed(failed(moved, Duration.ZERO), Duration.ZERO).state().from())
        .as("who moved it may have been wrong")
        .isEqualTo(PLANNED);
  }

  @Test
  void shouldBeginAnewWhereThePlanLinksElsewhere() {
    Feed moved = read(feed("one"), MOVED, Duration.ZERO);

    assertThat(moved.state().at(PLANNED)).isEqualTo(moved.state());
    FeedState anew = moved.state().at(link("https://other.example/rss"));
    assertThat(anew.from()).isEqualTo(link("https://other.example/rss"));
    assertThat(anew.etag()).isNull();
    assertThat(anew.lastModified()).isNull();
  }

  @Test
  void shouldRestWhilePausedOrGone() {
    Feed gone = feed("one").gone(NOON);
    assertThat(gone.isActive()).isFalse();
    assertThat(gone.status()).isEqualTo(FeedStatus.GONE);
    assertThat(gone.with(new FeedOrder(null, null), NOON).isActive()).isTrue();
    Feed paused = feed("one").with(new FeedOrder(null, true), NOON);
    assertThat(paused.isActive()).isFalse();
    assertThat(paused.status()).isEqualTo(FeedStatus.PAUSED);
  }

  @Test
  void shouldBeNoBurden() {
    assertThat(new FeedOrder(null, null).every()).isEqualTo(Duration.ofMinutes(30));
    assertThatThrownBy(() -> new FeedOrder(14, null)).isInstanceOf(BrokenInvariants.class);
  }
}
