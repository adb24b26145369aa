package io.planwerk.rest.incidents;

import static io.planwerk.rest.shared.Permission.SIGN_OFF;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What is said in an incident: drafted, approved, published. */
public final class IncidentStatementRoutes implements Routes {
  private static final String ALL = IncidentRoutes.ONE + "/statements";
  private static final String ONE = ALL + "/{" + Ids.STATEMENT + "}";

  private final StrategyIncidents incidents;

  @Inject
  IncidentStatementRoutes(StrategyIncidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Set.of(), this::draft),
        Route.Guarded.json(
            Method.POST, ONE + "/wordings", WRITE_STRATEGIES, Set.of(), this::reword),
        Route.Guarded.json(Method.POST, ONE + "/approvals", SIGN_OFF, Set.of(), this::judge),
        Route.Guarded.json(
            Method.POST, ONE + "/publications", WRITE_STRATEGIES, Set.of(), this::publish),
        Route.Guarded.json(Method.DELETE, ONE, WRITE_STRATEGIES, Parts.CHANGE, this::withdraw));
  }

  private Reply draft(Call call) {
    Entries.Draft entry = Bodies.entry(call, Entries.Draft.class);
    return IncidentRoutes.after(
        call, incidents.draft(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply reword(Call call) {
    Entries.Rewording entry = Bodies.entry(call, Entries.Rewording.class);
    return IncidentRoutes.after(
        call,
        incidents.reword(
            call.actor(), Ids.strategy(call), Ids.incident(call), Ids.statement(call), entry));
  }

  private Reply judge(Call call) {
    Entries.Judgement entry = Bodies.entry(call, Entries.Judgement.class);
    return IncidentRoutes.after(
        call,
        incidents.judge(
            call.actor(), Ids.strategy(call), Ids.incident(call), Ids.statement(call), entry));
  }

  /** Whoever lets a statement out without approval decides as whoever approves it does. */
  private Reply publish(Call call) {
    Entries.Publication entry = Bodies.entry(call, Entries.Publication.class);
    if (entry.override() != null) {
      call.require(SIGN_OFF);
    }
    return IncidentRoutes.after(
        call,
        incidents.publish(
            call.actor(), Ids.strategy(call), Ids.incident(call), Ids.statement(call), entry));
  }

  /** Without a condition: a statement is withdrawn once, and stays on record. */
  private Reply withdraw(Call call) {
    String reason =
        Requests.reason(
            call, "warum die Stellungnahme zurückgezogen wird", "why the statement is withdrawn");
    Outcomes.done(
        incidents.withdraw(
            call.actor(), Ids.strategy(call), Ids.incident(call), Ids.statement(call), reason));
    return Reply.empty(204);
  }
}
