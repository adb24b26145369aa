package io.planwerk.domain.feeds;

import io.planwerk.domain.shared.Invariants;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is to be pulled.
 *
 * @param everyMinutes from one pull to the next, from a quarter of an hour to a week; half an hour
 *     where absent. Publishers who ask for longer are heeded
 * @param paused whether it isn't pulled for the time being
 */
public record FeedOrder(@Nullable Integer everyMinutes, @Nullable Boolean paused) {
  /** What anybody may be asked without being a burden. */
  private static final int LEAST_MINUTES = 15;

  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final int USUAL_MINUTES = 30;

  public FeedOrder {
    Invariants.check()
        .atLeast("everyMinutes", everyMinutes, LEAST_MINUTES)
        .atMost("everyMinutes", everyMinutes, MOST_MINUTES)
        .orThrow();
  }

  public Duration every() {
    return Duration.ofMinutes(everyMinutes == null ? USUAL_MINUTES : everyMinutes);
  }

  public boolean isPaused() {
    return paused != null && paused;
  }
}
