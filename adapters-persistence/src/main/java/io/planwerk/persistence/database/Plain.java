package io.planwerk.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Statements past JDBI's own, for the few that run with nearly every request: binding a row of
 * thirteen columns through JDBI takes 20 to 50 microseconds, the whole insert 150. The drivers keep
 * the prepared form per connection.
 */
public final class Plain {
  private Plain() {}

  /** Reads one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** To those who call, it makes no difference which way a statement went. */
  public static final class Failed extends JdbiException {
    private static final long serialVersionUID = 1L;

    public Failed(SQLException cause) {
      super(cause);
    }
  }

  /**
   * Carries out a statement.
   *
   * @param arguments texts, bytes, numbers and instants, in the order of the question marks
   * @return how many rows it touched
   */
  public static int change(Handle handle, String sql, @Nullable Object... arguments) {
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  /**
   * Carries out a statement once for each of several things, in one go.
   *
   * @param arguments of one of them, as for {@link #change}
   * @return how many things there were
   */
  public static <T> int batch(
      Handle handle, String sql, List<T> things, Function<T, @Nullable Object[]> arguments) {
    return counted(handle, sql, things, arguments).length;
  }

  /**
   * The same.
   *
   * @return how many rows were touched for each of them
   */
  public static <T> int[] counted(
      Handle handle, String sql, List<T> things, Function<T, @Nullable Object[]> arguments) {
    if (things.isEmpty()) {
      return new int[0];
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      for (T thing : things) {
        bind(statement, arguments.apply(thing));
        statement.addBatch();
      }
      return statement.executeBatch();
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  /** Takes in one row after the other. */
  @FunctionalInterface
  public interface Rows {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * Reads all rows of an answer.
   *
   * @param atOnce as many rows are in memory at a time, where a transaction is under way
   * @param arguments as for {@link #change}
   */
  public static void each(
      Handle handle, int atOnce, String sql, Rows rows, @Nullable Object... arguments) {
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      statement.setFetchSize(atOnce);
      bind(statement, arguments);
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          rows.take(answer);
        }
      }
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  /**
   * Reads all rows of an answer.
   *
   * @param atOnce as for {@link #each}
   * @param arguments as for {@link #change}
   */
  public static <T> List<T> all(
      Handle handle, int atOnce, String sql, Row<T> row, @Nullable Object... arguments) {
    List<T> found = new ArrayList<>();
    each(handle, atOnce, sql, answer -> found.add(row.read(answer)), arguments);
    return found;
  }

  static <T> Optional<T> first(
      Connection connection, String sql, Row<T> row, @Nullable Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  private static final int LOOKED_UP_AT_ONCE = 25;

  /**
   * Reads what is found under many keys, each by an index. Asked for a list of keys, or joined with
   * one, H2 may walk through all rows instead.
   *
   * @param sql what finds the rows of one key
   * @param arguments of one key, as for {@link #change}
   */
  public static <K> void lookUp(
      Handle handle,
      String sql,
      List<K> keys,
      Function<K, @Nullable Object[]> arguments,
      Rows rows) {
    for (int from = 0; from < keys.size(); from += LOOKED_UP_AT_ONCE) {
      List<K> some = keys.subList(from, Math.min(keys.size(), from + LOOKED_UP_AT_ONCE));
      each(
          handle,
          LOOKED_UP_AT_ONCE,
          String.join(" union all ", Collections.nCopies(some.size(), sql)),
          rows,
          some.stream().flatMap(key -> Arrays.stream(arguments.apply(key))).toArray());
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case null -> statement.setObject(i + 1, null);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case String text -> statement.setString(i + 1, text);
        case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
        case Object other -> statement.setObject(i + 1, other);
      }
    }
  }
}
