package io.planwerk.persistence.webhooks;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Page;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookDelivery.State;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries in memory, those of a webhook by their numbers. */
@Singleton
final class MemoryWebhookDeliveries implements WebhookDeliveries {
  private final Memory memory;
  private final MemoryTable<NavigableMap<Long, WebhookDelivery>> table;

  @Inject
  MemoryWebhookDeliveries(Memory memory) {
    this.memory = memory;
    table = new MemoryTable<>(memory);
  }

  private NavigableMap<Long, WebhookDelivery> rows(Place place) {
    return table.find(place.workspace(), place.webhook()).orElseGet(TreeMap::new);
  }

  private void keep(WebhookDelivery one) {
    Place place = new Place(one.workspace(), one.webhook());
    NavigableMap<Long, WebhookDelivery> rows = new TreeMap<>(rows(place));
    rows.put(one.number(), one);
    table.put(place.workspace(), place.webhook(), rows);
  }

  void remove(Webhook webhook) {
    table.remove(webhook.workspace(), webhook.id());
  }

  private void change(
      Place place, Stream<WebhookDelivery> some, UnaryOperator<WebhookDelivery> change) {
    memory.inOne(
        () -> {
          some.toList().forEach(one -> keep(change.apply(one)));
          return place;
        });
  }

  @Override
  public void put(Place place, List<WebhookDelivery> pending, Instant now) {
    memory.inOne(
        () -> {
          for (WebhookDelivery one : pending) {
            WebhookDelivery there = rows(place).get(one.number());
            keep(there == null ? one : there.anew());
          }
          pending.stream()
              .map(WebhookDelivery::strategy)
              .distinct()
              .forEach(strategy -> line(place, strategy, now));
          return place;
        });
  }

  /** Sees to it that of those about a strategy the first is due, and no other. */
  private void line(Place place, @Nullable StrategyId strategy, Instant now) {
    List<WebhookDelivery> all =
        rows(place).values().stream()
            .filter(one -> one.state() == State.PENDING)
            .filter(one -> Objects.equals(one.strategy(), strategy))
            .toList();
    all.stream().skip(1).filter(one -> one.next() != null).forEach(one -> keep(one.due(null)));
    all.stream().limit(1).filter(one -> one.next() == null).forEach(one -> keep(one.due(now)));
  }

  private static boolean isDue(WebhookDelivery one, Instant by) {
    return one.next() != null && !one.next().isAfter(by);
  }

  @Override
  public List<Place> due(Instant by, int limit) {
    return memory.inOne(
        () ->
            table.everywhere().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(one -> isDue(one, by))
                .map(one -> new Place(one.workspace(), one.webhook()))
                .distinct()
                .limit(limit)
                .toList());
  }

  @Override
  public List<WebhookDelivery> due(Place place, Instant by, int limit) {
    return memory.inOne(
        () ->
            rows(place).values().stream()
                .filter(one -> isDue(one, by))
                .sorted(
                    Comparator.comparing(
                        WebhookDelivery::next, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList());
  }

  @Override
  public Optional<WebhookDelivery> claim(WebhookDelivery due, Instant until) {
    return memory.inOne(
        () -> {
          Optional<WebhookDelivery> claimed = unchanged(due).map(there -> there.due(until));
          claimed.ifPresent(this::keep);
          return claimed;
        });
  }

  private Optional<WebhookDelivery> unchanged(WebhookDelivery one) {
    return find(new Place(one.workspace(), one.webhook()), one.number())
        .filter(there -> there.attempts() == one.attempts())
        .filter(there -> there.next() != null && there.next().equals(one.next()));
  }

  @Override
  public boolean settle(WebhookDelivery claimed, WebhookDelivery after) {
    return memory.inOne(
        () -> {
          Place place = new Place(after.workspace(), after.webhook());
          boolean open = unchanged(claimed).isPresent();
          if (open) {
            keep(after);
            if (after.state() != State.PENDING && after.last() != null) {
              line(place, after.strategy(), after.last().at());
            }
          }
          return open;
        });
  }

  @Override
  public void rest(Place place) {
    change(
        place,
        rows(place).values().stream().filter(one -> one.next() != null),
        one -> one.due(null));
  }

  @Override
  public void wake(Place place, Instant now) {
    List<WebhookDelivery> pending =
        rows(place).values().stream().filter(one -> one.state() == State.PENDING).toList();
    put(place, pending, now);
  }

  @Override
  public Optional<WebhookDelivery> find(Place place, long number) {
    return memory.inOne(() -> Optional.ofNullable(rows(place).get(number)));
  }

  @Override
  public Page<WebhookDelivery> list(Place place, DeliveryFilter filter, Page.Request page) {
    long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
    return memory.inOne(
        () ->
            Page.of(
                rows(place).headMap(before, false).descendingMap().values().stream()
                    .filter(filter::takes)
                    .limit(page.limit() + 1L)
                    .toList(),
                page.limit(),
                one -> Long.toString(one.number())));
  }

  @Override
  public void forget(Instant before) {
    memory.inOne(
        () -> {
          for (NavigableMap<Long, WebhookDelivery> rows : table.everywhere()) {
            NavigableMap<Long, WebhookDelivery> left = new TreeMap<>(rows);
            left.values().removeIf(one -> one.doneAt() != null && one.doneAt().isBefore(before));
            if (left.size() < rows.size()) {
              WebhookDelivery one = rows.firstEntry().getValue();
              table.put(one.workspace(), one.webhook(), left);
            }
          }
          return before;
        });
  }
}
