package io.planwerk.persistence.workspace;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Throttles;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Workspaces;

/** Workspaces, their organisations, and who may come in, in memory. */
public final class MemoryWorkspaceModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Members.class).to(MemoryMembers.class);
    bind(Organisations.class).to(MemoryOrganisations.class);
    bind(Sessions.class).to(MemorySessions.class);
    bind(Throttles.class).to(MemoryThrottles.class);
    bind(Tokens.class).to(MemoryTokens.class);
    bind(Workspaces.class).to(MemoryWorkspaces.class);
  }
}
