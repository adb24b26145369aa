package io.planwerk.persistence.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Roles;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tokens in a relational database. */
@Singleton
final class DatabaseTokens implements Tokens {
  private static final int REMEMBERED = 1_000;
  private static final int AT_ONCE = 500;

  private static final String READ =
      "select workspace, id, name, role, organisations, hash, made_at, made_by, expires_at,"
          + " used_at, revoked_at, reviewed from token";

  private static final String OF_WORKSPACE = READ + " where workspace = ? order by id";

  private record Seen(Token token, long stamp) {}

  private final Database database;

  /** The latest look at each token, so that most requests need none. */
  private final Cache<String, Seen> seen =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  @Inject
  DatabaseTokens(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Token> withHash(String hash) {
    Seen remembered = seen.getIfPresent(hash);
    if (remembered != null && database.isUnchangedSince(remembered.stamp())) {
      return Optional.of(remembered.token());
    }
    long stamp = database.stamp();
    Optional<Token> found = database.first(READ + " where hash = ?", DatabaseTokens::token, hash);
    if (!database.isInTransaction()) {
      found.ifPresent(token -> seen.put(hash, new Seen(token, stamp)));
    }
    return found;
  }

  @Override
  public Optional<Token> find(WorkspaceId workspace, String id) {
    return database.first(
        READ + " where workspace = ? and id = ?", DatabaseTokens::token, workspace.value(), id);
  }

  @Override
  public List<Token> all(WorkspaceId workspace) {
    return list(OF_WORKSPACE, workspace);
  }

  @Override
  public List<Token> held(WorkspaceId workspace) {
    return list(OF_WORKSPACE + " for update", workspace);
  }

  private List<Token> list(String sql, WorkspaceId workspace) {
    return database.use(
        handle -> Plain.all(handle, AT_ONCE, sql, DatabaseTokens::token, workspace.value()));
  }

  private static Token token(ResultSet row) throws SQLException {
    String reviewed = row.getString("reviewed");
    return new Token(
        new WorkspaceId(row.getString("workspace")),
        row.getString("id"),
        new Name(row.getString("name")),
        reviewed == null ? RoleColumns.read(row) : Roles.reviewing(new StrategyId(reviewed)),
        row.getString("hash"),
        RoleColumns.at(row, "made_at"),
        row.getString("made_by"),
        RoleColumns.instant(row, "expires_at"),
        RoleColumns.instant(row, "used_at"),
        RoleColumns.instant(row, "revoked_at"));
  }

  @Override
  public boolean add(Token token) {
    return database.change(
        handle ->
            find(token.workspace(), token.id()).isEmpty()
                && Attempt.at(handle, h -> insert(h, token)) instanceof Attempt.Changed);
  }

  @Override
  public void keep(Token token) {
    boolean kept =
        database.change(
            handle ->
                replace(handle, token) > 0
                    || Attempt.at(handle, h -> insert(h, token)) instanceof Attempt.Changed
                    // Somebody else kept one of this id a moment ago.
                    || replace(handle, token) > 0);
    if (!kept) {
      throw new IllegalStateException("another token has this secret");
    }
  }

  @Override
  public void used(WorkspaceId workspace, String id, Instant at) {
    database.change(
        handle ->
            Plain.change(
                handle,
                "update token set used_at = ? where workspace = ? and id = ?",
                at,
                workspace.value(),
                id));
  }

  private static int replace(Handle handle, Token token) {
    return Plain.change(
        handle,
        """
        update token set name = ?, role = ?, organisations = ?, hash = ?, made_at = ?, made_by = ?,
          expires_at = ?, used_at = ?, revoked_at = ?, reviewed = ?
        where workspace = ? and id = ?
        """,
        row(token));
  }

  private static int insert(Handle handle, Token token) {
    return Plain.change(
        handle,
        """
        insert into token (name, role, organisations, hash, made_at, made_by, expires_at, used_at,
          revoked_at, reviewed, workspace, id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        row(token));
  }

  private static @Nullable Object[] row(Token token) {
    return new @Nullable Object[] {
      token.name().value(),
      RoleColumns.role(token.roles()),
      RoleColumns.organisations(token.roles()),
      token.hash(),
      token.madeAt(),
      token.madeBy(),
      token.expiresAt(),
      token.usedAt(),
      token.revokedAt(),
      token.roles().reviewed() == null ? null : token.roles().reviewed().value(),
      token.workspace().value(),
      token.id()
    };
  }
}
