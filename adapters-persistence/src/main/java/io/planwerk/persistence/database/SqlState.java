package io.planwerk.persistence.database;

import java.sql.SQLException;
import java.util.Set;

/** The codes by which databases tell why they refuse. */
final class SqlState {
  private static final String DUPLICATE = "23505";

  /** H2 tells a missing parent (23506) from remaining children (23503), PostgreSQL doesn't. */
  private static final Set<String> DANGLING = Set.of("23503", "23506");

  /** A serialization failure and a deadlock: the same transaction may well succeed next time. */
  private static final Set<String> PASSING = Set.of("40001", "40P01", "HYT00");

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

  private static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
        return refusal.getSQLState();
      }
    }
    return "";
  }
}
