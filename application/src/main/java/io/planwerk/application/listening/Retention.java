package io.planwerk.application.listening;

import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Mentions.Heard;
import io.planwerk.application.port.Strategies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Erases mentions that are older than their strategy wants to keep them, once an hour. */
public final class Retention implements Minutely {
  private static final int MINUTE = 41;

  /** What is erased in one transaction: others can hand in between. */
  private static final int AT_ONCE = 5_000;

  private final Mentions mentions;
  private final Strategies strategies;
  private final InstantSource clock;

  @Inject
  public Retention(Mentions mentions, Strategies strategies, InstantSource clock) {
    this.mentions = mentions;
    this.strategies = strategies;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mention-retention";
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    if (now.atZone(ZoneOffset.UTC).getMinute() == MINUTE) {
      EachByItself.of(
          mentions.heard(),
          heard ->
              strategies
                  .find(heard.workspace(), heard.strategy())
                  .map(saved -> saved.document().strategy().monitoring().effectiveRetentionDays())
                  .ifPresent(days -> forget(heard, now.minus(Duration.ofDays(days)))));
    }
  }

  private void forget(Heard heard, Instant before) {
    int gone;
    do {
      gone = mentions.forget(heard.workspace(), heard.strategy(), before, AT_ONCE);
    } while (gone == AT_ONCE);
  }
}
