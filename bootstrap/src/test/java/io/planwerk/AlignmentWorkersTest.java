package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
          seen.set(Thread.currentThread());
          return Optional.empty();
        }

        @Override
        public Alignment align(Strategy strategy, Question question) {
          throw new UnsupportedOperationException("broken");
        }
      };

  @Test
  void shouldKeepNativeCodeOffVirtualThreads() throws InterruptedException {
    AlignmentWorkers workers = new AlignmentWorkers(aligner, 1);
    Thread.ofVirtual().start(workers::missing).join();
    assertThat(seen.get().isVirtual()).isFalse();
    assertThat(seen.get().isDaemon()).isTrue();
  }

  @Test
  void shouldTellWhatFailed() {
    AlignmentWorkers workers = new AlignmentWorkers(aligner, 1);
    assertThatThrownBy(() -> workers.align(null, Question.PLAIN))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("broken");
  }
}
