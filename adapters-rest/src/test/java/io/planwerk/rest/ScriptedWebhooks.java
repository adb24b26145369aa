package io.planwerk.rest;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.webhooks.WebhookKeeping;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookEntry;
import java.time.Instant;
import java.util.List;

/** Answers that there are no webhooks. */
final class ScriptedWebhooks implements WebhookKeeping {

  @Override
  public Page<Webhook> list(Actor actor, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Outcome<Tagged<Webhook>> read(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Made> create(Actor actor, WebhookEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Webhook>> change(
      Actor actor, String id, Edit edit, Precondition precondition) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<String> remove(Actor actor, String id, Precondition precondition) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Made> rotate(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tried> test(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Page<WebhookDelivery>> deliveries(
      Actor actor, String id, DeliveryFilter filter, Page.Request page) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<WebhookDelivery> replay(Actor actor, String id, long number) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Webhook>> replay(Actor actor, String id, Instant since) {
    return new Outcome.NotFound<>();
  }
}
