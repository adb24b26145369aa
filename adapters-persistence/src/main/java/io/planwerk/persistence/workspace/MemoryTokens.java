package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.memory.Memory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tokens in memory. */
@Singleton
final class MemoryTokens implements Tokens {
  private final Memory memory;
  private List<Token> tokens = List.of();

  @Inject
  MemoryTokens(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Token> withHash(String hash) {
    return memory.inOne(
        () -> tokens.stream().filter(token -> token.hash().equals(hash)).findFirst());
  }

  @Override
  public boolean hasRole(WorkspaceId workspace, Role role) {
    return memory.inOne(
        () ->
            tokens.stream()
                .anyMatch(token -> token.workspace().equals(workspace) && token.role() == role));
  }

  @Override
  public void keep(Token token) {
    memory.inOne(
        () -> {
          List<Token> before = tokens;
          List<Token> after = new ArrayList<>(before);
          after.removeIf(other -> isSame(other, token));
          if (after.stream().anyMatch(other -> other.hash().equals(token.hash()))) {
            throw new IllegalStateException("another token has this secret");
          }
          after.add(rounded(token));
          tokens = List.copyOf(after);
          memory.undo(() -> tokens = before);
          return token;
        });
  }

  private static boolean isSame(Token one, Token other) {
    return one.workspace().equals(other.workspace()) && one.id().equals(other.id());
  }

  private static Token rounded(Token token) {
    return new Token(
        token.workspace(),
        token.id(),
        token.name(),
        token.role(),
        token.hash(),
        token.madeAt().truncatedTo(ChronoUnit.MILLIS));
  }
}
