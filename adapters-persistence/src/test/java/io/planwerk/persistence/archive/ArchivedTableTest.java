package io.planwerk.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.persistence.archive.Shape.Kind;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.DatabaseSettings;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is kept is left out of archives unless somebody decided so. */
class ArchivedTableTest {

  /** What is in no form but its own; whoever adds bytes says here or there what they are. */
  private static final Set<String> NO_JSON = Set.of("mention.signature", "observation.points");

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new DatabaseSettings.InFolder(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void shouldKnowEveryTable() {
    Set<String> known = new TreeSet<>(ArchivedTable.NOT_KEPT);
    Arrays.stream(ArchivedTable.values()).forEach(one -> known.add(one.table()));

    assertThat(tables()).isEqualTo(known);
  }

  private Set<String> tables() {
    return database.use(
        handle -> {
          Set<String> found = new TreeSet<>();
          try (ResultSet tables =
              handle
                  .getConnection()
                  .getMetaData()
                  .getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
              found.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
          } catch (SQLException e) {
            throw new AssertionError(e);
          }
          return found;
        });
  }

  @Test
  void shouldTellRowsAfterWhatTheyReferTo() {
    List<String> order = Arrays.stream(ArchivedTable.values()).map(ArchivedTable::table).toList();
    for (String table : order) {
      for (String parent : parents(table)) {
        assertThat(order.indexOf(parent)).as(table).isBetween(0, order.indexOf(table) - 1);
      }
    }
    assertThat(parents("mention_step")).containsExactly("mention");
  }

  private List<String> parents(String table) {
    return database.use(
        handle -> {
          List<String> parents = new ArrayList<>();
          try {
            DatabaseMetaData told = handle.getConnection().getMetaData();
            try (ResultSet keys =
                told.getImportedKeys(null, "PUBLIC", table.toUpperCase(Locale.ROOT))) {
              while (keys.next()) {
                if (keys.getInt("KEY_SEQ") == 1) {
                  parents.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
              }
            }
          } catch (SQLException e) {
            throw new AssertionError(e);
          }
          return parents;
        });
  }

  @Test
  void shouldSayOfAllBytesWhatTheyAre() {
    Set<String> others = new HashSet<>();
    for (ArchivedTable table : ArchivedTable.values()) {
      Shape shape = shape(table);
      assertThat(shape.columns())
          .extracting(Shape.Column::name)
          .contains("workspace")
          .containsAll(table.json());
      for (Shape.Column column : shape.columns()) {
        if (column.kind() == Kind.BYTES && !table.json().contains(column.name())) {
          others.add(table.table() + "." + column.name());
        }
      }
    }

    assertThat(others).isEqualTo(NO_JSON);
  }

  private Shape shape(ArchivedTable table) {
    return database.use(handle -> Shape.of(handle, table.table()).orElseThrow());
  }
}
