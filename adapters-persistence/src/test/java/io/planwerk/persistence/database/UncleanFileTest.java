package io.planwerk.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncleanFileTest {
  private static final int COMMITS = 60;

  @TempDir private Path folder;

  /**
   * What a kill leaves after a commit is what a copy holds that is made at that moment. Once
   * nothing is lost without mending, H2 has learned to write its header, and mending can go.
   */
  @Test
  void shouldFindTheLastCommitThatH2Forgets() throws SQLException, IOException {
    int forgotten = 0;
    try (Connection connection = open("running", ";WRITE_DELAY=0;RETENTION_TIME=0;FILE_LOCK=NO");
        Statement statement = connection.createStatement()) {
      statement.execute("create table document (id integer primary key, content blob)");
      for (int number = 1; number <= COMMITS; number++) {
        commit(connection, number);
        copy("running", "killed");
        if (newest("killed") != number) {
          forgotten++;
        }
        copy("running", "mended");
        UncleanFile.mend(file("mended"));
        assertThat(newest("mended")).isEqualTo(number);
      }
    }
    assertThat(forgotten).isPositive();
  }

  @Test
  void shouldLeaveAloneWhatWasClosed() throws SQLException, IOException {
    try (Connection connection = open("closed", "")) {
      connection.createStatement().execute("create table document (id integer)");
    }
    byte[] before = Files.readAllBytes(file("closed"));

    UncleanFile.mend(file("closed"));

    assertThat(Files.readAllBytes(file("closed"))).isEqualTo(before);
  }

  @Test
  void shouldLeaveAloneWhatIsNoDatabase() throws IOException {
    UncleanFile.mend(file("missing"));
    assertThat(file("missing")).doesNotExist();

    for (String content :
        new String[] {"", "H:2", "H:2,block:2,fletcher:1\n", "x".repeat(20_000)}) {
      Files.writeString(file("other"), content);
      UncleanFile.mend(file("other"));
      assertThat(file("other")).hasContent(content);
    }
  }

  private static void commit(Connection connection, int number) throws SQLException {
    try (PreparedStatement change =
        connection.prepareStatement("merge into document key (id) values (?, ?)")) {
      // Chunks of changing sizes fit into the gaps of others now and then.
      connection.setAutoCommit(false);
      for (int id = 0; id <= number % 3; id++) {
        change.setInt(1, id);
        change.setBytes(2, new byte[20_000 * (1 + number % 4)]);
        change.executeUpdate();
      }
      change.setInt(1, -number);
      change.setBytes(2, new byte[0]);
      change.executeUpdate();
      connection.commit();
    }
  }

  private int newest(String name) throws SQLException {
    try (Connection connection = open(name, ";ACCESS_MODE_DATA=r");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select -min(id) from document")) {
      row.next();
      return row.getInt(1);
    }
  }

  private Connection open(String name, String options) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + options);
  }

  private void copy(String from, String to) throws IOException {
    Files.copy(file(from), file(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(String name) {
    return folder.resolve(name + ".mv.db");
  }
}
