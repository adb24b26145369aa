package io.planwerk.persistence.webhooks;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.Webhooks;

/** Webhooks in memory. */
public final class MemoryWebhookModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Webhooks.class).to(MemoryWebhooks.class);
    bind(WebhookDeliveries.class).to(MemoryWebhookDeliveries.class);
  }
}
