package io.planwerk.persistence.workspace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Throttles;
import io.planwerk.domain.workspace.Pace;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every way of counting tries does. */
public interface ThrottlesContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123456Z");
  Pace PACE = new Pace(3, Duration.ofMinutes(1));

  private Throttles throttles() {
    return ports().throttles();
  }

  @Test
  default void shouldLetSomeThroughThenOneInAnInterval() {
    String key = newWorkspace().value();
    for (int i = 0; i < 3; i++) {
      Throttles either = i % 2 == 0 ? throttles() : neighbour().throttles();
      assertThat(either.count(key, PACE, NOON)).isZero();
    }

    assertThat(throttles().count(key, PACE, NOON))
        .isBetween(Duration.ofMinutes(1).minusMillis(1), Duration.ofMinutes(1));
    assertThat(throttles().count(key + " of another", PACE, NOON)).isZero();
    assertThat(throttles().count(key, PACE, NOON.plusSeconds(61))).isZero();
    assertThat(throttles().count(key, PACE, NOON.plusSeconds(61))).isPositive();
  }

  @Test
  default void shouldCountThoseWhoComeAtOnce() {
    String key = newWorkspace().value();
    AtomicInteger through = new AtomicInteger();

    Race.between(
        8,
        runner -> {
          if (throttles().count(key, PACE, NOON).isZero()) {
            through.incrementAndGet();
          }
          return runner;
        });

    assertThat(through).hasValue(3);
  }

  @Test
  default void shouldForgetWhatSlowsNobodyDown() {
    String key = newWorkspace().value();
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    for (int i = 0; i < 3; i++) {
      throttles().count(key, PACE, longAgo);
    }

    throttles().forget(longAgo.plusSeconds(30));
    assertThat(throttles().count(key, PACE, longAgo)).isPositive();
    throttles().forget(longAgo.plusSeconds(181));
    assertThat(throttles().count(key, PACE, longAgo)).isZero();
  }
}
