package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.alignment.Aligning;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AlignmentWorkersTest {
  private final AtomicReference<Thread> seen = new AtomicReference<>();

  private final Aligning aligner =
      new Aligning() {
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
}
