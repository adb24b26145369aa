package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tokens in memory. */
@Singleton
final class MemoryTokens implements Tokens {
  private final Memory memory;
  private List<Token> tokens = List.of();

  @Inject
  MemoryTokens(Memory memory, StrategyDependents dependents) {
    this.memory = memory;
    dependents.add(this::forget);
  }

  private void forget(WorkspaceId workspace, StrategyId strategy) {
    List<Token> before = tokens;
    tokens =
        before.stream()
            .filter(
                token ->
                    !token.workspace().equals(workspace)
                        || !strategy.equals(token.roles().reviewed()))
            .toList();
    memory.undo(() -> tokens = before);
  }

  private Optional<Token> first(Predicate<Token> wanted) {
    return memory.inOne(() -> tokens.stream().filter(wanted).findFirst());
  }

  @Override
  public Optional<Token> withHash(String hash) {
    return first(token -> token.hash().equals(hash));
  }

  @Override
  public Optional<Token> find(WorkspaceId workspace, String id) {
    return first(token -> token.workspace().equals(workspace) && token.id().equals(id));
  }

  @Override
  public List<Token> all(WorkspaceId workspace) {
    return memory.inOne(
        () ->
            tokens.stream()
                .filter(token -> token.workspace().equals(workspace))
                .sorted(Comparator.comparing(Token::id))
                .toList());
  }

  /** There is one transaction at a time anyway. */
  @Override
  public List<Token> held(WorkspaceId workspace) {
    return all(workspace);
  }

  @Override
  public boolean add(Token token) {
    return memory.inOne(
        () -> {
          boolean free = find(token.workspace(), token.id()).isEmpty();
          if (free) {
            keep(token);
          }
          return free;
        });
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
          after.add(token);
          tokens = List.copyOf(after);
          memory.undo(() -> tokens = before);
          return token;
        });
  }

  private static boolean isSame(Token one, Token other) {
    return one.workspace().equals(other.workspace()) && one.id().equals(other.id());
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    memory.inOne(
        () -> {
          find(workspace, id).ifPresent(token -> keep(token.used(at)));
          return id;
        });
  }
}
