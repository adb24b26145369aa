package io.planwerk.persistence.strategy;

import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Revision.Chosen;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.TreeBytes;
import io.planwerk.persistence.shared.TreeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The earlier revisions, and the history that they make up with the newest one. */
final class RevisionTable {
  private RevisionTable() {}

  static void insert(
      Handle handle, WorkspaceId workspace, StrategyId id, Head before, Change change) {
    Plain.change(
        handle,
        """
        insert into revision (workspace, strategy_id, number, changed_at, changed_by, reason,
          chosen_in, chosen, places, patch, snapshot)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.value(),
        id.value(),
        before.number(),
        before.revision().at(),
        before.revision().by(),
        before.revision().reason(),
        alignment(before.revision()),
        option(before.revision()),
        TreeText.write(before.revision().places()),
        array(change.patch()),
        array(change.snapshot()));
  }

  private static byte @Nullable [] array(@Nullable TreeBytes tree) {
    return tree == null ? null : tree.toArray();
  }

  /** The revisions from one number down. */
  static List<Revision> from(
      Handle handle, WorkspaceId workspace, StrategyId id, int number, int limit) {
    return handle
        .createQuery(
            """
            select number, changed_at, changed_by, reason, chosen_in, chosen, places from (
              select number, changed_at, changed_by, reason, chosen_in, chosen, places from revision
              where workspace = :workspace and strategy_id = :id and number <= :number
              order by number desc limit :limit) as earlier
            union all
            select revision, changed_at, changed_by, reason, chosen_in, chosen, places from strategy
            where workspace = :workspace and id = :id and revision <= :number
            order by number desc limit :limit
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("number", number)
        .bind("limit", limit)
        .map((row, context) -> line(row).revision())
        .list();
  }

  /**
   * What leads back from a revision to an earlier one.
   *
   * @param patch leads here from the revision after it, if there is no snapshot
   * @param snapshot the tree itself
   */
  record WayBack(@Nullable TreeBytes patch, @Nullable TreeBytes snapshot) {}

  /**
   * The way back to a revision, latest first, beginning at the snapshot that is nearest or else
   * behind the newest revision.
   */
  static List<WayBack> wayBack(
      Handle handle, WorkspaceId workspace, StrategyId id, int number, int newest) {
    return handle
        .createQuery(
            """
            select patch, snapshot from revision
            where workspace = :workspace and strategy_id = :id
              and number >= :number and number < :newest
              and number <= coalesce((
                select min(number) from revision
                where workspace = :workspace and strategy_id = :id
                  and number >= :number and snapshot is not null), :newest)
            order by number desc
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("number", number)
        .bind("newest", newest)
        .map(
            (row, context) ->
                new WayBack(TreeBytes.kept(row.getBytes(1)), TreeBytes.kept(row.getBytes(2))))
        .list();
  }

  /** A line of the history as it is kept. */
  record Line(
      int number,
      Instant at,
      String by,
      @Nullable String reason,
      @Nullable Chosen chosen,
      String places) {

    Revision revision() {
      return new Revision(
          number,
          at,
          by,
          reason,
          chosen,
          TreeText.read(places) instanceof List<?> pointers
              ? pointers.stream().map(String.class::cast).toList()
              : List.of());
    }
  }

  static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getInt("number"),
        instant(row, "changed_at"),
        row.getString("changed_by"),
        row.getString("reason"),
        chosen(row),
        row.getString("places"));
  }

  private static @Nullable Chosen chosen(ResultSet row) throws SQLException {
    String alignment = row.getString("chosen_in");
    String option = row.getString("chosen");
    return alignment == null || option == null ? null : new Chosen(alignment, option);
  }

  /** What a column keeps of the option that a revision carries out. */
  static @Nullable String alignment(Revision revision) {
    return revision.chosen() == null ? null : revision.chosen().alignment();
  }

  static @Nullable String option(Revision revision) {
    return revision.chosen() == null ? null : revision.chosen().option();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
