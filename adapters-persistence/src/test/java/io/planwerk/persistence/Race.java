package io.planwerk.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many that begin at the same moment. */
public final class Race {
  private Race() {}

  /** What each of the runners came to. */
  public static <T> List<T> between(int runners, IntFunction<T> runner) {
    CountDownLatch ready = new CountDownLatch(runners);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> results = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        int number = i;
        results.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return runner.apply(number);
                }));
      }
      return results.stream().map(Race::result).toList();
    }
  }

  /** What came of it. */
  public static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
