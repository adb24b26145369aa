package io.planwerk.application.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Part;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.RandomDrafts;
import io.planwerk.domain.alignment.RandomDrafts.Size;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.optimizer.OptimizerModule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock that runs faster with each try: whatever it stops, the rest of the answer stands. */
class OutOfTimeTest {
  private static final AllocationSolver SOLVER =
      Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);
  private static final Question MOVING =
      new Question(null, null, true, 100, 1, 3, null, null, 60, null);

  private final Strategy strategy = RandomDrafts.of(Size.SMALL, 11).strategy();

  @BeforeEach
  void needsTheSolver() {
    SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
  }

  private Alignment answer(double secondsBetweenReadings) {
    AtomicLong now = new AtomicLong();
    long step = (long) (secondsBetweenReadings * 1e3);
    return new Aligner(SOLVER, () -> Instant.ofEpochMilli(now.getAndAdd(step)))
        .align(strategy, MOVING);
  }

  @Test
  void shouldLeaveOutWhatCanBeDoneWithoutAndSaySo() {
    Alignment whole = answer(0);
    assertThat(whole.method().leftOut()).isEmpty();
    Set<Part> seen = EnumSet.noneOf(Part.class);

    for (double seconds = 0.1; seconds < 100; seconds *= 1.7) {
      Alignment hurried = answer(seconds);

      assertThat(hurried.verdict()).isEqualTo(whole.verdict());
      assertThat(hurried.attainment()).isEqualTo(whole.attainment());
      assertThat(hurried.goals()).isEqualTo(whole.goals());
      assertThat(hurried.demand()).isEqualTo(whole.demand());
      assertThat(hurried.likelihoods()).isEqualTo(whole.likelihoods());
      assertThat(whole.options()).containsAll(hurried.options());
      seen.addAll(hurried.method().leftOut());
      if (!hurried.method().leftOut().isEmpty()) {
        assertThat(hurried.summary().getLast().en()).startsWith("Time was up after 60 seconds; ");
        assertThat(hurried.summary().getLast().de()).startsWith("Nach 60 Sekunden war die Zeit ");
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Part.values());
  }
}
