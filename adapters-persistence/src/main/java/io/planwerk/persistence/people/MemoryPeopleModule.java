package io.planwerk.persistence.people;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Acknowledgements;

/** Acknowledgements in memory. */
public final class MemoryPeopleModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Acknowledgements.class).to(MemoryAcknowledgements.class);
  }
}
