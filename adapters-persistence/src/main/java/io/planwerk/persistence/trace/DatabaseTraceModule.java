package io.planwerk.persistence.trace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Ledger;

/** The trace in a database. */
public final class DatabaseTraceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Ledger.class).to(DatabaseLedger.class);
  }
}
