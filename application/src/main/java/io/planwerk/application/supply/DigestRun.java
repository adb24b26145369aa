package io.planwerk.application.supply;

import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.Terms;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Tells the subscriptions that are due. Digest, outbox and progress are kept together or not at
 * all, so nothing is told twice or lost, whenever a server dies. Whoever was due several times
 * while no server ran is told once.
 */
public final class DigestRun implements Minutely {
  static final String NAME = "digests";
  private static final int AT_ONCE = 100;

  private final Subscriptions subscriptions;
  private final Strategies strategies;
  private final Outbox outbox;
  private final Digesting digesting;
  private final Transactions transactions;
  private final JobSchedule jobs;
  private final InstantSource clock;

  @Inject
  public DigestRun(
      Subscriptions subscriptions,
      Strategies strategies,
      Outbox outbox,
      Digesting digesting,
      Transactions transactions,
      JobSchedule jobs,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.strategies = strategies;
    this.outbox = outbox;
    this.digesting = digesting;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run() {
    List<Subscription> due;
    do {
      due = subscriptions.due(clock.instant(), AT_ONCE);
      // Those that fail are tried again the next time.
      EachByItself.of(due, this::tell);
    } while (due.size() == AT_ONCE);
  }

  private void tell(Subscription subscription) {
    Optional<Saved> saved = strategies.find(subscription.workspace(), subscription.strategy());
    if (saved.isPresent()) {
      tell(subscription, saved.get().document().strategy());
    }
  }

  private void tell(Subscription subscription, Strategy strategy) {
    Terms terms = Terms.of(subscription.entry(), strategy);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant open = terms.timetable().open(now);
    if (open.isAfter(now)) {
      // It became due while no server ran, and now it is quiet.
      subscriptions.advance(subscription, subscription.progress().withDue(open));
      return;
    }
    transactions.inOne(
        () -> {
          // Nothing comes in or is erased between looking and telling.
          strategies.hold(subscription.workspace(), subscription.strategy());
          Digesting.Told told = digesting.since(subscription, terms, strategy);
          Progress before = subscription.progress();
          Progress next =
              new Progress(
                  told.arrival(),
                  before.messages() + (told.message().isPresent() ? 1 : 0),
                  told.complete() ? Due.after(now, terms.timetable()) : now,
                  told.message().isPresent() ? now : before.toldAt());
          boolean first = subscriptions.advance(subscription, next);
          if (first) {
            subscriptions.tell(subscription, told.told(), now);
            told.message()
                .ifPresent(
                    message -> {
                      outbox.put(
                          Dispatch.next(subscription, "digest/" + next.messages(), message, now));
                      jobs.soon(DeliveryRun.NAME);
                    });
          }
          return first;
        });
  }
}
