package io.planwerk.persistence.incidents;

import io.planwerk.application.port.Storms;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Storms in memory. */
@Singleton
final class MemoryStorms implements Storms {

  /** One with where it blows. */
  private record Kept(Place place, Storm storm) {}

  private final MemoryTable<Kept> storms;

  @Inject
  MemoryStorms(Memory memory, StrategyDependents dependents) {
    storms = new MemoryTable<>(memory);
    dependents.add(storms);
  }

  @Override
  public Optional<Storm> find(WorkspaceId workspace, StrategyId strategy) {
    return storms.find(workspace, strategy.value()).map(Kept::storm);
  }

  @Override
  public void keep(WorkspaceId workspace, StrategyId strategy, Storm storm) {
    Instant since = storm.since().truncatedTo(ChronoUnit.MILLIS);
    Instant seen = storm.seen().truncatedTo(ChronoUnit.MILLIS);
    storms.put(
        workspace,
        strategy.value(),
        new Kept(
            new Place(workspace, strategy),
            new Storm(storm.level(), since, seen, milli(storm.lessSince()), storm.most())));
  }

  private static @Nullable Instant milli(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public List<Place> blowing() {
    return storms.everywhere().stream()
        .filter(kept -> kept.storm().level() > 0)
        .map(Kept::place)
        .toList();
  }
}
