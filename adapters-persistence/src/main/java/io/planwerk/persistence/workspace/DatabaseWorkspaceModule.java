package io.planwerk.persistence.workspace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Throttles;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Workspaces;

/** Workspaces, their organisations, and who may come in, in a database. */
public final class DatabaseWorkspaceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Members.class).to(DatabaseMembers.class);
    bind(Organisations.class).to(DatabaseOrganisations.class);
    bind(Sessions.class).to(DatabaseSessions.class);
    bind(Throttles.class).to(DatabaseThrottles.class);
    bind(Tokens.class).to(DatabaseTokens.class);
    bind(Workspaces.class).to(DatabaseWorkspaces.class);
  }
}
