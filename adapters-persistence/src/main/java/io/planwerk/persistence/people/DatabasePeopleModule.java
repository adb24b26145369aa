package io.planwerk.persistence.people;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Acknowledgements;

/** Acknowledgements in a database. */
public final class DatabasePeopleModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Acknowledgements.class).to(DatabaseAcknowledgements.class);
  }
}
