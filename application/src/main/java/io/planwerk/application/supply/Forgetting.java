package io.planwerk.application.supply;

import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Subscriptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Forgets what was sent long ago, and earlier where the plan keeps mentions for less: it quotes
 * people. Looks after it once an hour.
 */
public final class Forgetting implements Minutely {
  /** How long messages are kept at most after they were made. */
  private static final int MESSAGE_DAYS = 90;

  /** Stories aren't repeated any more after a fortnight; to be on the safe side, twice as long. */
  private static final Duration STORIES = Duration.ofDays(28);

  private static final int MINUTE = 17;

  private final Strategies strategies;
  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  public Forgetting(
      Strategies strategies, Subscriptions subscriptions, Outbox outbox, InstantSource clock) {
    this.strategies = strategies;
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgetting-messages";
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    if (now.atZone(ZoneOffset.UTC).getMinute() == MINUTE) {
      subscriptions.forgetTold(now.minus(STORIES));
      EachByItself.of(
          List.copyOf(outbox.places()),
          place ->
              strategies
                  .find(place.workspace(), place.strategy())
                  .map(saved -> saved.document().strategy().monitoring().effectiveRetentionDays())
                  .ifPresent(
                      days ->
                          outbox.forget(
                              place.workspace(),
                              place.strategy(),
                              now.minus(Duration.ofDays(MESSAGE_DAYS)),
                              now.minus(Duration.ofDays(days)))));
    }
  }
}
