package io.planwerk.persistence.incidents;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Storms;

/** Incidents in a database. */
public final class DatabaseIncidentModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Incidents.class).to(DatabaseIncidents.class);
    bind(Storms.class).to(DatabaseStorms.class);
  }
}
