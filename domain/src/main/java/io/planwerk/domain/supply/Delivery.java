package io.planwerk.domain.supply;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.webhooks.Pauses;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message got.
 *
 * @param status how it stands
 * @param attempts how often it was tried
 * @param next when it is tried next, while it waits
 * @param doneAt when it was delivered or given up
 * @param fault what the last attempt failed for
 */
public record Delivery(
    Status status,
    int attempts,
    @Nullable Instant next,
    @Nullable Instant doneAt,
    @Nullable Bilingual fault) {

  /** How a message stands. */
  public enum Status {
    /** It is to be delivered. */
    WAITING,
    /** The other side took it. */
    DELIVERED,
    /** Whoever wants it can fetch it. */
    PUBLISHED,
    /** Nobody took it, and it isn't tried again. */
    GIVEN_UP
  }

  /** To be delivered from now on. */
  public static Delivery waiting(Instant now) {
    return new Delivery(Status.WAITING, 0, now, null, null);
  }

  /** Lies there to be fetched. */
  public static Delivery published(Instant now) {
    return new Delivery(Status.PUBLISHED, 0, null, now, null);
  }

  public Delivery delivered(Instant now) {
    return new Delivery(Status.DELIVERED, attempts + 1, null, now, null);
  }

  /**
   * After an attempt that failed but may work another time; given up after ten.
   *
   * @param atLeast how long the other side wants to be left alone
   */
  public Delivery failed(Instant now, Bilingual why, Duration atLeast) {
    return Pauses.next(attempts, now, atLeast)
        .map(next -> new Delivery(Status.WAITING, attempts + 1, next, null, why))
        .orElseGet(() -> givenUp(now, why));
  }

  /** Tried later than planned. */
  public Delivery postponed(Instant until) {
    return new Delivery(status, attempts, until, doneAt, fault);
  }

  /** After an attempt that can't work another time either. */
  public Delivery givenUp(Instant now, Bilingual why) {
    return new Delivery(Status.GIVEN_UP, attempts + 1, null, now, why);
  }
}
