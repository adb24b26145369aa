package io.planwerk.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final int CHANGES = 600;
  private static final int SIZE = 100_000;

  @TempDir private Path folder;

  @Test
  void shouldFreeTheSpaceOfWhatWasReplaced() throws SQLException, IOException {
    long alone = sizeAfterManyChanges("alone", CHANGES + 1);
    long compacted = sizeAfterManyChanges("compacted", 20);

    assertThat(compacted).isLessThan(alone / 2);
  }

  private long sizeAfterManyChanges(String name, int changesPerCompaction)
      throws SQLException, IOException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:file:"
            + folder.resolve(name)
            + ";WRITE_DELAY=0;RETENTION_TIME=0;MAX_LENGTH_INPLACE_LOB=1048576");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table document (id integer primary key, content blob)");
      statement.execute(
          "create table history (id varchar, number integer, content blob, primary key (id,"
              + " number))");
      statement.execute("insert into document values (1, X'')");
      Compaction compaction = new Compaction(Opening.file(database));
      connection.setAutoCommit(false);
      for (int i = 1; i <= CHANGES; i++) {
        run(connection, "update document set content = ? where id = 1", SIZE);
        run(connection, "insert into history values ('x', " + i + ", ?)", 200);
        connection.commit();
        if (i % changesPerCompaction == 0) {
          compaction.once();
        }
      }
      compaction.stop();
      return Files.size(folder.resolve(name + ".mv.db"));
    }
  }

  private static void run(Connection connection, String sql, int size) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, new byte[size]);
      statement.executeUpdate();
    }
  }
}
