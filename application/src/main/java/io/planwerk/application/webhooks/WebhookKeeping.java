package io.planwerk.application.webhooks;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookEntry;
import java.time.Instant;

/**
 * Keeps webhooks, which are told of what happens in a workspace. Owners of the workspace see all of
 * them, owners at some organisations those that are told of these only.
 */
public interface WebhookKeeping {

  /**
   * A webhook with a new secret.
   *
   * @param secret shown this once
   */
  record Made(Tagged<Webhook> webhook, String secret) {}

  /**
   * What came of a test.
   *
   * @param id under which the message was sent
   */
  record Tried(String id, WebhookDelivery.Attempt attempt) {}

  /** By id; keys of pages are ids. */
  Page<Webhook> list(Actor actor, Page.Request page);

  Outcome<Tagged<Webhook>> read(Actor actor, String id);

  /**
   * Makes a webhook under an id made from its description or else its host; it is told of what
   * happens from now on. Invalid when its address may not be called, or when it names an
   * organisation or strategy that the actor doesn't own.
   */
  Outcome<Made> create(Actor actor, WebhookEntry entry);

  /** Changes a webhook; one that is enabled goes on where it stopped. */
  Outcome<Tagged<Webhook>> change(Actor actor, String id, Edit edit, Precondition precondition);

  /** Removes a webhook with its deliveries. */
  Outcome<String> remove(Actor actor, String id, Precondition precondition);

  /** Gives it a new secret; for a day the former one signs as well. */
  Outcome<Made> rotate(Actor actor, String id);

  /** Calls it now, whether it is enabled or not, with a message that means nothing. */
  Outcome<Tried> test(Actor actor, String id);

  /** The latest first; keys of pages are numbers. */
  Outcome<Page<WebhookDelivery>> deliveries(
      Actor actor, String id, DeliveryFilter filter, Page.Request page);

  /**
   * Delivers an event once more, under the id that it had.
   *
   * @param number of the entry of the trace
   */
  Outcome<WebhookDelivery> replay(Actor actor, String id, long number);

  /** Delivers everything once more that happened since, under the ids that it had. */
  Outcome<Tagged<Webhook>> replay(Actor actor, String id, Instant since);
}
