package io.planwerk.persistence.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.planwerk.application.port.Tokens;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Token;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tokens in a relational database. */
@Singleton
final class DatabaseTokens implements Tokens {
  private static final int REMEMBERED = 1_000;

  private record Seen(Token token, long stamp) {}

  private final Database database;

  /** The latest look at each token, so that most requests need none. */
  private final Cache<String, Seen> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
    Optional<Token> found =
        database.first(
            "select workspace, id, name, role, hash, made_at from token where hash = ?",
            DatabaseTokens::token,
            hash);
    if (!database.isInTransaction()) {
      found.ifPresent(token -> seen.put(hash, new Seen(token, stamp)));
    }
    return found;
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        new WorkspaceId(row.getString("workspace")),
        row.getString("id"),
        new Name(row.getString("name")),
        Role.valueOf(row.getString("role")),
        row.getString("hash"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public boolean hasRole(WorkspaceId workspace, Role role) {
    return database.use(
        handle ->
            handle
                .createQuery(
                    "select 1 from token where workspace = :workspace and role = :role limit 1")
                .bind("workspace", workspace)
                .bind("role", role.name())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
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

  private static int replace(Handle handle, Token token) {
    return run(
        handle,
        token,
        """
        update token set name = :name, role = :role, hash = :hash, made_at = :madeAt
        where workspace = :workspace and id = :id
        """);
  }

  private static int insert(Handle handle, Token token) {
    return run(
        handle,
        token,
        """
        insert into token (workspace, id, name, role, hash, made_at)
        values (:workspace, :id, :name, :role, :hash, :madeAt)
        """);
  }

  private static int run(Handle handle, Token token, String sql) {
    return handle
        .createUpdate(sql)
        .bind("workspace", token.workspace())
        .bind("id", token.id())
        .bind("name", token.name().value())
        .bind("role", token.role().name())
        .bind("hash", token.hash())
        .bind("madeAt", token.madeAt().truncatedTo(ChronoUnit.MILLIS))
        .execute();
  }
}
