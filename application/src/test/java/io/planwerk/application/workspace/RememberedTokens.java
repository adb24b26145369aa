package io.planwerk.application.workspace;

import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tokens in a list. */
final class RememberedTokens implements Tokens {
  final List<Token> kept = new ArrayList<>();

  @Override
  public Optional<Token> withHash(String hash) {
    return kept.stream().filter(token -> token.hash().equals(hash)).findFirst();
  }

  @Override
  public Optional<Token> find(WorkspaceId workspace, String id) {
    return all(workspace).stream().filter(token -> token.id().equals(id)).findFirst();
  }

  @Override
  public List<Token> all(WorkspaceId workspace) {
    return kept.stream()
        .filter(token -> token.workspace().equals(workspace))
        .sorted(Comparator.comparing(Token::id))
        .toList();
  }

  @Override
  public List<Token> held(WorkspaceId workspace) {
    return all(workspace);
  }

  @Override
  public boolean add(Token token) {
    boolean free = find(token.workspace(), token.id()).isEmpty();
    if (free) {
      keep(token);
    }
    return free;
  }

  @Override
  public void keep(Token token) {
    kept.removeIf(
        other -> other.workspace().equals(token.workspace()) && other.id().equals(token.id()));
    kept.add(token);
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    find(workspace, id).ifPresent(token -> keep(token.used(at)));
  }
}
