package io.planwerk.persistence.strategy;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Strategies;

/** Strategies in memory. */
public final class MemoryStrategyModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Strategies.class).to(MemoryStrategies.class);
  }
}
