package io.planwerk.persistence.database;

import java.sql.SQLException;
import org.h2.engine.Constants;
import org.jdbi.v3.core.Handle;

/** A transaction that sees everything as it was when it began, however long it lasts. */
final class Moment {
  private Moment() {}

  /**
   * @param embedded whether this is H2, which has isolation of that kind under a name of its own,
   *     and brings whole answers into memory unless it is told not to
   */
  static <T> T hold(Handle handle, boolean embedded, Work<T> work) {
    try {
      if (!embedded) {
        return handle.inTransaction(
            h -> {
              h.execute("set transaction isolation level repeatable read, read only");
              return work.with(h);
            });
      }
      // The pool sets it back.
      handle.getConnection().setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
      handle.execute("set lazy_query_execution true");
      try {
        return handle.inTransaction(work::with);
      } finally {
        handle.execute("set lazy_query_execution false");
      }
    } catch (SQLException e) {
      throw new Plain.Failed(e);
    }
  }
}
