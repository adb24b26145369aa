package io.planwerk.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverCommitsTest {
  private static final String OPTIONS = ";WRITE_DELAY=0;FILE_LOCK=NO;LOCK_TIMEOUT=1";

  @TempDir private Path folder;

  /**
   * What a kill leaves in the middle of a commit: it is marked as one, and nothing else is done.
   */
  @BeforeEach
  void killInTheMiddleOfACommit() throws SQLException, IOException, ReflectiveOperationException {
    try (Connection connection = open("running");
        Statement statement = connection.createStatement()) {
      statement.execute("create table document (id integer primary key, text varchar)");
      statement.execute("insert into document values (1, 'before'), (2, 'before')");
      connection.setAutoCommit(false);
      statement.execute("update document set text = 'after' where id = 1");
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      Method mark =
          TransactionStore.class.getDeclaredMethod("markUndoLogAsCommitted", int.class, long.class);
      mark.setAccessible(true);
      mark.invoke(
          Opening.store(connection).getTransactionStore(), session.getTransaction().getId(), 1L);
      session.getDatabase().getStore().getMvStore().commit();
      Files.copy(file("running"), file("killed"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Once this fails, H2 has learned to end them, and {@link LeftoverCommits} can go. */
  @Test
  void shouldBeLeftAloneByH2() throws SQLException {
    try (Connection connection = open("killed")) {
      assertThat(committed(connection)).isEqualTo(1);
      assertThat(text(connection)).isEqualTo("before");
    }
  }

  @Test
  void shouldBeEndedBeforeAnybodyElseIsThere() throws SQLException {
    LeftoverCommits.end(url("killed"), "", "");

    try (Connection connection = open("killed");
        Statement statement = connection.createStatement()) {
      assertThat(committed(connection)).isZero();
      assertThat(text(connection)).isEqualTo("after");
      statement.execute("update document set text = 'later'");
      assertThat(text(connection)).isEqualTo("later");
    }
  }

  @Test
  void shouldLeaveAloneWhatWasClosed() throws SQLException, IOException {
    try (Connection connection = open("closed")) {
      connection.createStatement().execute("create table document (id integer)");
    }
    LeftoverCommits.end(url("closed"), "", "");
    try (Connection connection = open("closed")) {
      assertThat(connection.createStatement().executeQuery("select * from document").next())
          .isFalse();
    }
  }

  private static long committed(Connection connection) throws SQLException {
    return Opening.store(connection).getTransactionStore().getOpenTransactions().stream()
        .filter(transaction -> transaction.getStatus() == Transaction.STATUS_COMMITTED)
        .count();
  }

  private static String text(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select text from document where id = 1")) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection open(String name) throws SQLException {
    return DriverManager.getConnection(url(name), "", "");
  }

  private String url(String name) {
    return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
  }

  private Path file(String name) {
    return folder.resolve(name + ".mv.db");
  }
}
