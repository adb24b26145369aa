package io.planwerk.persistence.lifecycle;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.LifeCycles;

/** The lives of strategies in memory. */
public final class MemoryLifeCycleModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(LifeCycles.class).to(MemoryLifeCycles.class);
  }
}
