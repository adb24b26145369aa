package io.planwerk.application.supply;

import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Puts messages that aren't digests into the outbox. */
final class Posting {
  private static final int TRIES = 20;

  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  Posting(
      Subscriptions subscriptions, Outbox outbox, Transactions transactions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Puts a message into the outbox, unless one of this key is there already.
   *
   * @param key tells it from the others, from the number that it would get
   * @param delivery how it is to be delivered, from now on
   * @return the message; empty where it was there, or the subscription went meanwhile
   */
  Optional<Dispatch> put(
      Subscription to,
      Function<Integer, String> key,
      Message message,
      Function<Instant, Delivery> delivery) {
    return transactions.inOne(
        () -> {
          for (int tries = 0; tries < TRIES; tries++) {
            Optional<Subscription> found =
                subscriptions.find(to.workspace(), to.strategy(), to.id());
            if (found.isEmpty()) {
              return Optional.empty();
            }
            Subscription current = found.get();
            String name = key.apply(current.progress().messages() + 1);
            if (outbox.has(current, current.messageId(name))) {
              return Optional.empty();
            }
            // Its next digest may take the number in the same moment.
            if (subscriptions.advance(current, current.progress().withMessage())) {
              Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
              Dispatch next = Dispatch.next(current, name, message, now);
              Dispatch dispatch =
                  current.entry().channel().kind().isDelivered()
                      ? next.with(delivery.apply(now))
                      : next;
              return outbox.put(dispatch) ? Optional.of(dispatch) : Optional.empty();
            }
          }
          throw new IllegalStateException("others were faster again and again");
        });
  }
}
