package io.planwerk.persistence.workspace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Tokens;

/** Organisations and tokens in memory. */
public final class MemoryWorkspaceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Organisations.class).to(MemoryOrganisations.class);
    bind(Tokens.class).to(MemoryTokens.class);
  }
}
