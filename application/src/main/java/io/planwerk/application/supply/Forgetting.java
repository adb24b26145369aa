package io.planwerk.application.supply;

import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Forgets what was sent long ago: it quotes people. Looks after it once an hour. */
public final class Forgetting implements Minutely {
  /** How long messages are kept after they were made. */
  static final Duration MESSAGES = Duration.ofDays(90);

  /** Stories aren't repeated any more after a fortnight; to be on the safe side, twice as long. */
  static final Duration STORIES = Duration.ofDays(28);

  private static final int MINUTE = 17;

  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  public Forgetting(Subscriptions subscriptions, Outbox outbox, InstantSource clock) {
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
      outbox.forget(now.minus(MESSAGES));
      subscriptions.forgetTold(now.minus(STORIES));
    }
  }
}
