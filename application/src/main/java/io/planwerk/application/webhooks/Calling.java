package io.planwerk.application.webhooks;

import io.planwerk.application.port.Courier;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls webhooks, and tells what came of it. */
final class Calling {
  private final Courier courier;
  private final InstantSource clock;

  /**
   * A call that was made.
   *
   * @param attempt as it is kept
   */
  record Call(Courier.Attempt outcome, WebhookDelivery.Attempt attempt) {}

  @Inject
  Calling(Courier courier, InstantSource clock) {
    this.courier = courier;
    this.clock = clock;
  }

  /**
   * @param id names the message
   * @param at when it happened
   */
  Call call(Webhook webhook, String id, String type, Instant at, Map<String, Object> data) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("type", type);
    payload.put("timestamp", at.toString());
    payload.put("data", data);
    Instant begun = now();
    Courier.Called called =
        courier.call(webhook.entry().url(), id, payload, webhook.secrets().at(begun));
    Instant over = now();
    return new Call(
        called.attempt(),
        new WebhookDelivery.Attempt(
            over, called.status(), fault(called.attempt()), Duration.between(begun, over)));
  }

  private static @Nullable Bilingual fault(Courier.Attempt attempt) {
    return switch (attempt) {
      case Courier.Attempt.Delivered() -> null;
      case Courier.Attempt.Failed(Bilingual why, Duration _) -> why;
      case Courier.Attempt.Refused(Bilingual why) -> why;
      case Courier.Attempt.Gone(Bilingual why) -> why;
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
