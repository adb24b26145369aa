package io.planwerk.persistence;

import io.planwerk.persistence.database.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started by the first test that asks and stopped with the JVM. */
public final class PostgreSqlServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgreSqlServer() {}

  private static final class Started {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty database of its own. */
  public static DatabaseSettings newDatabase() {
    String name = "planwerk" + DATABASES.incrementAndGet();
    try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return DatabaseSettings.at(
        "postgres://postgres:postgres@localhost:" + Started.SERVER.getPort() + "/" + name);
  }
}
