package io.planwerk.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import io.planwerk.application.StorageUnavailable;
import io.planwerk.application.port.Transactions;
import io.planwerk.persistence.shared.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open database. Whatever a thread does within {@link #inOne} is one transaction; outside of it
 * every statement is one of its own.
 *
 * <p>What others stood against is run again. So is what a lost connection broke off, where it is
 * sure to have changed nothing: a read, or a transaction that hadn't come to its commit. Everything
 * else ends in {@link StorageUnavailable}.
 */
public final class Database implements Transactions, Storage {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int ATTEMPTS = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
  private static final int PING_SECONDS = 2;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Farewell farewell;
  private final Durability durability;
  private final boolean exclusive;
  private final AtomicLong changes = new AtomicLong();
  private final ScopedValue<Handle> transaction = ScopedValue.newInstance();

  /** What a database wants done before its last connection goes. */
  @FunctionalInterface
  interface Farewell {
    void on(Connection connection) throws SQLException;
  }

  /**
   * @param exclusive whether nobody else can change anything in this database
   */
  Database(
      HikariDataSource pool,
      Jdbi jdbi,
      Farewell farewell,
      Durability durability,
      boolean exclusive) {
    this.pool = pool;
    this.jdbi = jdbi;
    this.farewell = farewell;
    this.durability = durability;
    this.exclusive = exclusive;
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @throws DatabaseInUse when another process has opened the data folder
   * @throws DatabaseFailure when it can't be reached or its tables can't be brought up to date
   */
  public static Database open(DatabaseSettings settings) {
    return switch (settings) {
      case DatabaseSettings.InFolder folder -> Opening.folder(folder);
      case DatabaseSettings.PostgreSql server -> Opening.server(server);
    };
  }

  /** The version of the tables, which grows with every step. */
  public static int version() {
    return Integer.parseInt(Migrations.NEWEST);
  }

  /** Reads within the thread's transaction, or without one. */
  public <T> T use(Work<T> work) {
    return transaction.isBound()
        ? work.with(transaction.get())
        : persistently(Database::changedNothing, () -> opened(work));
  }

  /**
   * Reads the first row of an answer, within the thread's transaction or without one. For the reads
   * that run with nearly every request: JDBI takes as long to make a handle as H2 to find a row.
   *
   * @param arguments as for {@link Plain#change}
   */
  public <T> Optional<T> first(String sql, Plain.Row<T> row, @Nullable Object... arguments) {
    if (transaction.isBound()) {
      return Plain.first(transaction.get().getConnection(), sql, row, arguments);
    }
    return persistently(
        Database::changedNothing,
        () -> {
          try (Connection connection = pool.getConnection()) {
            return Plain.first(connection, sql, row, arguments);
          } catch (SQLException e) {
            throw new Plain.Failed(e);
          }
        });
  }

  /** Changes something within the thread's transaction, or at once and for good. */
  public <T> T change(Work<T> work) {
    if (transaction.isBound()) {
      return work.with(transaction.get());
    }
    T changed;
    try {
      changed = apart(work);
    } finally {
      changes.incrementAndGet();
    }
    durability.afterCommit();
    return changed;
  }

  /** Works outside of the thread's transaction: what is done stays, and is seen at once. */
  public <T> T apart(Work<T> work) {
    return persistently(SqlState::isPassing, () -> opened(work));
  }

  private <T> T opened(Work<T> work) {
    try (Handle handle = jdbi.open()) {
      return work.with(handle);
    }
  }

  /**
   * Runs the work in one transaction. When the database gives up on it because others were in the
   * way, or is lost before the commit, it is run again, so it should change nothing but what is
   * kept here.
   */
  @Override
  public <T> T inOne(Supplier<T> work) {
    if (transaction.isBound()) {
      return work.get();
    }
    AtomicBoolean worked = new AtomicBoolean();
    T done =
        persistently(
            failure ->
                worked.get() ? SqlState.isPassing(failure) : Database.changedNothing(failure),
            () -> {
              worked.set(false);
              return transacted(
                  () -> {
                    T result = work.get();
                    worked.set(true);
                    return result;
                  });
            });
    durability.afterCommit();
    return done;
  }

  /** Whether it may be run again, given that nothing of it is kept. */
  private static boolean changedNothing(JdbiException failure) {
    return SqlState.isPassing(failure)
        || (SqlState.isLost(failure) && !SqlState.wasWaitedFor(failure));
  }

  private static <T> T persistently(Predicate<JdbiException> repeatable, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (JdbiException failure) {
        if (attempt == ATTEMPTS || !repeatable.test(failure)) {
          throw SqlState.isLost(failure) ? new StorageUnavailable(failure) : failure;
        }
        LOG.atDebug().addKeyValue("attempt", attempt).log("the database is asked again");
        giveWay(attempt);
      }
    }
  }

  /** As one transaction that isn't run again, for work that can be done only once. */
  public <T> T once(Work<T> work) {
    T done = persistently(_ -> false, () -> transacted(() -> work.with(transaction.get())));
    durability.afterCommit();
    return done;
  }

  /** Reads as everything was at one moment, whatever is changed meanwhile. */
  public <T> T atOneMoment(Work<T> work) {
    return persistently(_ -> false, () -> opened(handle -> Moment.hold(handle, exclusive, work)));
  }

  private <T> T transacted(Supplier<T> work) {
    try {
      return jdbi.inTransaction(handle -> ScopedValue.where(transaction, handle).call(work::get));
    } finally {
      changes.incrementAndGet();
    }
  }

  /**
   * To be kept beside what is read afterwards, for {@link #isUnchangedSince}.
   *
   * @return the number of changes up to now
   */
  public long stamp() {
    return changes.get();
  }

  /**
   * Whether what was read after the stamp was taken is sure to be in the database still: nobody
   * else can write, and nobody here did. A change counts before anybody is told of it.
   */
  public boolean isUnchangedSince(long stamp) {
    return exclusive && !transaction.isBound() && changes.get() == stamp;
  }

  /** Two who begin again at the same moment would only get into each other's way once more. */
  private static void giveWay(int attempt) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()) * attempt);
  }

  public boolean isInTransaction() {
    return transaction.isBound();
  }

  /** Acts once the thread's transaction is kept, and not at all when it isn't. */
  public void afterCommit(Runnable action) {
    if (transaction.isBound()) {
      transaction.get().afterCommit(action);
    } else {
      action.run();
    }
  }

  /** The connections, for what brings statements of its own. */
  public DataSource dataSource() {
    return pool;
  }

  boolean answers() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(PING_SECONDS);
    } catch (SQLException e) {
      LOG.atWarn().setCause(e).log("the database doesn't answer");
      return false;
    }
  }

  /** Waits for nobody: what is still under way fails. */
  @Override
  public void close() {
    if (pool.isClosed()) {
      return;
    }
    try {
      Connection connection = pool.getConnection();
      try {
        farewell.on(connection);
      } finally {
        // The farewell may have closed it already, which the pool would complain about.
        pool.evictConnection(connection);
      }
    } catch (SQLException e) {
      LOG.atWarn().setCause(e).log("the database couldn't be closed in order");
    }
    pool.close();
  }
}
