package io.planwerk.domain.supply;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;

/**
 * A message on its way to a subscriber.
 *
 * @param subscription its subscription
 * @param number its place among the messages of the subscription, from 1
 * @param id names it for good, also to the outside: who gets it twice knows it by this
 * @param channel where it goes, as it was when it was made
 * @param at when it was made, to the millisecond
 * @param message what is sent
 * @param delivery how far it got
 */
public record Dispatch(
    WorkspaceId workspace,
    StrategyId strategy,
    String subscription,
    int number,
    String id,
    Channel channel,
    Instant at,
    Message message,
    Delivery delivery) {

  /**
   * The next message of a subscription.
   *
   * @param key tells it from the others
   */
  public static Dispatch next(Subscription to, String key, Message message, Instant now) {
    return new Dispatch(
        to.workspace(),
        to.strategy(),
        to.id(),
        to.progress().messages() + 1,
        to.messageId(key),
        to.entry().channel(),
        now,
        message,
        to.entry().channel().kind().isDelivered()
            ? Delivery.waiting(now)
            : Delivery.published(now));
  }

  public Dispatch with(Delivery next) {
    return new Dispatch(workspace, strategy, subscription, number, id, channel, at, message, next);
  }

  public Dispatch over(Channel other) {
    return new Dispatch(
        workspace, strategy, subscription, number, id, other, at, message, delivery);
  }

  public Dispatch with(Message other) {
    return new Dispatch(
        workspace, strategy, subscription, number, id, channel, at, other, delivery);
  }
}
