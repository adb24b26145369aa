package io.planwerk.persistence.mentions;

import io.planwerk.application.port.MentionSums;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sums of mentions in memory. */
@Singleton
final class MemoryMentionSums implements MentionSums {
  private static final int HOUR = 3600;

  private final Memory memory;

  /** Each sum under its kind; never changed in place. */
  private final MemoryTable<Map<Tally, Tally>> table;

  @Inject
  MemoryMentionSums(Memory memory, StrategyDependents dependents) {
    this.memory = memory;
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  private Map<Tally, Tally> all(WorkspaceId workspace, StrategyId strategy) {
    return table.find(workspace, strategy.value()).orElse(Map.of());
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, Collection<Tally> changes) {
    memory.inOne(
        () -> {
          Map<Tally, Tally> sums = new HashMap<>(all(workspace, strategy));
          changes.forEach(change -> sums.merge(change.kind(), change, Tally::plus));
          table.put(workspace, strategy.value(), sums);
          return sums;
        });
  }

  @Override
  public void each(
      WorkspaceId workspace,
      StrategyId strategy,
      Scope scope,
      @Nullable Tone tone,
      @Nullable NetworkId network,
      Instant from,
      Instant until,
      Consumer<Tally> consumer) {
    all(workspace, strategy).values().stream()
        .filter(one -> one.scope().equals(scope))
        .filter(one -> tone == null || one.tone() == tone)
        .filter(one -> network == null || network.equals(one.network()))
        .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
        .forEach(consumer);
  }

  @Override
  public List<Tally> hours(
      WorkspaceId workspace, StrategyId strategy, Instant from, Instant until) {
    Map<Tally, Tally> hours = new HashMap<>();
    each(
        workspace,
        strategy,
        new Scope.Company(),
        null,
        null,
        from,
        until,
        one -> {
          long at = one.at().getEpochSecond();
          Tally hour =
              new Tally(
                  one.scope(),
                  Instant.ofEpochSecond(at - at % HOUR),
                  null,
                  one.outlet(),
                  one.tone(),
                  one.mentions(),
                  one.echoes(),
                  one.reach());
          hours.merge(hour.kind(), hour, Tally::plus);
        });
    return hours.values().stream().sorted(Comparator.comparing(Tally::at)).toList();
  }

  @Override
  public void forgetMinutes(WorkspaceId workspace, StrategyId strategy, Instant before) {
    memory.inOne(
        () -> {
          Map<Tally, Tally> left = new HashMap<>(all(workspace, strategy));
          left.keySet()
              .removeIf(
                  one ->
                      one.scope().equals(new Scope.CompanyByMinute()) && one.at().isBefore(before));
          table.put(workspace, strategy.value(), left);
          return left;
        });
  }
}
