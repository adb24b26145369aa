package io.planwerk.application.supply;

import io.planwerk.application.port.Courier;
import io.planwerk.application.port.Courier.Attempt;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Stopped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tries to deliver a message and keeps what came of it. */
final class Delivering {
  private static final Bilingual FETCHED =
      new Bilingual(
          "das Abonnement wird jetzt abgeholt statt zugestellt",
          "the subscription is now fetched instead of delivered");

  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final Courier courier;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  Delivering(
      Outbox outbox,
      Subscriptions subscriptions,
      Courier courier,
      Transactions transactions,
      InstantSource clock) {
    this.outbox = outbox;
    this.subscriptions = subscriptions;
    this.courier = courier;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Tries it now, at the address that the subscription has by now.
   *
   * @return how it stands then
   */
  Dispatch deliver(Dispatch dispatch) {
    Optional<Subscription> found =
        subscriptions.find(dispatch.workspace(), dispatch.strategy(), dispatch.subscription());
    // What was erased meanwhile isn't told any more, and what somebody else delivered not again.
    Optional<Dispatch> latest = latest(dispatch);
    if (found.isEmpty() || latest.filter(one -> isSame(one, dispatch)).isEmpty()) {
      return latest.orElse(dispatch);
    }
    Subscription subscription = found.get();
    Dispatch current = latest.get();
    Stopped stopped = subscription.stopped();
    if (stopped != null) {
      return settled(current, current.delivery().givenUp(now(), stopped.reason()));
    }
    Channel channel = subscription.entry().channel();
    if (!channel.kind().isDelivered()) {
      return settled(current, current.delivery().givenUp(now(), FETCHED));
    }
    return delivered(current.over(channel), subscription);
  }

  private Optional<Dispatch> latest(Dispatch one) {
    return outbox.find(one.workspace(), one.strategy(), one.subscription(), one.number());
  }

  private static boolean isSame(Dispatch one, Dispatch other) {
    return one.delivery().equals(other.delivery());
  }

  private Dispatch delivered(Dispatch current, Subscription subscription) {
    Attempt attempt = courier.deliver(current, subscription.signingSecrets(clock.instant()));
    Delivery before = current.delivery();
    return switch (attempt) {
      case Attempt.Delivered() -> settled(current, before.delivered(now()));
      case Attempt.Failed(Bilingual why, Duration atLeast) ->
          settled(current, before.failed(now(), why, atLeast));
      case Attempt.Refused(Bilingual why) -> settled(current, before.givenUp(now(), why));
      case Attempt.Gone(Bilingual why) -> stopped(current, subscription, why);
    };
  }

  /** Lets a message wait for a minute, without an attempt. */
  void postpone(Dispatch dispatch) {
    settled(dispatch, dispatch.delivery().postponed(now().plus(A_WHILE)));
  }

  private Dispatch stopped(Dispatch dispatch, Subscription subscription, Bilingual why) {
    return transactions.inOne(
        () -> {
          // Whoever changed it meanwhile gave it a new chance.
          subscriptions.replace(subscription.stopped(new Stopped(now(), why)));
          return settled(dispatch, dispatch.delivery().givenUp(now(), why));
        });
  }

  /** Where somebody else was faster, what came of that one counts. */
  private Dispatch settled(Dispatch before, Delivery next) {
    Dispatch after = before.with(next);
    return outbox.settle(before, after) ? after : latest(before).orElse(after);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
