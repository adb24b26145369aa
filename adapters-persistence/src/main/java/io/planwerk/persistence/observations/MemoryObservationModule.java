package io.planwerk.persistence.observations;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Observations;

/** Observations in memory. */
public final class MemoryObservationModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Observations.class).to(MemoryObservations.class);
  }
}
