package io.planwerk.domain.workspace;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often something may be tried: some times at once, then once in an interval. By the generic
 * cell rate algorithm, which needs no more memory than one instant.
 *
 * @param burst how many at once; at least 1
 * @param interval after which one more may be tried
 */
public record Pace(int burst, Duration interval) {

  /**
   * What comes of a try.
   *
   * @param pause how long until another try may go on; zero when this one may
   * @param free when as many can be tried at once again as if nothing had been; to be kept when
   *     this try goes on
   */
  public record Step(Duration pause, Instant free) {}

  /**
   * @param free what the last try that went on has left; absent where there was none
   */
  public Step at(@Nullable Instant free, Instant now) {
    Instant from = free == null || free.isBefore(now) ? now : free;
    Instant after = from.plus(interval);
    Duration pause = Duration.between(now.plus(interval.multipliedBy(burst)), after);
    return new Step(pause.isPositive() ? pause : Duration.ZERO, after);
  }
}
