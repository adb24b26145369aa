package io.planwerk.persistence.webhooks;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.Webhooks;

/** Webhooks in a database. */
public final class DatabaseWebhookModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Webhooks.class).to(DatabaseWebhooks.class);
    bind(WebhookDeliveries.class).to(DatabaseWebhookDeliveries.class);
  }
}
