package io.planwerk.persistence.trace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Ledger;

/** The trace in memory. */
public final class MemoryTraceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Ledger.class).to(MemoryLedger.class);
  }
}
