package io.planwerk.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables up to date. */
enum Migrations {
  H2("varchar", "blob", "utf8tostring(document)"),
  /** Without the collation, the order of ids would depend on the language of the server. */
  POSTGRESQL("varchar collate \"C\"", "bytea", "convert_from(document, 'UTF8')");

  /** The version of the latest step. */
  static final String NEWEST = "31";

  static final String FOLDER = "io/planwerk/persistence/migration";

  /** A step that SQL can't do lies with what knows the form of the rows. */
  private static final String OBSERVATIONS = "io/planwerk/persistence/observations";

  private final String id;
  private final String json;
  private final String document;

  Migrations(String id, String json, String document) {
    this.id = id;
    this.json = json;
    this.document = document;
  }

  /** How the document of a strategy is read as text. */
  String document() {
    return document;
  }

  /**
   * @param version up to which
   */
  void run(DataSource database, String version) {
    if (isUpToDate(database, version)) {
      return;
    }
    try {
      configured(database).target(version).load().migrate();
    } catch (FlywayException e) {
      throw new DatabaseFailure("The tables can't be brought up to date: " + e.getMessage(), e);
    }
  }

  FluentConfiguration configured(DataSource database) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:" + FOLDER, "classpath:" + OBSERVATIONS)
        .callbacks(new Unhurried())
        .placeholders(Map.of("id", id, "json", json, "document", document));
  }

  /** A new index over a hundred million rows takes its time. */
  private static final class Unhurried extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
      try {
        context.getConnection().setNetworkTimeout(Runnable::run, 0);
      } catch (SQLException e) {
        throw new FlywayException("the database can't be waited for", e);
      }
    }
  }

  /**
   * Flyway takes as long to find that nothing is to be done as H2 takes to open the file, so it is
   * asked only when something is.
   */
  private static boolean isUpToDate(DataSource database, String version) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select 1 from \"flyway_schema_history\" where \"version\" = ? and \"success\"")) {
      statement.setString(1, version);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException nothingThere) {
      return false;
    }
  }
}
