package io.planwerk.application.supply;

import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Outbox;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Delivers what waits in the outbox. Subscribers wait for nobody but themselves. A message whose
 * delivery couldn't be noted is delivered again, with the same id.
 */
public final class DeliveryRun implements Minutely {
  static final String NAME = "deliveries";
  private static final int AT_ONCE = 100;

  /** As long as one subscriber is waited for in a row. */
  private static final Duration TURN = Duration.ofSeconds(20);

  private final Outbox outbox;
  private final Delivering delivering;
  private final InstantSource clock;

  @Inject
  public DeliveryRun(Outbox outbox, Delivering delivering, InstantSource clock) {
    this.outbox = outbox;
    this.delivering = delivering;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run() {
    List<Dispatch> waiting;
    Instant enough = clock.instant().plus(TURN);
    do {
      waiting = outbox.waiting(clock.instant(), AT_ONCE);
      deliver(waiting);
    } while (waiting.size() == AT_ONCE && clock.instant().isBefore(enough));
  }

  private void deliver(List<Dispatch> waiting) {
    Map<List<String>, List<Dispatch>> bySubscription = new LinkedHashMap<>();
    waiting.forEach(
        one ->
            bySubscription
                .computeIfAbsent(
                    List.of(one.workspace().value(), one.strategy().value(), one.subscription()),
                    _ -> new ArrayList<>())
                .add(one));
    EachByItself.atOnce(List.copyOf(bySubscription.values()), this::inOrder);
  }

  /**
   * Where one doesn't get through, the others would only wait for the same answer. Who is slow
   * takes his turn again with the next run.
   */
  private void inOrder(List<Dispatch> all) {
    Instant enough = clock.instant().plus(TURN);
    boolean through = true;
    for (Dispatch one : all) {
      if (!through) {
        delivering.postpone(one);
      } else if (clock.instant().isBefore(enough)) {
        through = delivering.deliver(one).delivery().status() != Delivery.Status.WAITING;
      }
    }
  }
}
