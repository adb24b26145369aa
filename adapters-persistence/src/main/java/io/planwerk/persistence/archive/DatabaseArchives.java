package io.planwerk.persistence.archive;

import io.planwerk.application.port.Archives;
import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.archive.Seal;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.archive.Form.Kind;
import io.planwerk.persistence.archive.Shape.Column;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.EarlierDatabase;
import io.planwerk.persistence.database.Plain;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Archives of the tables of a relational database. */
final class DatabaseArchives implements Archives {
  private static final int ROWS_AT_ONCE = 500;

  /** Documents may take megabytes each. */
  private static final int DOCUMENTS_AT_ONCE = 20;

  private final Database database;

  @Inject
  DatabaseArchives(Database database) {
    this.database = database;
  }

  @Override
  public void export(WorkspaceId workspace, Instant at, Consumer<byte[]> to) {
    tell(Kind.WORKSPACE, workspace, at, to);
  }

  @Override
  public void backUp(Instant at, Consumer<byte[]> to) {
    tell(Kind.SERVER, null, at, to);
  }

  private void tell(Kind kind, @Nullable WorkspaceId only, Instant at, Consumer<byte[]> to) {
    Seal seal = new Seal();
    AtomicLong lines = new AtomicLong();
    Consumer<byte[]> sealed =
        line -> {
          seal.add(line);
          lines.incrementAndGet();
          to.accept(line);
        };
    sealed.accept(Form.head(kind, Database.version(), at));
    database.atOneMoment(
        handle -> {
          rows(handle, only, sealed);
          return lines;
        });
    to.accept(Form.end(new Form.End(lines.get() - 1, seal.close())));
  }

  private static void rows(Handle handle, @Nullable WorkspaceId only, Consumer<byte[]> to) {
    for (ArchivedTable table : ArchivedTable.of(only != null)) {
      Shape shape = Shape.of(handle, table.table()).orElseThrow();
      List<Column> told =
          shape.columns().stream()
              .filter(column -> only == null || !column.name().equals(Shape.WORKSPACE))
              .toList();
      String sql =
          "select %s from %s %s order by %s"
              .formatted(
                  told.stream().map(Column::name).collect(Collectors.joining(", ")),
                  shape.table(),
                  only == null ? "" : "where workspace = ?",
                  String.join(", ", shape.key()));
      Plain.each(
          handle,
          table.json().isEmpty() ? ROWS_AT_ONCE : DOCUMENTS_AT_ONCE,
          sql,
          row -> to.accept(RowText.write(shape.table(), told, table.json(), row)),
          only == null ? new Object[0] : new Object[] {only.value()});
    }
  }

  @Override
  public Loading load(WorkspaceId workspace, Supplier<byte @Nullable []> from) {
    return bring(Kind.WORKSPACE, workspace, from);
  }

  @Override
  public Loading restore(Supplier<byte @Nullable []> from) {
    return bring(Kind.SERVER, null, from);
  }

  private Loading bring(
      Kind kind, @Nullable WorkspaceId workspace, Supplier<byte @Nullable []> from) {
    try {
      Incoming incoming = new Incoming(from);
      requireFit(incoming.head(), kind);
      // Not run again when others are in the way: what has been read is gone.
      return database.once(
          handle ->
              isEmpty(handle, workspace)
                  ? loaded(handle, workspace, incoming)
                  : new Loading.NotEmpty());
    } catch (Unreadable e) {
      return e.loading();
    }
  }

  private static void requireFit(Form.Head head, Kind kind) {
    if (head.kind() != kind) {
      throw kind == Kind.WORKSPACE
          ? new Unreadable(
              1,
              "Das ist die Sicherung eines ganzen Servers; „planwerk restore“ stellt sie wieder"
                  + " her.",
              "This is the backup of a whole server; 'planwerk restore' brings it back.")
          : new Unreadable(
              1,
              "Das ist der Export eines Arbeitsbereichs und keine Sicherung eines Servers; er wird"
                  + " in einen laufenden Server eingelesen.",
              "This is the export of a workspace and no backup of a server; it is brought into a"
                  + " running server.");
    }
    if (head.schema() > Database.version()) {
      throw new Unreadable(
          1,
          "Das Archiv stammt von einer neueren Version; dieser Server muss erst aktualisiert"
              + " werden.",
          "The archive is from a newer version; this server has to be upgraded first.");
    }
  }

  private static boolean isEmpty(Handle handle, @Nullable WorkspaceId workspace) {
    return ArchivedTable.of(workspace != null).stream()
        .noneMatch(
            table ->
                workspace == null
                    ? handle
                        .select("select 1 from " + table.table() + " limit 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent()
                    : handle
                        .select(
                            "select 1 from " + table.table() + " where workspace = ? limit 1",
                            workspace.value())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
  }

  private static Loading loaded(Handle handle, @Nullable WorkspaceId workspace, Incoming incoming) {
    RowLoader loader =
        new RowLoader(
            handle,
            workspace,
            table ->
                ArchivedTable.of(workspace != null).stream()
                    .anyMatch(one -> one.table().equals(table)),
            incoming::line);
    if (incoming.head().schema() == Database.version()) {
      incoming.rows(loader::take);
    } else {
      lifted(workspace, incoming, loader::take);
    }
    return new Loading.Loaded(loader.finish());
  }

  /**
   * Rows of an earlier version go through a database of that version, whose tables are then brought
   * up to date as any other's are.
   */
  private static void lifted(
      @Nullable WorkspaceId workspace, Incoming incoming, Consumer<byte[]> to) {
    try (EarlierDatabase earlier = EarlierDatabase.of(incoming.head().schema())) {
      earlier.fill(
          handle -> {
            RowLoader loader =
                new RowLoader(
                    handle,
                    workspace,
                    table -> !ArchivedTable.NOT_KEPT.contains(table),
                    incoming::line);
            incoming.rows(loader::take);
            return loader.finish();
          });
      earlier.lifted(
          handle -> {
            rows(handle, workspace, to);
            return handle;
          });
    }
  }
}
