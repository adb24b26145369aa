package io.planwerk.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Jdbi;

/** How the databases are opened, and everything they are told on the way. */
final class Opening {

  /**
   * As many writers as can share one commit of H2, and few enough that several nodes don't use up a
   * PostgreSQL server.
   */
  private static final int CONNECTIONS = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Commits are handed over by {@link SharedFlush}. MAX_LENGTH_INPLACE_LOB: documents up to a
   * million characters stand in their row, which takes half the time of H2's separate store for
   * long texts. CACHE_SIZE in KB. MAX_COMPACT_TIME in ms, at a clean shutdown. The file is closed
   * by nobody but us: neither when the pool happens to be empty (DB_CLOSE_DELAY) nor by H2's own
   * hook while the last requests still run (DB_CLOSE_ON_EXIT).
   */
  private static final String H2_OPTIONS =
      ";MAX_LENGTH_INPLACE_LOB=1048576;CACHE_SIZE=16384;QUERY_CACHE_SIZE=64"
          + ";LOCK_TIMEOUT=10000;MAX_COMPACT_TIME=2000;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
          + ";TRACE_LEVEL_FILE=0";

  private Opening() {}

  static Database folder(DatabaseSettings.InFolder settings) {
    String what = "The data folder " + settings.folder();
    try {
      Files.createDirectories(settings.folder());
    } catch (IOException e) {
      throw new DatabaseFailure(what + " can't be made.", e);
    }
    HikariConfig pool = pool("jdbc:h2:file:" + settings.folder().resolve("planwerk") + H2_OPTIONS);
    pool.setUsername("planwerk");
    pool.setPassword("");
    pool.setMaxLifetime(0);
    try {
      return ready(pool, Migrations.H2, Opening::compact, SharedFlush::of, what);
    } catch (DatabaseFailure failure) {
      throw isInUse(failure) ? new DatabaseInUse(settings.folder(), failure) : failure;
    }
  }

  private static boolean isInUse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal
          && refusal.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        return true;
      }
    }
    return false;
  }

  private static void compact(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  static Database server(DatabaseSettings.PostgreSql settings) {
    HikariConfig pool = pool(settings.url());
    pool.setUsername(settings.user());
    pool.setPassword(settings.password());
    pool.addDataSourceProperty("ApplicationName", "planwerk");
    return ready(
        pool,
        Migrations.POSTGRESQL,
        connection -> {},
        pooled -> Durability.BY_COMMIT,
        "The database " + settings);
  }

  private static HikariConfig pool(String url) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("planwerk");
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    return pool;
  }

  private static Database ready(
      HikariConfig config,
      Migrations migrations,
      Database.Farewell farewell,
      Database.Promise promise,
      String what) {
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new DatabaseFailure(what + " can't be opened: " + root(e).getMessage(), e);
    }
    Database database =
        new Database(
            pool,
            Jdbi.create(pool).registerArgument(new Values()),
            farewell,
            promise(promise, pool, what));
    boolean ready = false;
    try {
      migrations.run(pool);
      ready = true;
      return database;
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  private static Durability promise(Database.Promise promise, HikariDataSource pool, String what) {
    try {
      return promise.of(pool);
    } catch (SQLException e) {
      pool.close();
      throw new DatabaseFailure(what + " can't be opened: " + e.getMessage(), e);
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
