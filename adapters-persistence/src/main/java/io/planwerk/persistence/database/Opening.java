package io.planwerk.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.Store;
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
   * How long PostgreSQL may be silent over a statement: a machine that is switched off doesn't hang
   * up. Steps that bring tables up to date may take longer.
   */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final String H2_FILE = "planwerk";
  private static final String H2_USER = "planwerk";

  /**
   * WRITE_DELAY=0: commits go to the operating system at once, and by the thread that commits,
   * which saves two hand-overs from thread to thread. MAX_LENGTH_INPLACE_LOB: documents up to a
   * megabyte stand in their row, which takes half the time of H2's separate store for long values.
   * CACHE_SIZE in KB. MAX_COMPACT_TIME in ms, at a clean shutdown. The file is closed by nobody but
   * us: neither when the pool happens to be empty (DB_CLOSE_DELAY) nor by H2's own hook while the
   * last requests still run (DB_CLOSE_ON_EXIT). An answer is never given a second time, as that
   * would leave out what "for update" is for (OPTIMIZE_REUSE_RESULTS, H2's issue 4208).
   */
  private static final String H2_OPTIONS =
      ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=1048576;CACHE_SIZE=16384;QUERY_CACHE_SIZE=64"
          + ";OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=10000;MAX_COMPACT_TIME=2000;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
          + ";TRACE_LEVEL_FILE=0";

  private Opening() {}

  static Database folder(DatabaseSettings.InFolder settings) {
    return folder(settings, Migrations.NEWEST);
  }

  /**
   * @param version of the tables, where these aren't newer already
   */
  static Database folder(DatabaseSettings.InFolder settings, String version) {
    String what = "The data folder " + settings.folder();
    try {
      createPrivately(settings.folder());
      UncleanFile.mend(settings.folder().resolve(H2_FILE + ".mv.db"));
    } catch (IOException e) {
      throw new DatabaseFailure(what + " can't be used: " + e.getMessage(), e);
    }
    String url = "jdbc:h2:file:" + settings.folder().resolve(H2_FILE) + H2_OPTIONS;
    HikariConfig pool = pool(url);
    pool.setUsername(H2_USER);
    pool.setPassword("");
    pool.setMaxLifetime(0);
    try {
      LeftoverCommits.end(url, H2_USER, "");
      return ready(pool, Migrations.H2, version, Opening::careForFile, what);
    } catch (SQLException e) {
      DatabaseFailure failure =
          new DatabaseFailure(what + " can't be opened: " + root(e).getMessage(), e);
      throw isInUse(e) ? new DatabaseInUse(settings.folder(), failure) : failure;
    } catch (DatabaseFailure failure) {
      throw isInUse(failure) ? new DatabaseInUse(settings.folder(), failure) : failure;
    }
  }

  /** What clients plan is nobody else's business on a machine with several users. */
  private static void createPrivately(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (folder.getParent() != null) {
      Files.createDirectories(folder.getParent());
    }
    if (posix) {
      Files.createDirectory(folder, OWNER_ONLY);
    } else {
      Files.createDirectory(folder);
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

  private static Care careForFile(DataSource database) throws SQLException {
    MVStore file = file(database);
    Compaction compaction = new Compaction(file).start();
    // H2 leaves out a commit's hand-over when another thread is at one just then; asked again, it
    // waits for that one and does what is left.
    return new Care(
        file::commit,
        connection -> {
          compaction.stop();
          try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
          }
        });
  }

  /** H2's own view of its file, past JDBC, which has no words for it. */
  static MVStore file(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return store(connection).getMvStore();
    }
  }

  static Store store(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session.getDatabase().getStore();
    }
    throw new SQLException("only a file of this process can be cared for");
  }

  static Database server(DatabaseSettings.PostgreSql settings) {
    HikariConfig pool = pool(settings.url());
    pool.setUsername(settings.user());
    pool.setPassword(settings.password());
    pool.addDataSourceProperty("ApplicationName", "planwerk");
    pool.addDataSourceProperty("reWriteBatchedInserts", true);
    pool.addDataSourceProperty("socketTimeout", SILENCE.toSeconds());
    pool.addDataSourceProperty("tcpKeepAlive", true);
    return ready(
        pool,
        Migrations.POSTGRESQL,
        Migrations.NEWEST,
        database -> new Care(Durability.BY_COMMIT, connection -> {}),
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

  /** What a database needs while it is open, and at its end. */
  private record Care(Durability durability, Database.Farewell farewell) {

    @FunctionalInterface
    interface Giver {
      Care of(DataSource database) throws SQLException;
    }
  }

  private static Database ready(
      HikariConfig config, Migrations migrations, String version, Care.Giver giver, String what) {
    Database database;
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new DatabaseFailure(what + " can't be opened: " + root(e).getMessage(), e);
    }
    try {
      Care care = giver.of(pool);
      database =
          new Database(
              pool,
              Jdbi.create(pool).registerArgument(new Values()),
              care.farewell(),
              care.durability(),
              migrations == Migrations.H2);
    } catch (SQLException e) {
      pool.close();
      throw new DatabaseFailure(what + " can't be opened: " + e.getMessage(), e);
    }
    boolean ready = false;
    try {
      migrations.run(pool, version);
      ready = true;
      return database;
    } finally {
      if (!ready) {
        database.close();
      }
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
