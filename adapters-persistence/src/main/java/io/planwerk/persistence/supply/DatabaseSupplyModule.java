package io.planwerk.persistence.supply;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;

/** Subscriptions and their messages in a database. */
public final class DatabaseSupplyModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Subscriptions.class).to(DatabaseSubscriptions.class);
    bind(Outbox.class).to(DatabaseOutbox.class);
  }
}
