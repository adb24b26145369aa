package io.planwerk.application.webhooks;

import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.WebhookDeliveries;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets deliveries that were over a month ago; the trace keeps what they told. */
public final class WebhookForgetting implements Minutely {
  private static final Duration KEPT = Duration.ofDays(30);

  private final WebhookDeliveries deliveries;
  private final InstantSource clock;

  @Inject
  public WebhookForgetting(WebhookDeliveries deliveries, InstantSource clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgetting-deliveries";
  }

  @Override
  public void run() {
    deliveries.forget(clock.instant().minus(KEPT));
  }
}
