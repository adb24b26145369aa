package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.alignment.Aligning;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AlignmentWorkersTest {
  private final AtomicReference<Thread> seen = new AtomicReference<>();

  private final Aligning aligner =
      new Aligning() {
        @Override
        public JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question) {
          throw new UnsupportedOperationException("one by one");
        }

        @Override
        public Optional<Bilingual> missing() {
          return Optional.empty();
        }

        @Override
        public Alignment align(Strategy strategy, Question question) {
          seen.set(Thread.currentThread());
          throw new UnsupportedOperationException("broken");
        }
      };

  @Test
  void shouldKeepNativeCodeOffVirtualThreads() throws InterruptedException {
    AlignmentWorkers workers = new AlignmentWorkers(aligner, 1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread caller =
        Thread.ofVirtual()
            .uncaughtExceptionHandler((_, broken) -> failure.set(broken))
            .start(() -> workers.align(null, Question.PLAIN));
    caller.join();
    assertThat(failure.get())
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("broken");
    assertThat(seen.get().isVirtual()).isFalse();
    assertThat(seen.get().isDaemon()).isTrue();
  }

  @Test
  void shouldSendAwayWhoeverWouldWaitTooLong() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Aligning slow =
        new Aligning() {
          @Override
          public JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question) {
            throw new UnsupportedOperationException("one by one");
          }

          @Override
          public Optional<Bilingual> missing() {
            return Optional.empty();
          }

          @Override
          public Alignment align(Strategy strategy, Question question) {
            inside.countDown();
            try {
              goOn.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            throw new UnsupportedOperationException("done");
          }
        };
    AlignmentWorkers workers = new AlignmentWorkers(slow, 1);
    AtomicInteger done = new AtomicInteger();
    CountDownLatch sentAway = new CountDownLatch(2);
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      callers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      workers.align(null, Question.PLAIN);
                    } catch (Aligning.BusyException busy) {
                      sentAway.countDown();
                    } catch (IllegalStateException ended) {
                      done.incrementAndGet();
                    }
                  }));
    }

    // One is at work and four wait, so two of the seven have to go.
    inside.await();
    sentAway.await();
    goOn.countDown();
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(done).hasValue(5);
  }
}
