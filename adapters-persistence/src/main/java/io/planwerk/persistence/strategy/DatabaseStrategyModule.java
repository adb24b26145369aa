package io.planwerk.persistence.strategy;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Strategies;

/** Strategies in a database. */
public final class DatabaseStrategyModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Strategies.class).to(DatabaseStrategies.class);
  }
}
