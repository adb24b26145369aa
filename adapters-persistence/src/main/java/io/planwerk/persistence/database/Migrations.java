package io.planwerk.persistence.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date. */
enum Migrations {
  H2("varchar"),
  /** Without the collation, the order of ids would depend on the language of the server. */
  POSTGRESQL("varchar collate \"C\"");

  private static final String FOLDER = "classpath:io/planwerk/persistence/migration";

  private final String id;

  Migrations(String id) {
    this.id = id;
  }

  void run(DataSource database) {
    try {
      Flyway.configure()
          .dataSource(database)
          .locations(FOLDER)
          .placeholders(Map.of("id", id))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseFailure("The tables can't be brought up to date: " + e.getMessage(), e);
    }
  }
}
