package io.planwerk.persistence.findings;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Findings;

/** Findings in a database. */
public final class DatabaseFindingModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Findings.class).to(DatabaseFindings.class);
  }
}
