package io.planwerk.persistence.incidents;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Storms;

/** Incidents in memory. */
public final class MemoryIncidentModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Incidents.class).to(MemoryIncidents.class);
    bind(Storms.class).to(MemoryStorms.class);
  }
}
