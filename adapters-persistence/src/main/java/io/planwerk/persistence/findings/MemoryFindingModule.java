package io.planwerk.persistence.findings;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Findings;

/** Findings in memory. */
public final class MemoryFindingModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Findings.class).to(MemoryFindings.class);
  }
}
