package io.planwerk.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits of a killed process that stand in the file, but not yet in its rows. H2 finds them when
 * it opens the file and means to end them, but passes over what is committed already (since
 * 2.5.252). Their rows would show what they were before, and whoever wants to change one would wait
 * for ever, at full load. Here they are ended as H2 meant to.
 */
final class LeftoverCommits {
  private static final Logger LOG = LoggerFactory.getLogger(LeftoverCommits.class);

  private LeftoverCommits() {}

  /** Before anybody else is at the database: until then, nothing else in it is being committed. */
  static void end(String url, String user, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      TransactionStore transactions = Opening.store(connection).getTransactionStore();
      List<Transaction> leftover =
          transactions.getOpenTransactions().stream()
              .filter(transaction -> transaction.getStatus() == Transaction.STATUS_COMMITTED)
              .toList();
      if (leftover.isEmpty()) {
        return;
      }
      for (Transaction transaction : leftover) {
        call("commit", transactions, transaction, true);
        call("endTransaction", transactions, transaction, true);
      }
      LOG.atInfo().addKeyValue("commits", leftover.size()).log("ended what was committed");
      // What H2 has made of the file so far was made without them.
      try (Statement statement = connection.createStatement()) {
        statement.execute("shutdown");
      }
    }
  }

  /** H2 keeps to itself how it ends a transaction. */
  private static void call(
      String name, TransactionStore transactions, Transaction transaction, boolean value)
      throws SQLException {
    try {
      Method method =
          TransactionStore.class.getDeclaredMethod(name, Transaction.class, boolean.class);
      method.setAccessible(true);
      method.invoke(transactions, transaction, value);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new SQLException("a commit of a killed process can't be ended", e);
    }
  }
}
