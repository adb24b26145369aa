package io.planwerk.domain.feeds;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a feed stands after its last pull.
 *
 * @param nextAt when it is pulled next, unless it is paused or gone
 * @param address what it was last pulled from by the plan; with another one it begins anew
 * @param movedTo where its publisher moved it for good
 * @param etag by which the publisher knows what is here already
 * @param lastModified the same by time, as the publisher writes it
 * @param pulledAt when it was tried last
 * @param answeredAt when that worked last
 * @param failures how often it failed since
 * @param problem why it failed last; absent where it worked
 * @param gone whether the publisher said that it is gone for good
 * @param entries how many entries it had when it was last read
 * @param fresh how many of these were new
 * @param seen of entries that don't say when they were published, those that are known
 */
public record FeedState(
    Instant nextAt,
    @Nullable Link address,
    @Nullable Link movedTo,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant pulledAt,
    @Nullable Instant answeredAt,
    int failures,
    @Nullable Bilingual problem,
    boolean gone,
    int entries,
    int fresh,
    List<String> seen) {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** Who asks for a longer pause isn't believed, since nobody would notice. */
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  private static final int MOST_DOUBLINGS = 10;
  private static final double SPREAD = 0.1;

  public FeedState {
    seen = List.copyOf(seen);
  }

  static FeedState begin(Instant now) {
    return new FeedState(now, null, null, null, null, null, null, 0, null, false, 0, 0, List.of());
  }

  FeedState again(Instant now) {
    return new FeedState(
        now,
        address,
        movedTo,
        etag,
        lastModified,
        pulledAt,
        answeredAt,
        failures,
        problem,
        false,
        entries,
        fresh,
        seen);
  }

  /** As it stands for an address of the plan: anew where that is another one. */
  public FeedState at(Link planned) {
    return planned.equals(address)
        ? this
        : new FeedState(
            nextAt,
            planned,
            null,
            null,
            null,
            pulledAt,
            answeredAt,
            failures,
            problem,
            false,
            entries,
            fresh,
            seen);
  }

  /** Where it is to be pulled from; absent before the plan was asked. */
  public @Nullable Link from() {
    return movedTo == null ? address : movedTo;
  }

  /**
   * After it was read.
   *
   * @param validators by which it is known again
   * @param asked how long the publisher asks to wait, zero or more
   */
  FeedState read(
      Feed feed, Validators validators, Harvest harvest, int taken, Duration asked, Instant now) {
    return new FeedState(
        next(feed, feed.order().every(), asked, now),
        address,
        validators.movedTo() == null ? movedTo : validators.movedTo(),
        validators.etag(),
        validators.lastModified(),
        now,
        now,
        0,
        null,
        false,
        harvest.entries(),
        taken,
        harvest.seen());
  }

  /** After the publisher said that nothing is new. */
  FeedState unchanged(Feed feed, @Nullable Link moved, Duration asked, Instant now) {
    return new FeedState(
        next(feed, feed.order().every(), asked, now),
        address,
        moved == null ? movedTo : moved,
        etag,
        lastModified,
        now,
        now,
        0,
        null,
        false,
        entries,
        0,
        seen);
  }

  /** After it failed: each time the wait is twice as long, up to a day. */
  FeedState failed(Feed feed, Bilingual why, Duration asked, Instant now) {
    Duration every = feed.order().every();
    Duration longer = every.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures));
    Duration wait = shorter(longer, longer(every, LONGEST_WAIT));
    return new FeedState(
        next(feed, wait, asked, now),
        address,
        // Who moved it and isn't there may have been wrong: the plan's own address is tried again.
        failures == 0 ? movedTo : null,
        failures == 0 ? etag : null,
        failures == 0 ? lastModified : null,
        now,
        answeredAt,
        failures + 1,
        why,
        false,
        entries,
        fresh,
        seen);
  }

  /** After the publisher said that it is gone for good. */
  FeedState gone(Instant now) {
    return new FeedState(
        now,
        address,
        movedTo,
        null,
        null,
        now,
        answeredAt,
        failures + 1,
        new Bilingual(
            "den Feed gibt es nicht mehr, sagt der Anbieter (410); er wird nicht mehr abgerufen",
            "the feed is gone for good, says its publisher (410); it isn't pulled any more"),
        true,
        entries,
        fresh,
        seen);
  }

  private static Instant next(Feed feed, Duration wait, Duration asked, Instant now) {
    Duration all = longer(wait, shorter(asked, LONGEST_ASKED));
    return now.plus(all).plusMillis((long) (feed.spread() * SPREAD * all.toMillis()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * What a publisher said along with a feed.
   *
   * @param movedTo where it was moved for good; absent where it wasn't
   */
  public record Validators(
      @Nullable String etag, @Nullable String lastModified, @Nullable Link movedTo) {}
}
