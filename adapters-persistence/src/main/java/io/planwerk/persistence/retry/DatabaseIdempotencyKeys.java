package io.planwerk.persistence.retry;

import io.planwerk.application.Answer;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.shared.TreeText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/** Requests and their answers in a relational database. */
@Singleton
final class DatabaseIdempotencyKeys implements IdempotencyKeys {

  /** Often enough that old answers don't pile up, rarely enough to cost nothing. */
  private static final int BEGINNINGS_PER_CLEANING = 200;

  private final Database database;
  private final AtomicLong beginnings = new AtomicLong();

  @Inject
  DatabaseIdempotencyKeys(Database database) {
    this.database = database;
  }

  /** What identifies a request and its beginning. */
  private record Request(WorkspaceId workspace, String key, String fingerprint, Instant since) {}

  @Override
  public Optional<Known> begin(
      WorkspaceId workspace,
      String key,
      String fingerprint,
      Instant now,
      Instant abandonedBefore,
      Instant forgottenBefore) {
    Request request = new Request(workspace, key, fingerprint, now.truncatedTo(ChronoUnit.MILLIS));
    return database.apart(
        handle -> {
          if (beginnings.incrementAndGet() % BEGINNINGS_PER_CLEANING == 0) {
            clean(handle, workspace, forgottenBefore);
          }
          return begin(handle, request, abandonedBefore, forgottenBefore);
        });
  }

  private static Optional<Known> begin(
      Handle handle, Request request, Instant abandonedBefore, Instant forgottenBefore) {
    while (true) {
      if (Attempt.at(handle, h -> insert(h, request)) instanceof Attempt.Changed) {
        return Optional.empty();
      }
      Optional<Known> known = find(handle, request);
      if (known.isPresent()) {
        Instant since = known.get().since();
        boolean over =
            since.isBefore(forgottenBefore)
                || (known.get().answer().isEmpty() && since.isBefore(abandonedBefore));
        if (!over) {
          return known;
        }
        if (takeOver(handle, request, since) > 0) {
          return Optional.empty();
        }
      }
    }
  }

  private static int insert(Handle handle, Request request) {
    return handle
        .createUpdate(
            """
            insert into request (workspace, request_key, fingerprint, since)
            values (:workspace, :key, :fingerprint, :since)
            """)
        .bind("workspace", request.workspace())
        .bind("key", request.key())
        .bind("fingerprint", request.fingerprint())
        .bind("since", request.since())
        .execute();
  }

  private static Optional<Known> find(Handle handle, Request request) {
    return handle
        .createQuery(
            """
            select fingerprint, since, status, headers, body from request
            where workspace = :workspace and request_key = :key
            """)
        .bind("workspace", request.workspace())
        .bind("key", request.key())
        .map((row, context) -> known(row))
        .findOne();
  }

  /** Only one can, because it changes the time that the others look for. */
  private static int takeOver(Handle handle, Request request, Instant before) {
    return handle
        .createUpdate(
            """
            update request
            set fingerprint = :fingerprint, since = :since, status = null, headers = null, body = null
            where workspace = :workspace and request_key = :key and since = :before
            """)
        .bind("workspace", request.workspace())
        .bind("key", request.key())
        .bind("fingerprint", request.fingerprint())
        .bind("since", request.since())
        .bind("before", before)
        .execute();
  }

  private static void clean(Handle handle, WorkspaceId workspace, Instant forgottenBefore) {
    handle
        .createUpdate("delete from request where workspace = :workspace and since < :before")
        .bind("workspace", workspace)
        .bind("before", forgottenBefore)
        .execute();
  }

  private static Known known(ResultSet row) throws SQLException {
    String headers = row.getString("headers");
    String body = row.getString("body");
    return new Known(
        row.getString("fingerprint"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        headers == null || body == null
            ? Optional.empty()
            : Optional.of(new Answer(row.getInt("status"), headers(headers), body)));
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    TreeText.readObject(text).forEach((name, value) -> headers.put(name, (String) value));
    return headers;
  }

  @Override
  public boolean answered(WorkspaceId workspace, String key, Instant since, Answer answer) {
    return database.change(
            handle ->
                handle
                    .createUpdate(
                        """
                        update request set status = :status, headers = :headers, body = :body
                        where workspace = :workspace and request_key = :key and since = :since
                        """)
                    .bind("status", answer.status())
                    .bind("headers", TreeText.write(answer.headers()))
                    .bind("body", answer.body())
                    .bind("workspace", workspace)
                    .bind("key", key)
                    .bind("since", since.truncatedTo(ChronoUnit.MILLIS))
                    .execute())
        > 0;
  }

  @Override
  public void forget(WorkspaceId workspace, String key, Instant since) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from request
                    where workspace = :workspace and request_key = :key and since = :since
                      and status is null
                    """)
                .bind("workspace", workspace)
                .bind("key", key)
                .bind("since", since.truncatedTo(ChronoUnit.MILLIS))
                .execute());
  }
}
