package io.planwerk.persistence.memory;

import io.planwerk.application.port.Transactions;
import io.planwerk.persistence.shared.Storage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The transactions of everything that is kept in memory: one at a time, so nobody sees what isn't
 * finished, and every change tells how it is undone.
 */
@Singleton
public final class Memory implements Transactions, Storage {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> undoing = new ArrayDeque<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private int depth;

  @Inject
  Memory() {}

  @Override
  public <T> T inOne(Supplier<T> work) {
    lock.lock();
    depth++;
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      depth--;
      if (depth == 0) {
        end(done);
      }
      lock.unlock();
    }
  }

  private void end(boolean done) {
    List<Runnable> actions = List.copyOf(done ? afterwards : undoing);
    undoing.clear();
    afterwards.clear();
    actions.forEach(Runnable::run);
  }

  /** Notes how a change that was just made within {@link #inOne} is undone. */
  public void undo(Runnable undo) {
    undoing.push(undo);
  }

  /** Acts once the transaction under way is kept, or at once when there is none. */
  public void afterCommit(Runnable action) {
    inOne(() -> afterwards.add(action));
  }

  /** Nothing to close: what isn't kept elsewhere is gone with the process. */
  @Override
  public void close() {}
}
