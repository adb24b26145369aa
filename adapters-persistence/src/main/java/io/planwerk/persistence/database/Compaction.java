package io.planwerk.persistence.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frees space in H2's file while the server runs. H2 does so itself only where it may write late,
 * and every write of ours is on the disk at once: without this, a document of 170 KB that is
 * changed again and again costs 20 to 130 KB of file for every change until the server stops.
 */
final class Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /** About 3 ms of work at most, so that nobody waits noticeably. */
  private static final int BYTES_AT_ONCE = 4 * 1024 * 1024;

  private static final int PERCENT_IN_USE = 80;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MVStore file;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("planwerk-compaction").factory());

  Compaction(MVStore file) {
    this.file = file;
  }

  Compaction start() {
    ScheduledFuture<?> _ =
        thread.scheduleWithFixedDelay(
            this::once, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  void once() {
    try {
      file.compact(PERCENT_IN_USE, BYTES_AT_ONCE);
    } catch (MVStoreException e) {
      LOG.atWarn().setCause(e).log("the database file couldn't be compacted");
    }
  }

  /** Afterwards, nothing is under way any more. */
  void stop() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("the database file is still being compacted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
