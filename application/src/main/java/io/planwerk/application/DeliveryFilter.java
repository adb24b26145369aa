package io.planwerk.application;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.webhooks.WebhookDelivery;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries to a webhook are wanted; where nothing is said, all.
 *
 * @param state how they stand
 * @param strategy which they are about
 */
public record DeliveryFilter(WebhookDelivery.@Nullable State state, @Nullable StrategyId strategy) {

  public boolean takes(WebhookDelivery delivery) {
    return (state == null || state == delivery.state())
        && (strategy == null || strategy.equals(delivery.strategy()));
  }
}
