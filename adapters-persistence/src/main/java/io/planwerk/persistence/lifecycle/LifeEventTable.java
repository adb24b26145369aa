package io.planwerk.persistence.lifecycle;

import io.planwerk.domain.lifecycle.Answer;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.lifecycle.LifeEvent.TookBack;
import io.planwerk.domain.lifecycle.Side;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.persistence.database.Plain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of events. */
final class LifeEventTable {
  private static final String SELECT =
      "select workspace, strategy_id, number, at, noted_by, revision, reason, kind, status_before,"
          + " status_after, side, person, name, answer, fingerprint, signoff, stage from life_event"
          + " ";

  private LifeEventTable() {}

  /** How an act fills the columns. */
  private record Columns(
      String kind,
      @Nullable String before,
      @Nullable String after,
      @Nullable String side,
      @Nullable String person,
      @Nullable String name,
      @Nullable String answer,
      @Nullable String fingerprint,
      @Nullable Integer signoff,
      @Nullable String stage) {

    static Columns of(Act act) {
      return switch (act) {
        case Moved(Status from, Status to) ->
            new Columns("MOVED", from.name(), to.name(), null, null, null, null, null, null, null);
        case Signed(Side side, PersonId person, Name name, Answer answer, String fingerprint) ->
            new Columns(
                "SIGNED",
                null,
                null,
                side.name(),
                person.value(),
                name == null ? null : name.value(),
                answer.name(),
                fingerprint,
                null,
                null);
        case TookBack(int signoff) ->
            new Columns("TOOK_BACK", null, null, null, null, null, null, null, signoff, null);
        case StageOpened(StageId stage) -> ofStage("STAGE_OPENED", stage);
        case StageClosed(StageId stage) -> ofStage("STAGE_CLOSED", stage);
      };
    }

    private static Columns ofStage(String kind, StageId stage) {
      return new Columns(kind, null, null, null, null, null, null, null, null, stage.value());
    }
  }

  static int insert(Handle handle, WorkspaceId workspace, StrategyId strategy, LifeEvent event) {
    Columns columns = Columns.of(event.act());
    return Plain.change(
        handle,
        """
        insert into life_event (workspace, strategy_id, number, at, noted_by, revision, reason, kind,
          status_before, status_after, side, person, name, answer, fingerprint, signoff, stage)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.value(),
        strategy.value(),
        event.number(),
        event.at().truncatedTo(ChronoUnit.MILLIS),
        event.by(),
        event.revision(),
        event.reason(),
        columns.kind(),
        columns.before(),
        columns.after(),
        columns.side(),
        columns.person(),
        columns.name(),
        columns.answer(),
        columns.fingerprint(),
        columns.signoff(),
        columns.stage());
  }

  static int show(Handle handle, WorkspaceId workspace, StrategyId strategy, Status status) {
    return Plain.change(
        handle,
        "update strategy set status = ? where workspace = ? and id = ?",
        status.name(),
        workspace.value(),
        strategy.value());
  }

  static List<LifeEvent> of(Handle handle, WorkspaceId workspace, StrategyId strategy) {
    return handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy
                order by number
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .map((row, context) -> event(row))
        .list();
  }

  private static LifeEvent event(ResultSet row) throws SQLException {
    return new LifeEvent(
        row.getInt("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("noted_by"),
        row.getInt("revision"),
        row.getString("reason"),
        act(row));
  }

  private static Act act(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return switch (kind) {
      case "MOVED" ->
          new Moved(
              Status.valueOf(row.getString("status_before")),
              Status.valueOf(row.getString("status_after")));
      case "SIGNED" -> signed(row);
      case "TOOK_BACK" -> new TookBack(row.getInt("signoff"));
      case "STAGE_OPENED" -> new StageOpened(new StageId(row.getString("stage")));
      case "STAGE_CLOSED" -> new StageClosed(new StageId(row.getString("stage")));
      default -> throw new IllegalStateException("an event of kind " + kind + " can't be read");
    };
  }

  private static Signed signed(ResultSet row) throws SQLException {
    String name = row.getString("name");
    return new Signed(
        Side.valueOf(row.getString("side")),
        new PersonId(row.getString("person")),
        name == null ? null : new Name(name),
        Answer.valueOf(row.getString("answer")),
        row.getString("fingerprint"));
  }
}
