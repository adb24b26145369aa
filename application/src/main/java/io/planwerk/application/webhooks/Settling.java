package io.planwerk.application.webhooks;

import io.planwerk.application.port.Courier.Attempt;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.WebhookDeliveries.Place;
import io.planwerk.application.port.Webhooks;
import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.workspace.Role;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps what came of calls, and gives up where it makes no sense any more. */
final class Settling {
  /** As histories name the server itself. */
  private static final String SERVER = "planwerk";

  private static final String WEBHOOKS = "/api/v1/webhooks/";
  private static final Bilingual LOST =
      new Bilingual(
          "seit fünf Tagen kam nichts mehr durch", "nothing has got through for five days");

  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final Trace trace;
  private final Transactions transactions;

  @Inject
  Settling(
      Webhooks webhooks, WebhookDeliveries deliveries, Trace trace, Transactions transactions) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.trace = trace;
    this.transactions = transactions;
  }

  /** Lets nothing be sent any more until somebody enables it, unless it was changed meanwhile. */
  void disable(Webhook webhook, Instant now, Bilingual why) {
    transactions.inOne(
        () -> {
          webhooks
              .lock(webhook.workspace(), webhook.id())
              .filter(current -> current.version() == webhook.version())
              .ifPresent(current -> disabled(current, now, why));
          return webhook;
        });
  }

  private void disabled(Webhook current, Instant now, Bilingual why) {
    webhooks.replace(current.disabled(now, why));
    deliveries.rest(Place.of(current));
    note(current, "webhook.disabled", "PATCH", WEBHOOKS + current.id(), current.id());
  }

  /**
   * @param tried as it was claimed
   */
  void settle(WebhookDelivery tried, Calling.Call call) {
    transactions.inOne(
        () -> {
          webhooks
              .lock(tried.workspace(), tried.webhook())
              .ifPresent(webhook -> settled(webhook, tried, call));
          return tried;
        });
  }

  private void settled(Webhook webhook, WebhookDelivery tried, Calling.Call call) {
    WebhookDelivery after = after(tried, call);
    if (!deliveries.settle(tried, after)) {
      return;
    }
    Instant now = call.attempt().at();
    end(webhook, call, now).ifPresent(why -> disabled(webhook, now, why));
    if (after.state() == WebhookDelivery.State.FAILED) {
      note(
          webhook,
          "webhook.deliveries.failed",
          "POST",
          WEBHOOKS + webhook.id() + "/deliveries",
          tried.id());
    }
  }

  private static WebhookDelivery after(WebhookDelivery tried, Calling.Call call) {
    return switch (call.outcome()) {
      case Attempt.Delivered() -> tried.delivered(call.attempt());
      case Attempt.Failed(Bilingual _, Duration atLeast) -> tried.failed(call.attempt(), atLeast);
      case Attempt.Refused _, Attempt.Gone _ -> tried.failed(call.attempt(), Duration.ZERO);
    };
  }

  /** Why it is to be disabled, if it is; else notes whether it is failing. */
  private Optional<Bilingual> end(Webhook webhook, Calling.Call call, Instant now) {
    if (call.outcome() instanceof Attempt.Delivered) {
      if (webhook.failingSince() != null) {
        webhooks.failing(webhook, null);
      }
      return Optional.empty();
    }
    if (call.outcome() instanceof Attempt.Gone(Bilingual why)) {
      return Optional.of(why);
    }
    if (webhook.failingSince() == null) {
      webhooks.failing(webhook, now);
    }
    return webhook.isLost(now) ? Optional.of(LOST) : Optional.empty();
  }

  private void note(Webhook webhook, String type, String method, String place, String request) {
    trace.begin(
        new Actor(webhook.workspace(), SERVER, Role.OWNER),
        new Deed(type, method, place, null, null, request, null, null, null, null, null));
  }
}
