package io.planwerk.persistence.alignment;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.TreeBytes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of alignments. */
final class AlignmentTable {
  private static final String SELECT =
      "select workspace, strategy_id, number, revision, made_at, made_by, reason, used, verdict,"
          + " attainment, document, option_id, option_kind, option_fits, decision_reason,"
          + " decided_by, decided_at, decided_revision from alignment ";

  private AlignmentTable() {}

  static int insert(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      AlignmentSummary summary,
      TreeBytes document) {
    return Plain.change(
        handle,
        """
        insert into alignment (workspace, strategy_id, number, revision, made_at, made_by, reason,
          used, verdict, attainment, document)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.value(),
        strategy.value(),
        summary.id().number(),
        summary.id().revision(),
        summary.at().truncatedTo(ChronoUnit.MILLIS),
        summary.by(),
        summary.reason(),
        summary.used(),
        summary.verdict().name(),
        summary.attainment().toPlainString(),
        document.toArray());
  }

  /** Deletes what nothing was decided about, except for the newest ones. */
  static int deleteOldest(Handle handle, WorkspaceId workspace, StrategyId strategy, int most) {
    return handle
        .createUpdate(
            """
            delete from alignment
            where workspace = :workspace and strategy_id = :strategy and decided_at is null
              and number < (select min(number) from (
                select number from alignment
                where workspace = :workspace and strategy_id = :strategy and decided_at is null
                order by number desc limit :most) as latest)
            """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("most", most)
        .execute();
  }

  static Optional<KeptAlignment> find(
      Handle handle, WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    return handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy and number = :number
                  and revision = :revision
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("number", id.number())
        .bind("revision", id.revision())
        .map((row, context) -> new KeptAlignment(summary(row), alignment(row)))
        .findOne();
  }

  /** The alignments from one number down. */
  static List<AlignmentSummary> from(
      Handle handle, WorkspaceId workspace, StrategyId strategy, int number, int limit) {
    return handle
        .createQuery(
            """
            select number, revision, made_at, made_by, reason, used, verdict, attainment,
              option_id, option_kind, option_fits, decision_reason, decided_by, decided_at,
              decided_revision
            from alignment
            where workspace = :workspace and strategy_id = :strategy and number <= :number
            order by number desc limit :limit
            """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("number", number)
        .bind("limit", limit)
        .map((row, context) -> summary(row))
        .list();
  }

  static int decide(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      AlignmentId id,
      Decision decision) {
    return Plain.change(
        handle,
        """
        update alignment
        set option_id = ?, option_kind = ?, option_fits = ?, decision_reason = ?, decided_by = ?,
          decided_at = ?, decided_revision = ?
        where workspace = ? and strategy_id = ? and number = ? and revision = ?
          and decided_at is null
        """,
        decision.option(),
        decision.kind().name(),
        decision.fits(),
        decision.reason(),
        decision.by(),
        decision.at().truncatedTo(ChronoUnit.MILLIS),
        decision.revision(),
        workspace.value(),
        strategy.value(),
        id.number(),
        id.revision());
  }

  static int withdraw(Handle handle, WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    return Plain.change(
        handle,
        """
        update alignment
        set option_id = null, option_kind = null, option_fits = null, decision_reason = null,
          decided_by = null, decided_at = null, decided_revision = null
        where workspace = ? and strategy_id = ? and number = ? and revision = ?
        """,
        workspace.value(),
        strategy.value(),
        id.number(),
        id.revision());
  }

  private static AlignmentSummary summary(ResultSet row) throws SQLException {
    return new AlignmentSummary(
        new AlignmentId(row.getInt("revision"), row.getInt("number")),
        instant(row, "made_at"),
        row.getString("made_by"),
        row.getString("reason"),
        row.getString("used"),
        Verdict.valueOf(row.getString("verdict")),
        new BigDecimal(row.getString("attainment")),
        decision(row));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    return row.getString("option_id") == null
        ? null
        : new Decision(
            row.getString("option_id"),
            OptionKind.valueOf(row.getString("option_kind")),
            row.getBoolean("option_fits"),
            row.getString("decision_reason"),
            row.getString("decided_by"),
            instant(row, "decided_at"),
            row.getInt("decided_revision"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Alignment alignment(ResultSet row) throws SQLException {
    Object tree = Objects.requireNonNull(TreeBytes.kept(row.getBytes("document"))).tree();
    return switch (RecordReader.readKept(Alignment.class, tree)) {
      case Reading.Read<Alignment>(Alignment alignment) -> alignment;
      case Reading.Rejected<Alignment>(var faults) ->
          throw new IllegalStateException("a kept alignment can't be read: " + faults);
    };
  }
}
