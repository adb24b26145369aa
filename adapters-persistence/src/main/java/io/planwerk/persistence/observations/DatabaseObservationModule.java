package io.planwerk.persistence.observations;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Observations;

/** Observations in a database. */
public final class DatabaseObservationModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Observations.class).to(DatabaseObservations.class);
  }
}
