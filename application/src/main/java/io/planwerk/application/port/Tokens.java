package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import java.util.Optional;

/** The tokens of all workspaces, found by the hash of their secret. */
public interface Tokens {

  Optional<Token> withHash(String hash);

  /** Whether somebody in the workspace holds a token of this role. */
  boolean hasRole(WorkspaceId workspace, Role role);

  /** Keeps a token, in place of one with the same workspace and id. */
  void keep(Token token);
}
