package io.planwerk.application.supply;

import io.planwerk.domain.supply.Timetable;
import java.time.Duration;
import java.time.Instant;

/** When subscriptions are looked after. */
final class Due {
  /**
   * Who is told at once is woken by what is heard. Where a server dies before it wakes anybody,
   * this is how long it takes at most.
   */
  private static final Duration AT_LEAST = Duration.ofMinutes(15);

  private Due() {}

  /** When a subscription is due after this moment, unless something is heard before. */
  static Instant after(Instant now, Timetable timetable) {
    Instant next = timetable.next(now);
    return next == null ? timetable.open(now.plus(AT_LEAST)) : next;
  }
}
