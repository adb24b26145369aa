package io.planwerk.persistence.archive;

import io.planwerk.persistence.archive.Shape.Column;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows for every table that is archived, made from its columns alone. In the row of a number each
 * text is made of this number and each number is this, so references lead from each row to the one
 * of the same number.
 */
final class SomeOfEverything {
  private SomeOfEverything() {}

  /** Fills a workspace with the rows from one number to the one before another. */
  static void fill(Database database, String workspace, int from, int until) {
    database.once(
        handle -> {
          for (ArchivedTable table : ArchivedTable.values()) {
            fill(handle, table, workspace, from, until);
          }
          return handle;
        });
  }

  private static void fill(
      Handle handle, ArchivedTable table, String workspace, int from, int until) {
    try {
      Shape shape = Shape.of(handle, table.table()).orElseThrow();
      Set<String> optional = optional(handle, table.table());
      String insert =
          "insert into %s (%s) values (%s)"
              .formatted(
                  shape.table(),
                  shape.columns().stream().map(Column::name).collect(Collectors.joining(", ")),
                  String.join(", ", Collections.nCopies(shape.columns().size(), "?")));
      for (int i = from; i < until; i++) {
        int number = i;
        List<@Nullable Object> values =
            shape.columns().stream()
                .<@Nullable Object>map(
                    column ->
                        column.name().equals("workspace")
                            ? workspace
                            : number % 3 == 0 && optional.contains(column.name())
                                ? null
                                : value(column, table, number))
                .toList();
        Plain.change(handle, insert, values.toArray());
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> optional(Handle handle, String table) throws SQLException {
    DatabaseMetaData database = handle.getConnection().getMetaData();
    Set<String> optional = new HashSet<>();
    try (ResultSet columns =
        database.getColumns(
            null,
            null,
            database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table,
            null)) {
      while (columns.next()) {
        if (columns.getString("IS_NULLABLE").equals("YES")) {
          optional.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    return optional;
  }

  private static Object value(Column column, ArchivedTable table, int number) {
    String json = "{\"n\":[" + number + ".50,-1E+2],\"text\":\"Ä \\\"\\n 🙂\"}";
    boolean isJson = table.json().contains(column.name());
    return switch (column.kind()) {
      case TEXT -> isJson ? json : "{\"Größe\"\t" + number + "\n🙂";
      case BYTES ->
          isJson
              ? json.getBytes(StandardCharsets.UTF_8)
              : new byte[] {'{', (byte) number, 0, '\n', -1};
      case INTEGER -> column.type() == Types.BIGINT ? (Object) (long) number : (Object) number;
      case DECIMAL -> BigDecimal.valueOf(number, 4);
      case FLAG -> number % 2 == 0;
      case INSTANT ->
          Instant.parse("2027-03-28T01:30:00.250Z").plusSeconds(number).atOffset(ZoneOffset.UTC);
      case DAY -> LocalDate.of(2028, 2, 29).plusYears(number);
    };
  }
}
