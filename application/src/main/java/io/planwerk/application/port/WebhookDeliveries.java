package io.planwerk.application.port;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Page;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is delivered to webhooks. Of the pending deliveries of a webhook about the same strategy
 * only the one of the lowest number is ever due. What changes that takes the lock of the webhook.
 */
public interface WebhookDeliveries {

  /** Names a webhook. */
  record Place(WorkspaceId workspace, String webhook) {
    public static Place of(Webhook webhook) {
      return new Place(webhook.workspace(), webhook.id());
    }
  }

  /**
   * Keeps deliveries that are pending from now on; those of their numbers that there were begin
   * anew. Of each strategy, the first that isn't under way is due at once.
   */
  void put(Place place, List<WebhookDelivery> pending, Instant now);

  /** Some of the webhooks of all workspaces to which something is due by then. */
  List<Place> due(Instant by, int limit);

  /** Those that are due by then, the longest due first. */
  List<WebhookDelivery> due(Place place, Instant by, int limit);

  /**
   * Takes what is due for oneself until it is due again, unless somebody else did.
   *
   * @param due as it was read
   * @return as it is one's own now; empty where it isn't
   */
  Optional<WebhookDelivery> claim(WebhookDelivery due, Instant until);

  /**
   * Keeps what came of an attempt as long as the delivery is one's own: not where it began anew
   * meanwhile, rests, or was claimed by somebody else. Where the delivery isn't pending any more,
   * the next one about its strategy is due at the time of the attempt.
   *
   * @param claimed as it was tried
   * @return whether it was kept
   */
  boolean settle(WebhookDelivery claimed, WebhookDelivery after);

  /** Lets nothing be due any more. */
  void rest(Place place);

  /** Lets all that is pending begin anew: the first of each strategy is due. */
  void wake(Place place, Instant now);

  Optional<WebhookDelivery> find(Place place, long number);

  /** The latest first. */
  Page<WebhookDelivery> list(Place place, DeliveryFilter filter, Page.Request page);

  /** Forgets what was over before an instant, in all workspaces. */
  void forget(Instant before);
}
