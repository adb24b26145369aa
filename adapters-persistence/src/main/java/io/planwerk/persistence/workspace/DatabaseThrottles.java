package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Throttles;
import io.planwerk.domain.workspace.Pace;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts of tries in a relational database. */
@Singleton
final class DatabaseThrottles implements Throttles {
  private final Database database;

  @Inject
  DatabaseThrottles(Database database) {
    this.database = database;
  }

  /** Who comes second in a race looks again, as one of both has moved the row on. */
  @Override
  public Duration count(String key, Pace pace, Instant now) {
    return database.apart(
        handle -> {
          while (true) {
            List<Instant> kept =
                Plain.all(
                    handle,
                    1,
                    "select free_at from throttle where throttle_key = ?",
                    row -> RoleColumns.at(row, "free_at"),
                    key);
            Instant free = kept.isEmpty() ? null : kept.getFirst();
            Pace.Step step = pace.at(free, now);
            Instant next = step.free().truncatedTo(ChronoUnit.MILLIS);
            if (step.pause().isPositive()) {
              return step.pause();
            }
            if (free == null ? insert(handle, key, next) : move(handle, key, free, next)) {
              return Duration.ZERO;
            }
          }
        });
  }

  private static boolean insert(Handle handle, String key, Instant next) {
    return Attempt.at(
            handle,
            h ->
                Plain.change(
                    h, "insert into throttle (throttle_key, free_at) values (?, ?)", key, next))
        instanceof Attempt.Changed;
  }

  private static boolean move(Handle handle, String key, Instant free, Instant next) {
    return Plain.change(
            handle,
            "update throttle set free_at = ? where throttle_key = ? and free_at = ?",
            next,
            key,
            free)
        > 0;
  }

  @Override
  public void forget(Instant now) {
    database.change(handle -> Plain.change(handle, "delete from throttle where free_at < ?", now));
  }
}
