package io.planwerk.application.jobs;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works on several things, of which none is to suffer from the failure of another. */
public final class EachByItself {
  private EachByItself() {}

  /**
   * Works on all of them, whatever fails.
   *
   * @throws RuntimeException the first failure, with the others, once all have had their turn
   */
  public static <T> void of(List<T> things, Consumer<? super T> work) {
    RuntimeException first = null;
    for (T thing : things) {
      try {
        work.accept(thing);
      } catch (RuntimeException e) {
        first = with(first, e);
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /**
   * Works on all of them at the same time, whatever fails, and waits for them.
   *
   * @throws RuntimeException as above
   */
  public static <T> void atOnce(List<T> things, Consumer<? super T> work) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      of(
          things.stream().<Future<?>>map(one -> threads.submit(() -> work.accept(one))).toList(),
          EachByItself::await);
    }
  }

  private static void await(Future<?> one) {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("one of several broke off", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others work", e);
    }
  }

  private static RuntimeException with(@Nullable RuntimeException first, RuntimeException next) {
    if (first == null) {
      return next;
    }
    first.addSuppressed(next);
    return first;
  }
}
