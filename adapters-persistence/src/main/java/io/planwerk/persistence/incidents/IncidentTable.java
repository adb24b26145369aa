package io.planwerk.persistence.incidents;

import io.planwerk.application.Page;
import io.planwerk.application.port.Incidents.Filter;
import io.planwerk.application.port.Incidents.Whereabouts;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentEvent;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.Numbers;
import io.planwerk.persistence.shared.TreeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The rows of incidents and of what happened in them. */
final class IncidentTable {
  private static final String SELECT =
      "select workspace, strategy_id, incident, number, at, noted_by, body, act from incident_event"
          + " ";

  private IncidentTable() {}

  static int insert(Handle handle, WorkspaceId workspace, StrategyId strategy, Incident incident) {
    return Plain.change(
        handle,
        "insert into incident (workspace, strategy_id, number, state, drill) values (?, ?, ?, ?,"
            + " ?)",
        workspace.value(),
        strategy.value(),
        incident.id().number(),
        incident.state().kind().name(),
        incident.isDrill());
  }

  static int show(Handle handle, WorkspaceId workspace, StrategyId strategy, Incident incident) {
    return Plain.change(
        handle,
        "update incident set state = ? where workspace = ? and strategy_id = ? and number = ?",
        incident.state().kind().name(),
        workspace.value(),
        strategy.value(),
        incident.id().number());
  }

  static int insert(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      IncidentId incident,
      List<IncidentEvent> events) {
    return Plain.batch(
        handle,
        """
        insert into incident_event (workspace, strategy_id, incident, number, at, noted_by, body, act)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        events,
        event ->
            new Object[] {
              workspace.value(),
              strategy.value(),
              incident.number(),
              event.number(),
              event.at(),
              event.by(),
              event.text(),
              TreeText.write(RecordWriter.write(event.act()))
            });
  }

  /** The events of incidents, by their numbers. */
  static Map<Integer, List<IncidentEvent>> events(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Integer> numbers) {
    Map<Integer, List<IncidentEvent>> events = new HashMap<>();
    if (numbers.isEmpty()) {
      return events;
    }
    handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy and incident in (<numbers>)
                order by incident, number
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bindList("numbers", numbers)
        .map(
            (row, _) ->
                events
                    .computeIfAbsent(row.getInt("incident"), _ -> new ArrayList<>())
                    .add(event(row)))
        .list();
    return events;
  }

  private static IncidentEvent event(ResultSet row) throws SQLException {
    return new IncidentEvent(
        row.getInt("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("noted_by"),
        row.getString("body"),
        act(row.getString("act")));
  }

  private static IncidentAct act(String json) {
    return switch (RecordReader.readKept(IncidentAct.class, TreeText.read(json))) {
      case Reading.Read<IncidentAct>(IncidentAct act) -> act;
      case Reading.Rejected<IncidentAct>(var faults) ->
          throw new IllegalStateException("an event that was kept can't be read: " + faults);
    };
  }

  /** The numbers of incidents, newest first, one more than the page takes. */
  static List<Integer> list(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Filter filter, Page.Request page) {
    IncidentState.Kind state = filter.state();
    return handle
        .createQuery(
            """
            select number from incident
            where workspace = :workspace and strategy_id = :strategy and number <= :number
              and (cast(:state as varchar) is null or state = :state)
              and (cast(:drill as boolean) is null or drill = :drill)
            order by number desc limit :limit
            """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("number", Numbers.below(page.after()))
        .bind("state", state == null ? null : state.name())
        .bind("drill", filter.drill())
        .bind("limit", page.limit() + 1)
        .mapTo(Integer.class)
        .list();
  }

  static List<Whereabouts> open(Handle handle) {
    return handle
        .createQuery(
            """
            select workspace, strategy_id, number from incident where state = 'OPEN'
            order by workspace, strategy_id, number
            """)
        .map(
            (row, _) ->
                new Whereabouts(
                    new WorkspaceId(row.getString("workspace")),
                    new StrategyId(row.getString("strategy_id")),
                    IncidentId.of(row.getInt("number"))))
        .list();
  }
}
