package io.planwerk.persistence.supply;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Subscriptions;

/** Subscriptions and their messages in memory. */
public final class MemorySupplyModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Subscriptions.class).to(MemorySubscriptions.class);
    bind(Outbox.class).to(MemoryOutbox.class);
  }
}
