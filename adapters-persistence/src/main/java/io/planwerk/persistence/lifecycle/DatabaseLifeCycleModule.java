package io.planwerk.persistence.lifecycle;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.LifeCycles;

/** The lives of strategies in a database. */
public final class DatabaseLifeCycleModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(LifeCycles.class).to(DatabaseLifeCycles.class);
  }
}
