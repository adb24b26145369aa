package io.planwerk.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.planwerk.application.port.JobSchedule.Job;
import io.planwerk.persistence.PostgreSqlServer;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.DatabaseSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, by a clock of the test. */
class DatabaseJobsTest {

  abstract static class OnOneDatabase {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final List<String> done = new ArrayList<>();
    private Database database;

    abstract DatabaseSettings settings();

    private Database database() {
      if (database == null) {
        clock.set(NOON);
        database = Database.open(settings());
      }
      return database;
    }

    @AfterEach
    void close() {
      database().close();
    }

    private ManualScheduler server(String name, Runnable work) {
      TestHelper.ManualSchedulerBuilder builder =
          TestHelper.createManualScheduler(database().dataSource()).clock(clock);
      DatabaseJobs.settled(builder)
          .schedulerName(new SchedulerName.Fixed(name))
          .startTasks(DatabaseJobs.tasks(List.of(new Job("digests", work))));
      ManualScheduler server = builder.build();
      server.start();
      return server;
    }

    private ManualScheduler server(String name) {
      return server(name, () -> done.add(name));
    }

    @Test
    void shouldBeDoneOnceAMinuteByOneOfTwoServers() {
      ManualScheduler one = server("one");
      ManualScheduler two = server("two");

      one.runAnyDueExecutions();
      two.runAnyDueExecutions();
      assertThat(done).containsExactly("one");
      clock.tick(Duration.ofSeconds(59));
      two.runAnyDueExecutions();
      assertThat(done).hasSize(1);
      clock.tick(Duration.ofSeconds(1));
      two.runAnyDueExecutions();
      one.runAnyDueExecutions();
      assertThat(done).containsExactly("one", "two");
    }

    @Test
    void shouldBeTakenOverFromAServerThatDied() {
      server("one");
      ManualScheduler two = server("two");
      // As a server leaves it that dies in the middle.
      database()
          .change(
              handle ->
                  handle
                      .createUpdate(
                          """
                          update job set picked = true, picked_by = 'one', last_heartbeat = :at
                          """)
                      .bind("at", clock.now())
                      .execute());

      clock.tick(Duration.ofSeconds(10));
      two.runDeadExecutionDetection();
      two.runAnyDueExecutions();
      assertThat(done).as("it may be slow only").isEmpty();

      clock.tick(Duration.ofSeconds(20));
      two.runDeadExecutionDetection();
      two.runAnyDueExecutions();
      assertThat(done).containsExactly("two");
    }

    @Test
    void shouldBeDoneTheNextMinuteAfterAFailure() {
      ManualScheduler server =
          server(
              "one",
              () -> {
                done.add("tried");
                if (done.size() == 1) {
                  throw new IllegalStateException("the first time");
                }
              });

      server.runAnyDueExecutions();
      clock.tick(Duration.ofMinutes(1));
      server.runAnyDueExecutions();

      assertThat(done).hasSize(2);
    }

    /** Nobody waits for the next second, nor for one who is still at it. */
    @Test
    void shouldBeDoneAtOnceByAServerThatIsWokenForIt() throws InterruptedException {
      CountDownLatch began = new CountDownLatch(2);
      CountDownLatch end = new CountDownLatch(1);
      Job slow =
          new Job(
              "news",
              () -> {
                began.countDown();
                awaited(end);
              });
      try (DatabaseJobs jobs = new DatabaseJobs(database())) {
        jobs.start(List.of(), List.of(slow));
        database()
            .inOne(
                () -> {
                  jobs.soon("news");
                  return "kept";
                });
        assertThat(began.await(60, TimeUnit.SECONDS)).isTrue();
        end.countDown();
      }
    }

    private static void awaited(CountDownLatch latch) {
      try {
        assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void shouldBeDoneByTheSchedulerAndEndWithIt() throws InterruptedException {
      CountDownLatch ran = new CountDownLatch(1);
      try (DatabaseJobs jobs = new DatabaseJobs(database())) {
        jobs.soon("digests");
        jobs.start(List.of(new Job("digests", ran::countDown)), List.of());
        assertThat(ran.await(60, TimeUnit.SECONDS)).isTrue();
        jobs.soon("digests");
        jobs.soon("nothing of that name");
      }
      DatabaseJobs closed = new DatabaseJobs(database());
      closed.close();
      assertThatCode(() -> closed.start(List.of(), List.of())).doesNotThrowAnyException();
    }
  }

  @Nested
  class InH2 extends OnOneDatabase {
    @TempDir Path folder;

    @Override
    DatabaseSettings settings() {
      return new DatabaseSettings.InFolder(folder);
    }
  }

  @Nested
  class InPostgreSql extends OnOneDatabase {

    @Override
    DatabaseSettings settings() {
      return PostgreSqlServer.newDatabase();
    }
  }
}
