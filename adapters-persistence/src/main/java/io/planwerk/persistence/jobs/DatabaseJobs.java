package io.planwerk.persistence.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.persistence.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs in the table of db-scheduler. A server that works on one tells so every few seconds; where
 * it doesn't any more, another one takes the job over.
 */
@Singleton
final class DatabaseJobs implements JobSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseJobs.class);
  private static final String TABLE = "job";

  /** More than there are jobs, so that none waits for another one. */
  private static final int THREADS = 10;

  /**
   * Four times four seconds of silence, looked for every eight, and two to pick it up: a job is
   * taken over 16 to 26 seconds after its server died. Fewer misses db-scheduler doesn't take.
   */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration HEARTBEAT = Duration.ofSeconds(4);
  private static final Duration LOOKING = Duration.ofSeconds(2);

  /** The column picked_by takes 100 characters. */
  private static final int LONGEST_HOST = 80;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Database database;
  private final Map<String, Ticker> tickers = new ConcurrentHashMap<>();
  private @Nullable Scheduler scheduler;
  private boolean closed;

  @Inject
  DatabaseJobs(Database database) {
    this.database = database;
  }

  @Override
  public synchronized void start(List<Job> minutely, List<Job> everywhere) {
    if (!closed && scheduler == null) {
      everywhere.forEach(job -> tickers.put(job.name(), new Ticker(job)));
      SchedulerBuilder builder =
          settled(Scheduler.create(database.dataSource()).startTasks(tasks(minutely)))
              .schedulerName(new SchedulerName.Fixed(name()));
      if (!isPostgreSql()) {
        // Nobody has to guess; and our columns have a time zone.
        builder.jdbcCustomization(new DefaultJdbcCustomization(false));
      }
      Scheduler made = builder.build();
      made.start();
      scheduler = made;
    }
  }

  /** By which an operator finds the process that works on a job, in the column picked_by. */
  private static String name() {
    String host = new SchedulerName.Hostname().getName();
    return host.substring(0, Math.min(host.length(), LONGEST_HOST))
        + ":"
        + ProcessHandle.current().pid();
  }

  private boolean isPostgreSql() {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException("the database can't be asked what it is", e);
    }
  }

  static List<RecurringTask<Void>> tasks(List<Job> jobs) {
    return jobs.stream()
        .map(
            job ->
                Tasks.recurring(job.name(), FixedDelay.ofMinutes(1))
                    .execute((_, _) -> job.work().run()))
        .toList();
  }

  static SchedulerBuilder settled(SchedulerBuilder builder) {
    return builder
        .tableName(TABLE)
        .threads(THREADS)
        .pollingInterval(LOOKING)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(PATIENCE);
  }

  @Override
  public void soon(String name) {
    // Of its own, since the connection of the transaction isn't free yet.
    database.afterCommit(
        () -> {
          Ticker ticker = tickers.get(name);
          if (ticker == null) {
            Thread.startVirtualThread(() -> bringForward(name));
          } else {
            ticker.wake();
          }
        });
  }

  private void bringForward(String name) {
    Scheduler running = running();
    if (running != null) {
      try {
        running.reschedule(TaskInstanceId.of(name, RecurringTask.INSTANCE), Instant.now());
        running.triggerCheckForDueExecutions();
      } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
        LOG.atDebug().addKeyValue("job", name).log("is done the next minute");
      } catch (RuntimeException e) {
        LOG.atWarn().addKeyValue("job", name).setCause(e).log("couldn't be brought forward");
      }
    }
  }

  private synchronized @Nullable Scheduler running() {
    return scheduler;
  }

  @Override
  public void close() {
    Scheduler running;
    synchronized (this) {
      closed = true;
      running = scheduler;
      scheduler = null;
    }
    tickers.values().forEach(Ticker::close);
    if (running != null) {
      running.stop();
    }
  }
}
