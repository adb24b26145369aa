package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of all workspaces, found by the hash of their secret. */
public interface Tokens {

  Optional<Token> withHash(String hash);

  Optional<Token> find(WorkspaceId workspace, String id);

  /** All of a workspace, by id; those that open nothing any more, too. */
  List<Token> all(WorkspaceId workspace);

  /** The same, and nobody else changes any of them before the transaction under way ends. */
  List<Token> held(WorkspaceId workspace);

  /**
   * Keeps a new token.
   *
   * @return whether its id was free
   */
  boolean add(Token token);

  /** Keeps a token, in place of one with the same workspace and id. */
  void keep(Token token);

  /** Notes when a token was used. */
  void used(WorkspaceId workspace, String id, Instant at);
}
