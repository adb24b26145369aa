package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Throttles;
import io.planwerk.domain.workspace.Pace;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/** Counts of tries in memory; no transaction undoes them. */
@Singleton
final class MemoryThrottles implements Throttles {
  private final ConcurrentMap<String, Instant> free = new ConcurrentHashMap<>();

  @Inject
  MemoryThrottles() {}

  @Override
  public Duration count(String key, Pace pace, Instant now) {
    AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
    free.compute(
        key,
        (_, before) -> {
          Pace.Step step = pace.at(before, now);
          wait.set(step.pause());
          return step.pause().isPositive() ? before : step.free();
        });
    return wait.get();
  }

  @Override
  public void forget(Instant now) {
    free.values().removeIf(at -> at.isBefore(now));
  }
}
