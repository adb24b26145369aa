package io.planwerk.persistence.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** What came of a change that a constraint may stand against. */
public sealed interface Attempt {

  /**
   * It was carried out.
   *
   * @param rows how many rows it touched
   */
  record Changed(int rows) implements Attempt {}

  /** A row with this key is there already. */
  record Duplicate() implements Attempt {}

  /** A reference would have led nowhere. */
  record Dangling() implements Attempt {}

  /**
   * Carries out a change. When it is refused, a transaction that is under way can go on as if
   * nothing had been tried.
   *
   * @param change tells how many rows it touched
   */
  static Attempt at(Handle handle, Work<Integer> change) {
    boolean guarded = handle.isInTransaction();
    if (guarded) {
      handle.savepoint("attempt");
    }
    try {
      Attempt done = new Changed(change.with(handle));
      if (guarded) {
        handle.releaseSavepoint("attempt");
      }
      return done;
    } catch (JdbiException refusal) {
      boolean duplicate = SqlState.isDuplicate(refusal);
      if (!duplicate && !SqlState.isDangling(refusal)) {
        throw refusal;
      }
      if (guarded) {
        handle.rollbackToSavepoint("attempt");
      }
      return duplicate ? new Duplicate() : new Dangling();
    }
  }
}
