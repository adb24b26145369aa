package io.planwerk.persistence.supply;

import io.planwerk.application.Page;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Subscriptions in memory, those of a strategy by their ids. */
@Singleton
final class MemorySubscriptions implements Subscriptions {

  /** That a story was told. */
  private record Told(int echoes, Instant at) {}

  /** A subscription with what it was told; never changed in place. */
  private record Row(Subscription subscription, Map<MentionId, Told> told) {}

  private final Memory memory;
  private final Strategies strategies;
  private final MemoryOutbox outbox;
  private final MemoryTable<NavigableMap<String, Row>> table;

  @Inject
  MemorySubscriptions(
      Memory memory, Strategies strategies, MemoryOutbox outbox, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.outbox = outbox;
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  private NavigableMap<String, Row> rows(WorkspaceId workspace, StrategyId strategy) {
    return table
        .find(workspace, strategy.value())
        .<NavigableMap<String, Row>>map(TreeMap::new)
        .orElseGet(TreeMap::new);
  }

  @Override
  public Keeping keep(Subscription subscription) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(subscription.workspace(), subscription.strategy()).isEmpty()) {
            return Keeping.NO_STRATEGY;
          }
          NavigableMap<String, Row> rows = rows(subscription.workspace(), subscription.strategy());
          if (rows.containsKey(subscription.id())) {
            return Keeping.ID_TAKEN;
          }
          if (subscription.hash() != null && withHash(subscription.hash()).isPresent()) {
            throw new IllegalStateException("another feed has this secret");
          }
          rows.put(subscription.id(), new Row(subscription, Map.of()));
          table.put(subscription.workspace(), subscription.strategy().value(), rows);
          return Keeping.KEPT;
        });
  }

  @Override
  public boolean replace(Subscription changed) {
    return memory.inOne(
        () ->
            find(changed.workspace(), changed.strategy(), changed.id())
                .filter(there -> there.version() == changed.version() - 1)
                .map(
                    there ->
                        put(
                            changed,
                            row ->
                                new Row(
                                    changed.with(
                                        there.progress().withDue(changed.progress().due())),
                                    row.told())))
                .isPresent());
  }

  private Subscription put(Subscription subscription, UnaryOperator<Row> change) {
    NavigableMap<String, Row> rows = rows(subscription.workspace(), subscription.strategy());
    rows.computeIfPresent(subscription.id(), (_, row) -> change.apply(row));
    table.put(subscription.workspace(), subscription.strategy().value(), rows);
    return subscription;
  }

  @Override
  public boolean remove(WorkspaceId workspace, StrategyId strategy, String id, int version) {
    return memory.inOne(
        () -> {
          NavigableMap<String, Row> rows = rows(workspace, strategy);
          Row row = rows.get(id);
          if (row == null || row.subscription().version() != version) {
            return false;
          }
          rows.remove(id);
          table.put(workspace, strategy.value(), rows);
          outbox.drop(workspace, strategy, id);
          return true;
        });
  }

  @Override
  public Optional<Subscription> find(WorkspaceId workspace, StrategyId strategy, String id) {
    return Optional.ofNullable(rows(workspace, strategy).get(id)).map(Row::subscription);
  }

  @Override
  public Page<Subscription> list(WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    String after = page.after();
    return Page.of(
        rows(workspace, strategy).tailMap(after == null ? "" : after, false).values().stream()
            .map(Row::subscription)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        Subscription::id);
  }

  @Override
  public List<Subscription> of(WorkspaceId workspace, StrategyId strategy) {
    return rows(workspace, strategy).values().stream().map(Row::subscription).toList();
  }

  private Stream<Subscription> everywhere() {
    return table.everywhere().stream()
        .flatMap(rows -> rows.values().stream())
        .map(Row::subscription);
  }

  @Override
  public Optional<Subscription> withHash(String hash) {
    return everywhere().filter(one -> hash.equals(one.hash())).findFirst();
  }

  @Override
  public List<Subscription> due(Instant by, int limit) {
    return everywhere()
        .filter(Subscription::isActive)
        .filter(one -> one.progress().due() != null && !one.progress().due().isAfter(by))
        .sorted(
            Comparator.comparing((Subscription one) -> Objects.requireNonNull(one.progress().due()))
                .thenComparing(Subscription::id))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean advance(Subscription before, Progress next) {
    return memory.inOne(
        () ->
            find(before.workspace(), before.strategy(), before.id())
                .filter(
                    there ->
                        there.version() == before.version()
                            && there.progress().arrival() == before.progress().arrival()
                            && there.progress().messages() == before.progress().messages())
                .map(there -> put(there, row -> new Row(row.subscription().with(next), row.told())))
                .isPresent());
  }

  @Override
  public void bringForward(Subscription subscription, Instant due) {
    memory.inOne(
        () ->
            put(
                subscription,
                row -> {
                  Progress progress = row.subscription().progress();
                  return progress.due() != null && !progress.due().isAfter(due)
                      ? row
                      : new Row(row.subscription().with(progress.withDue(due)), row.told());
                }));
  }

  @Override
  public Map<MentionId, Integer> told(Subscription subscription, Set<MentionId> stories) {
    Map<MentionId, Integer> found = new HashMap<>();
    Row row = rows(subscription.workspace(), subscription.strategy()).get(subscription.id());
    if (row != null) {
      row.told()
          .forEach(
              (story, told) -> {
                if (stories.contains(story)) {
                  found.put(story, told.echoes());
                }
              });
    }
    return found;
  }

  @Override
  public void tell(Subscription subscription, Map<MentionId, Integer> stories, Instant at) {
    memory.inOne(
        () ->
            put(
                subscription,
                row -> {
                  Map<MentionId, Told> told = new HashMap<>(row.told());
                  stories.forEach((story, echoes) -> told.put(story, new Told(echoes, at)));
                  return new Row(row.subscription(), told);
                }));
  }

  @Override
  public void forgetTold(Instant before) {
    memory.inOne(
        () -> {
          everywhere()
              .forEach(
                  one ->
                      put(
                          one,
                          row -> {
                            Map<MentionId, Told> told = new HashMap<>(row.told());
                            told.values().removeIf(story -> story.at().isBefore(before));
                            return new Row(row.subscription(), told);
                          }));
          return before;
        });
  }
}
