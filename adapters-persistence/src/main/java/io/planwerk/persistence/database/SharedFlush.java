package io.planwerk.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Hands H2's commits to the operating system, many of them at once. H2's own setting for this,
 * WRITE_DELAY=0, skips the hand-over when another thread is at it just then, so that a killed
 * process forgets commits it had acknowledged.
 */
final class SharedFlush implements Durability {
  private final MVStore store;
  private final MVMap<String, Long> marks;
  private final AtomicLong commits = new AtomicLong();
  private final ReentrantLock flushing = new ReentrantLock();
  private long flushed;

  private SharedFlush(MVStore store) {
    this.store = store;
    this.marks = store.openMap("planwerk.flush");
    // A process killed while H2 overwrites what it thinks is free space comes up again in an older
    // state.
    store.setReuseSpace(false);
  }

  /** For the database behind the connections, as long as it is open. */
  static SharedFlush of(DataSource connections) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      JdbcConnection h2 = connection.unwrap(JdbcConnection.class);
      return new SharedFlush(
          ((SessionLocal) h2.getSession()).getDatabase().getStore().getMvStore());
    }
  }

  @Override
  public void afterCommit() {
    long own = commits.incrementAndGet();
    flushing.lock();
    try {
      if (flushed < own) {
        long covered = commits.get();
        // With nothing of its own to write, a commit wouldn't wait for one that is being written in
        // the
        // background just then.
        marks.put("commits", own);
        store.commit();
        flushed = covered;
      }
    } finally {
      flushing.unlock();
    }
  }
}
