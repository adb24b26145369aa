package io.planwerk.persistence.alignment;

import io.planwerk.application.port.JointAlignments.Filter;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.TreeBytes;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of joint alignments. */
final class JointAlignmentTable {
  private static final String SELECT =
      "select workspace, number, made_at, made_by, verdict, attainment, alone, document from"
          + " joint_alignment ";

  private JointAlignmentTable() {}

  static int insert(
      Handle handle, WorkspaceId workspace, JointAlignmentSummary summary, TreeBytes document) {
    int rows =
        Plain.change(
            handle,
            """
            insert into joint_alignment (workspace, number, made_at, made_by, verdict, attainment,
              alone, document)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            workspace.value(),
            summary.number(),
            summary.at().truncatedTo(ChronoUnit.MILLIS),
            summary.by(),
            summary.verdict().name(),
            summary.attainment().toPlainString(),
            summary.alone().toPlainString(),
            document.toArray());
    for (int place = 0; place < summary.strategies().size(); place++) {
      Reckoned one = summary.strategies().get(place);
      rows +=
          Plain.change(
              handle,
              """
              insert into joint_alignment_strategy (workspace, number, place, strategy_id, revision,
                used)
              values (?, ?, ?, ?, ?, ?)
              """,
              workspace.value(),
              summary.number(),
              place,
              one.strategy().value(),
              one.revision(),
              one.used());
    }
    return rows;
  }

  static int deleteUpTo(Handle handle, WorkspaceId workspace, int number) {
    return Plain.change(
        handle,
        "delete from joint_alignment where workspace = ? and number <= ?",
        workspace.value(),
        number);
  }

  static Optional<KeptJointAlignment> find(Handle handle, WorkspaceId workspace, int number) {
    record Found(Row row, JointAlignment alignment) {}
    return handle
        .createQuery(SELECT + "where workspace = :workspace and number = :number")
        .bind("workspace", workspace)
        .bind("number", number)
        .map((row, context) -> new Found(new Row(row), alignment(row)))
        .findOne()
        .map(
            found ->
                new KeptJointAlignment(
                    summaries(handle, workspace, List.of(found.row())).getFirst(),
                    found.alignment()));
  }

  /** The alignments from one number down. */
  static List<JointAlignmentSummary> from(
      Handle handle, WorkspaceId workspace, Filter filter, int number, int limit) {
    if (filter.within() != null && filter.within().isEmpty()) {
      return List.of();
    }
    try (Query query =
        handle
            .createQuery(
                "select number, made_at, made_by, verdict, attainment, alone from joint_alignment j"
                    + " where workspace = :workspace and number <= :number"
                    + (filter.strategy() == null
                        ? ""
                        : " and exists (select 1 from joint_alignment_strategy s where s.workspace"
                            + " = j.workspace and s.strategy_id = :strategy"
                            + " and s.number = j.number)")
                    + (filter.within() == null
                        ? ""
                        : " and not exists (select 1 from joint_alignment_strategy s join strategy"
                            + " t on t.workspace = s.workspace and t.id = s.strategy_id where"
                            + " s.workspace = j.workspace and s.number = j.number and"
                            + " t.organisation_id not in (<within>))")
                    + " order by workspace desc, number desc limit :limit")
            .bind("workspace", workspace)
            .bind("number", number)
            .bind("limit", limit)) {
      if (filter.strategy() != null) {
        query.bind("strategy", filter.strategy());
      }
      if (filter.within() != null) {
        query.bindList("within", List.copyOf(filter.within()));
      }
      return summaries(handle, workspace, query.map((row, context) -> new Row(row)).list());
    }
  }

  private record Row(
      int number,
      OffsetDateTime at,
      String by,
      Verdict verdict,
      BigDecimal attainment,
      BigDecimal alone) {

    Row(ResultSet row) throws SQLException {
      this(
          row.getInt("number"),
          row.getObject("made_at", OffsetDateTime.class),
          row.getString("made_by"),
          Verdict.valueOf(row.getString("verdict")),
          new BigDecimal(row.getString("attainment")),
          new BigDecimal(row.getString("alone")));
    }
  }

  private static List<JointAlignmentSummary> summaries(
      Handle handle, WorkspaceId workspace, List<Row> found) {
    record Place(int place, Reckoned reckoned) {}
    Map<Integer, List<Place>> places = new HashMap<>();
    Plain.lookUp(
        handle,
        """
        select number, place, strategy_id, revision, used from joint_alignment_strategy
        where workspace = ? and number = ?
        """,
        found,
        row -> new Object[] {workspace.value(), row.number()},
        row ->
            places
                .computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                .add(
                    new Place(
                        row.getInt("place"),
                        new Reckoned(
                            new StrategyId(row.getString("strategy_id")),
                            row.getInt("revision"),
                            row.getString("used")))));
    return found.stream()
        .map(
            row ->
                new JointAlignmentSummary(
                    row.number(),
                    row.at().toInstant(),
                    row.by(),
                    places.getOrDefault(row.number(), List.of()).stream()
                        .sorted(Comparator.comparingInt(Place::place))
                        .map(Place::reckoned)
                        .toList(),
                    row.verdict(),
                    row.attainment(),
                    row.alone()))
        .toList();
  }

  private static JointAlignment alignment(ResultSet row) throws SQLException {
    Object tree = Objects.requireNonNull(TreeBytes.kept(row.getBytes("document"))).tree();
    return switch (RecordReader.readKept(JointAlignment.class, tree)) {
      case Reading.Read<JointAlignment>(JointAlignment alignment) -> alignment;
      case Reading.Rejected<JointAlignment>(var faults) ->
          throw new IllegalStateException("a kept joint alignment can't be read: " + faults);
    };
  }
}
