package io.planwerk;

import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Aligns on threads of its own, at most half as many as there are processors. Requests run on
 * virtual threads, and a virtual thread that calls native code keeps its processor to itself: a few
 * long searches would leave none for anybody else.
 */
@Singleton
final class AlignmentWorkers implements Aligning {
  /** How many wait for each thread: whoever would wait longer does better to come again. */
  private static final int WAITING = 4;

  private final Aligning aligner;
  private final ExecutorService workers;

  @Inject
  AlignmentWorkers(Aligner aligner) {
    this(aligner, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
  }

  AlignmentWorkers(Aligning aligner, int threads) {
    this.aligner = aligner;
    workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(threads * WAITING),
            Thread.ofPlatform().daemon().name("align-", 1).factory());
  }

  @Override
  public Optional<Bilingual> missing() {
    return aligner.missing();
  }

  @Override
  public Alignment align(Strategy strategy, Question question) {
    return done(() -> aligner.align(strategy, question));
  }

  @Override
  public JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question) {
    return done(() -> aligner.alignJointly(strategies, question));
  }

  private <T> T done(Callable<T> work) {
    Future<T> future;
    try {
      future = workers.submit(work);
    } catch (RejectedExecutionException full) {
      throw new BusyException();
    }
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while aligning", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("aligning failed", e.getCause());
    }
  }
}
