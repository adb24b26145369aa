package io.planwerk.persistence.observations;

import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Observations in memory. */
@Singleton
final class MemoryObservations implements Observations {
  private static final int EARLIER_TOLD = 500;
  private static final Comparator<Observation> ORDER =
      Comparator.<Observation, String>comparing(one -> SubjectText.of(one.subject()))
          .thenComparing(one -> SliceText.of(one.slice()))
          .thenComparing(one -> one.point().to())
          .thenComparing(one -> one.point().from());

  /** All of a strategy. */
  private record Kept(Map<Batch.Key, Observation> now, List<Earlier> earlier) {
    static final Kept NOTHING = new Kept(Map.of(), List.of());
  }

  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<Kept> observations;

  @Inject
  MemoryObservations(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.observations = new MemoryTable<>(memory);
    dependents.add(observations);
  }

  @Override
  public Taken take(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> incoming,
      Instant at,
      String by) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(workspace, strategy).isEmpty()) {
            return Taken.NONE;
          }
          Kept kept = kept(workspace, strategy);
          Batch batch = Batch.of(incoming, kept.now());
          Map<Batch.Key, Observation> now = new LinkedHashMap<>(kept.now());
          List<Earlier> earlier = new ArrayList<>(kept.earlier());
          batch.other().stream()
              .map(one -> now.get(Batch.Key.of(one)))
              .map(before -> new Earlier(before, at.truncatedTo(ChronoUnit.MILLIS), by))
              .forEach(earlier::add);
          Stream.concat(batch.fresh().stream(), batch.other().stream())
              .forEach(one -> now.put(Batch.Key.of(one), one));
          observations.put(workspace, strategy.value(), new Kept(now, earlier));
          return batch.counts();
        });
  }

  private Kept kept(WorkspaceId workspace, StrategyId strategy) {
    return observations.find(workspace, strategy.value()).orElse(Kept.NOTHING);
  }

  @Override
  public void each(
      WorkspaceId workspace, StrategyId strategy, Wanted wanted, Consumer<Observation> consumer) {
    kept(workspace, strategy).now().values().stream()
        .filter(one -> isWanted(one, wanted))
        .sorted(ORDER)
        .forEach(consumer);
  }

  @Override
  public void bookings(WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer) {
    kept(workspace, strategy).now().values().stream()
        .filter(one -> one.subject() instanceof Subject.Booking)
        .sorted(ORDER)
        .forEach(consumer);
  }

  private boolean hasWhole(WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return kept(workspace, strategy).now().keySet().stream()
        .anyMatch(key -> key.subject().equals(new Figure(kpi)) && key.slice().isWhole());
  }

  private static boolean isWanted(Observation one, Wanted wanted) {
    return one.subject() instanceof Figure(KpiId kpi)
        && wanted.kpis().contains(kpi)
        && (wanted.slice() == null
            ? one.slice().isWhole()
            : !one.slice().isWhole() && wanted.slice().holds(one.slice()))
        && (wanted.from() == null || !one.point().from().isBefore(wanted.from()))
        && (wanted.to() == null || !one.point().to().isAfter(wanted.to()));
  }

  @Override
  public Map<KpiId, LocalDate> latest(WorkspaceId workspace, StrategyId strategy, Set<KpiId> kpis) {
    Map<KpiId, LocalDate> latest = new HashMap<>();
    for (Observation one : kept(workspace, strategy).now().values()) {
      if (one.subject() instanceof Figure(KpiId kpi)
          && kpis.contains(kpi)
          && (one.slice().isWhole() || !hasWhole(workspace, strategy, kpi))) {
        latest.merge(kpi, one.point().to(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return latest;
  }

  @Override
  public List<Earlier> earlier(WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return kept(workspace, strategy).earlier().stream()
        .filter(one -> one.observation().subject().equals(new Figure(kpi)))
        .sorted(
            Comparator.comparing(Earlier::until)
                .reversed()
                .thenComparing(one -> one.observation().point().to()))
        .limit(EARLIER_TOLD)
        .toList();
  }
}
