package io.planwerk.persistence.webhooks;

import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.Webhooks;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Webhooks in memory. */
@Singleton
final class MemoryWebhooks implements Webhooks {
  private final Memory memory;
  private final Ledger ledger;
  private final MemoryWebhookDeliveries deliveries;
  private final MemoryTable<Webhook> table;

  @Inject
  MemoryWebhooks(Memory memory, Ledger ledger, MemoryWebhookDeliveries deliveries) {
    this.memory = memory;
    this.ledger = ledger;
    this.deliveries = deliveries;
    table = new MemoryTable<>(memory);
  }

  @Override
  public boolean add(Webhook webhook) {
    return memory.inOne(
        () -> {
          boolean free = find(webhook.workspace(), webhook.id()).isEmpty();
          if (free) {
            table.put(webhook.workspace(), webhook.id(), webhook);
          }
          return free;
        });
  }

  @Override
  public Optional<Webhook> find(WorkspaceId workspace, String id) {
    return table.find(workspace, id);
  }

  @Override
  public Optional<Webhook> lock(WorkspaceId workspace, String id) {
    return find(workspace, id);
  }

  @Override
  public List<Webhook> all(WorkspaceId workspace) {
    return table.behind(workspace, null, _ -> true, Integer.MAX_VALUE);
  }

  @Override
  public boolean replace(Webhook changed) {
    return change(
        changed,
        there -> there.version() == changed.version() - 1,
        there -> changed.at(there.position()));
  }

  private boolean change(
      Webhook which, Predicate<Webhook> condition, UnaryOperator<Webhook> change) {
    return memory.inOne(
        () -> {
          Optional<Webhook> there = find(which.workspace(), which.id()).filter(condition);
          there.ifPresent(one -> table.put(one.workspace(), one.id(), change.apply(one)));
          return there.isPresent();
        });
  }

  @Override
  public boolean remove(WorkspaceId workspace, String id, int version) {
    return memory.inOne(
        () -> {
          Optional<Webhook> there = find(workspace, id).filter(one -> one.version() == version);
          there.ifPresent(
              one -> {
                table.remove(workspace, id);
                deliveries.remove(one);
              });
          return there.isPresent();
        });
  }

  @Override
  public List<Webhook> behind(int limit) {
    return memory.inOne(
        () ->
            table.everywhere().stream()
                .filter(Webhook::isEnabled)
                .filter(one -> one.position() < ledger.head(one.workspace()).number())
                .limit(limit)
                .toList());
  }

  @Override
  public boolean move(Webhook before, long position) {
    return change(
        before,
        there -> there.version() == before.version() && there.position() == before.position(),
        there -> there.at(position));
  }

  @Override
  public void failing(Webhook webhook, @Nullable Instant since) {
    change(webhook, _ -> true, there -> there.failing(since));
  }
}
