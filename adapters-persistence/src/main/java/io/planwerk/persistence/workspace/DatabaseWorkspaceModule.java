package io.planwerk.persistence.workspace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Tokens;

/** Organisations and tokens in a database. */
public final class DatabaseWorkspaceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Organisations.class).to(DatabaseOrganisations.class);
    bind(Tokens.class).to(DatabaseTokens.class);
  }
}
