package io.planwerk.persistence.jobs;

import io.planwerk.application.port.JobSchedule.Job;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a job every other second, and soon after it was woken, until it is closed. */
final class Ticker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
  private static final Duration PERIOD = Duration.ofSeconds(2);

  /** Who is woken a thousand times a second works some times a second. */
  private static final Duration BREATH = Duration.ofMillis(100);

  /** Those that wait for somebody else shouldn't hold up the rest. */
  private static final int AT_ONCE = 50;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Job job;
  private final Semaphore woken = new Semaphore(0);
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Thread thread;

  Ticker(Job job) {
    this.job = job;
    thread = Thread.ofVirtual().name(job.name()).start(this::tick);
  }

  void wake() {
    woken.release();
  }

  private void tick() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (woken.tryAcquire(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
          woken.drainPermits();
        }
        free.acquire();
        Thread.startVirtualThread(this::work);
        LockSupport.parkNanos(BREATH.toNanos());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      job.work().run();
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("job", job.name()).setCause(e).log("is tried again");
    } finally {
      free.release();
    }
  }

  /** Waits a little for what is under way. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      if (!free.tryAcquire(AT_ONCE, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.atInfo().addKeyValue("job", job.name()).log("is left to others");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
