package io.planwerk.domain.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a receiver that can't be reached is left alone, as Standard Webhooks recommends it: ten
 * attempts, quickly at first, over three days altogether.
 */
public final class Pauses {
  private static final List<Duration> ALL =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private Pauses() {}

  /**
   * When it is tried again; empty once it was tried often enough.
   *
   * @param attempts how often it was tried before the attempt that just failed
   * @param atLeast how long the other side wants to be left alone
   */
  public static Optional<Instant> next(int attempts, Instant now, Duration atLeast) {
    if (attempts >= ALL.size()) {
      return Optional.empty();
    }
    Duration pause = ALL.get(attempts);
    return Optional.of(now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause));
  }
}
