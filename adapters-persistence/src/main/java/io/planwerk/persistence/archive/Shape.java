package io.planwerk.persistence.archive;

import io.planwerk.persistence.database.Plain;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * The columns of a table as the database itself tells them, so that a column that is added to one
 * is in the next archive.
 *
 * @param table its name in lower case
 * @param columns in their order
 * @param key the names of those that order the rows
 */
record Shape(String table, List<Column> columns, List<String> key) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  static final String WORKSPACE = "workspace";

  /** What is in a column. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    FLAG,
    INSTANT,
    DAY,
    BYTES
  }

  /**
   * A column.
   *
   * @param name in lower case
   * @param type as {@link Types} numbers it
   */
  record Column(String name, Kind kind, int type) {}

  Shape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(one -> one.name().equals(column));
  }

  /** That of a table, if there is one of this name. */
  static Optional<Shape> of(Handle handle, String table) {
    if (!NAME.matcher(table).matches()) {
      return Optional.empty();
    }
    try {
      return told(handle.getConnection(), table);
    } catch (SQLException e) {
      throw new Plain.Failed(e);
    }
  }

  private static Optional<Shape> told(Connection connection, String table) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String stored = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    try (ResultSet found =
        database.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            stored.replace("_", database.getSearchStringEscape() + "_"),
            null)) {
      if (!found.next()) {
        return Optional.empty();
      }
    }
    List<Column> columns = columns(connection, table);
    List<String> key = key(database, connection, stored);
    return Optional.of(
        new Shape(
            table, columns, key.isEmpty() ? columns.stream().map(Column::name).toList() : key));
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    // Not prepared: a plan that is kept would not survive a column more.
    try (Statement nothing = connection.createStatement();
        ResultSet rows = nothing.executeQuery("select * from " + table + " where 1 = 0")) {
      ResultSetMetaData told = rows.getMetaData();
      for (int i = 1; i <= told.getColumnCount(); i++) {
        int type = told.getColumnType(i);
        columns.add(new Column(told.getColumnName(i).toLowerCase(Locale.ROOT), kind(type), type));
      }
    }
    return columns;
  }

  private static Kind kind(int type) {
    return switch (type) {
      case Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR, Types.CLOB -> Kind.TEXT;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.INTEGER;
      case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
      case Types.BOOLEAN, Types.BIT -> Kind.FLAG;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Kind.INSTANT;
      case Types.DATE -> Kind.DAY;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
      default -> throw new IllegalStateException("no archive knows columns of the type " + type);
    };
  }

  private static List<String> key(DatabaseMetaData database, Connection connection, String stored)
      throws SQLException {
    Map<Integer, String> parts = new TreeMap<>();
    try (ResultSet key =
        database.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored)) {
      while (key.next()) {
        parts.put(key.getInt("KEY_SEQ"), key.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(parts.values());
  }
}
