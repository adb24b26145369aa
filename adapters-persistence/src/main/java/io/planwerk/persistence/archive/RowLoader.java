package io.planwerk.persistence.archive;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.archive.Shape.Column;
import io.planwerk.persistence.database.Plain;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Puts rows into tables, many at a time. */
final class RowLoader {
  private static final int MOST_ROWS = 500;
  private static final int MOST_BYTES = 4_000_000;

  private final Handle handle;
  private final @Nullable WorkspaceId workspace;
  private final Predicate<String> takes;
  private final LongSupplier line;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<@Nullable Object[]> waiting = new ArrayList<>();
  private long waitingBytes;
  private @Nullable Target target;

  /** A table that rows go to, the workspace first where that isn't told by the rows themselves. */
  private record Target(String table, List<Column> columns, String insert) {}

  /**
   * @param workspace whose the rows are to be; absent where they tell it themselves
   * @param takes the tables that may be filled, by their names
   * @param line the number of the line that is being read, to tell where something is wrong
   */
  RowLoader(
      Handle handle, @Nullable WorkspaceId workspace, Predicate<String> takes, LongSupplier line) {
    this.handle = handle;
    this.workspace = workspace;
    this.takes = takes;
    this.line = line;
  }

  /**
   * @throws Unreadable when the line isn't a row of a table that may be filled
   */
  void take(byte[] row) {
    try (RowText.Opened opened = RowText.open(row)) {
      Target into = target(opened.table());
      waiting.add(RowText.values(opened, row, into.columns()));
      waitingBytes += row.length;
    } catch (JacksonException | IllegalArgumentException e) {
      throw misfit(e.getMessage());
    }
    if (waiting.size() == MOST_ROWS || waitingBytes > MOST_BYTES) {
      flush();
    }
  }

  /** Finishes, and tells how many rows each table got. */
  Map<String, Long> finish() {
    flush();
    return counts;
  }

  private Target target(String table) {
    Target current = target;
    if (current != null && current.table().equals(table)) {
      return current;
    }
    flush();
    Target next = open(table).orElseThrow(() -> new IllegalArgumentException("no table " + table));
    target = next;
    return next;
  }

  private Optional<Target> open(String table) {
    return takes.test(table) ? Shape.of(handle, table).map(this::target) : Optional.empty();
  }

  private Target target(Shape shape) {
    List<Column> told =
        shape.columns().stream()
            .filter(column -> workspace == null || !column.name().equals(Shape.WORKSPACE))
            .toList();
    List<String> names = told.stream().map(Column::name).collect(Collectors.toList());
    if (workspace != null) {
      names.addFirst(Shape.WORKSPACE);
    }
    return new Target(
        shape.table(),
        told,
        "insert into %s (%s) values (%s)"
            .formatted(
                shape.table(),
                String.join(", ", names),
                String.join(", ", Collections.nCopies(names.size(), "?"))));
  }

  private void flush() {
    if (target == null || waiting.isEmpty()) {
      return;
    }
    try {
      Plain.batch(handle, target.insert(), waiting, this::arguments);
    } catch (JdbiException e) {
      throw isRefusal(e) ? misfit(target.table()) : e;
    }
    counts.merge(target.table(), (long) waiting.size(), Long::sum);
    waiting.clear();
    waitingBytes = 0;
  }

  private @Nullable Object[] arguments(@Nullable Object[] row) {
    if (workspace == null) {
      return row;
    }
    @Nullable Object[] arguments = new Object[row.length + 1];
    arguments[0] = workspace.value();
    System.arraycopy(row, 0, arguments, 1, row.length);
    return arguments;
  }

  /** Values that a column doesn't take, keys that are taken, and references that lead nowhere. */
  private static boolean isRefusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal
          && refusal.getSQLState() != null
          && (refusal.getSQLState().startsWith("22") || refusal.getSQLState().startsWith("23"))) {
        return true;
      }
    }
    return false;
  }

  private Unreadable misfit(@Nullable String what) {
    return new Unreadable(
        line.getAsLong(),
        "Bis zu dieser Zeile passt etwas nicht zu dem, was der Server kennt oder schon hat: "
            + what,
        "Up to this line something doesn't fit what the server knows or has already: " + what);
  }
}
