package io.planwerk.persistence.database;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The codes by which databases tell why they refuse. */
final class SqlState {
  private static final String DUPLICATE = "23505";

  /** H2 tells a missing parent (23506) from remaining children (23503), PostgreSQL doesn't. */
  private static final Set<String> DANGLING = Set.of("23503", "23506");

  /** A serialization failure and a deadlock: the same transaction may well succeed next time. */
  private static final Set<String> PASSING = Set.of("40001", "40P01", "HYT00");

  /** The first two characters of whatever happens to a connection. */
  private static final String CONNECTION = "08";

  /**
   * PostgreSQL is being stopped (57P01), died (57P02), is about to start (57P03), has given all its
   * connections away (53300), or is a copy that takes no changes (25006); H2 is closed (90098) or
   * about to be (90121).
   */
  private static final Set<String> LOST =
      Set.of("57P01", "57P02", "57P03", "53300", "25006", "90098", "90121");

  private SqlState() {}

  static boolean isDuplicate(Throwable failure) {
    return DUPLICATE.equals(of(failure));
  }

  static boolean isDangling(Throwable failure) {
    return DANGLING.contains(of(failure));
  }

  static boolean isPassing(Throwable failure) {
    return PASSING.contains(of(failure));
  }

  /** Whether there is no database at the moment that could have done it. */
  static boolean isLost(Throwable failure) {
    String state = of(failure);
    return state.startsWith(CONNECTION) || LOST.contains(state) || wasWaitedFor(failure);
  }

  /** Whether all patience was spent already, on a connection or on an answer. */
  static boolean wasWaitedFor(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
        return refusal.getSQLState();
      }
    }
    return "";
  }
}
