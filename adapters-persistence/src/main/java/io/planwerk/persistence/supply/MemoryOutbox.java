package io.planwerk.persistence.supply;

import io.planwerk.application.Page;
import io.planwerk.application.port.Outbox;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import io.planwerk.persistence.shared.Numbers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages in memory, those of a strategy in a list. */
@Singleton
final class MemoryOutbox implements Outbox {
  private final Memory memory;
  private final MemoryTable<List<Dispatch>> table;

  @Inject
  MemoryOutbox(Memory memory, StrategyDependents dependents) {
    this.memory = memory;
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  private List<Dispatch> of(WorkspaceId workspace, StrategyId strategy) {
    return table.find(workspace, strategy.value()).orElse(List.of());
  }

  private Stream<Dispatch> of(WorkspaceId workspace, StrategyId strategy, String subscription) {
    return of(workspace, strategy).stream().filter(one -> one.subscription().equals(subscription));
  }

  private void change(
      WorkspaceId workspace, StrategyId strategy, UnaryOperator<List<Dispatch>> change) {
    memory.inOne(
        () -> {
          List<Dispatch> changed = change.apply(new ArrayList<>(of(workspace, strategy)));
          table.put(workspace, strategy.value(), List.copyOf(changed));
          return changed;
        });
  }

  @Override
  public boolean put(Dispatch dispatch) {
    return memory.inOne(
        () -> {
          boolean taken =
              everywhere().anyMatch(one -> one.id().equals(dispatch.id()))
                  || find(
                          dispatch.workspace(),
                          dispatch.strategy(),
                          dispatch.subscription(),
                          dispatch.number())
                      .isPresent();
          if (!taken) {
            change(
                dispatch.workspace(),
                dispatch.strategy(),
                all -> {
                  all.add(dispatch);
                  return all;
                });
          }
          return !taken;
        });
  }

  private Stream<Dispatch> everywhere() {
    return table.everywhere().stream().flatMap(List::stream);
  }

  @Override
  public List<Dispatch> waiting(Instant by, int limit) {
    return everywhere()
        .filter(one -> one.delivery().next() != null && !one.delivery().next().isAfter(by))
        .sorted(
            Comparator.comparing((Dispatch one) -> Objects.requireNonNull(one.delivery().next()))
                .thenComparingInt(Dispatch::number))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean settle(Dispatch before, Dispatch after) {
    return memory.inOne(
        () -> {
          Optional<Dispatch> waiting =
              find(after.workspace(), after.strategy(), after.subscription(), after.number())
                  .filter(there -> there.delivery().next() != null)
                  .filter(there -> there.delivery().equals(before.delivery()));
          waiting.ifPresent(
              there ->
                  change(
                      after.workspace(),
                      after.strategy(),
                      all -> {
                        all.replaceAll(one -> one.id().equals(after.id()) ? after : one);
                        return all;
                      }));
          return waiting.isPresent();
        });
  }

  @Override
  public Optional<Dispatch> find(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number) {
    return of(workspace, strategy, subscription).filter(one -> one.number() == number).findFirst();
  }

  @Override
  public boolean has(Subscription subscription, String id) {
    return of(subscription.workspace(), subscription.strategy()).stream()
        .anyMatch(one -> one.id().equals(id));
  }

  @Override
  public Page<Dispatch> list(
      WorkspaceId workspace, StrategyId strategy, String subscription, Page.Request page) {
    int below = Numbers.below(page.after());
    return Page.of(
        of(workspace, strategy, subscription)
            .filter(one -> one.number() <= below)
            .sorted(Comparator.comparingInt(Dispatch::number).reversed())
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        one -> Integer.toString(one.number()));
  }

  @Override
  public List<Dispatch> after(
      WorkspaceId workspace, StrategyId strategy, String subscription, int number, int limit) {
    return of(workspace, strategy, subscription)
        .filter(one -> one.number() > number)
        .sorted(Comparator.comparingInt(Dispatch::number))
        .limit(limit)
        .toList();
  }

  @Override
  public void rewrite(Dispatch dispatch) {
    change(
        dispatch.workspace(),
        dispatch.strategy(),
        all -> {
          all.replaceAll(
              one -> one.id().equals(dispatch.id()) ? one.with(dispatch.message()) : one);
          return all;
        });
  }

  @Override
  public Set<Place> places() {
    return everywhere()
        .map(one -> new Place(one.workspace(), one.strategy()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void forget(
      WorkspaceId workspace, StrategyId strategy, Instant madeBefore, Instant quotedBefore) {
    change(
        workspace,
        strategy,
        all -> {
          all.removeIf(
              one ->
                  one.delivery().next() == null
                      && (one.at().isBefore(madeBefore)
                          || one.message()
                              .quotesFrom()
                              .filter(quoted -> quoted.isBefore(quotedBefore))
                              .isPresent()));
          return all;
        });
  }

  /** Forgets those of a subscription that goes. */
  void drop(WorkspaceId workspace, StrategyId strategy, String subscription) {
    change(
        workspace,
        strategy,
        all -> {
          all.removeIf(one -> one.subscription().equals(subscription));
          return all;
        });
  }
}
