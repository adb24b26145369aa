package io.planwerk.application.supply;

import io.planwerk.application.listening.Erasing;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what an author said out of the messages that quote it. */
public final class MessageErasing implements Erasing {
  private static final int AT_ONCE = 100;

  private final Subscriptions subscriptions;
  private final Outbox outbox;

  @Inject
  public MessageErasing(Subscriptions subscriptions, Outbox outbox) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
  }

  @Override
  public void erase(
      WorkspaceId workspace, StrategyId strategy, String author, @Nullable NetworkId network) {
    for (Subscription subscription : subscriptions.of(workspace, strategy)) {
      int number = 0;
      List<Dispatch> messages;
      do {
        messages = outbox.after(workspace, strategy, subscription.id(), number, AT_ONCE);
        for (Dispatch one : messages) {
          Message veiled = one.message().without(author, network);
          if (!veiled.equals(one.message())) {
            outbox.rewrite(one.with(veiled));
          }
          number = one.number();
        }
      } while (messages.size() == AT_ONCE);
    }
  }
}
