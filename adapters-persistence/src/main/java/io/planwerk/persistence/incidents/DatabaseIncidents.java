package io.planwerk.persistence.incidents;

import io.planwerk.application.Page;
import io.planwerk.application.port.Incidents;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentEvent;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Numbering;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Incidents in a relational database, a row for each and one for each of their events. */
@Singleton
final class DatabaseIncidents implements Incidents {
  private final Database database;

  @Inject
  DatabaseIncidents(Database database) {
    this.database = database;
  }

  @Override
  public IncidentId next(WorkspaceId workspace, StrategyId strategy) {
    return IncidentId.of(
        1 + database.use(handle -> Numbering.newest(handle, "incident", workspace, strategy)));
  }

  @Override
  public Keeping keep(WorkspaceId workspace, StrategyId strategy, Incident incident, int before) {
    List<IncidentEvent> fresh = incident.events().subList(before, incident.events().size());
    return database.inOne(
        () -> {
          Attempt attempt =
              database.change(
                  handle ->
                      Attempt.at(
                          handle,
                          h -> {
                            if (before == 0) {
                              IncidentTable.insert(h, workspace, strategy, incident);
                            }
                            return IncidentTable.insert(
                                h, workspace, strategy, incident.id(), fresh);
                          }));
          if (attempt instanceof Attempt.Changed && before > 0) {
            database.change(handle -> IncidentTable.show(handle, workspace, strategy, incident));
          }
          return switch (attempt) {
            case Attempt.Duplicate() -> Keeping.STALE;
            case Attempt.Dangling() -> Keeping.NO_STRATEGY;
            case Attempt.Changed _ -> Keeping.KEPT;
          };
        });
  }

  @Override
  public Optional<Incident> find(WorkspaceId workspace, StrategyId strategy, IncidentId incident) {
    return Optional.ofNullable(
            events(workspace, strategy, List.of(incident.number())).get(incident.number()))
        .map(events -> new Incident(incident, events));
  }

  private Map<Integer, List<IncidentEvent>> events(
      WorkspaceId workspace, StrategyId strategy, List<Integer> numbers) {
    return database.use(handle -> IncidentTable.events(handle, workspace, strategy, numbers));
  }

  @Override
  public Page<Incident> list(
      WorkspaceId workspace, StrategyId strategy, Filter filter, Page.Request page) {
    List<Integer> numbers =
        database.use(handle -> IncidentTable.list(handle, workspace, strategy, filter, page));
    Map<Integer, List<IncidentEvent>> events = events(workspace, strategy, numbers);
    return Page.of(
        numbers.stream()
            .map(
                number ->
                    new Incident(IncidentId.of(number), events.getOrDefault(number, List.of())))
            .toList(),
        page.limit(),
        incident -> Integer.toString(incident.id().number()));
  }

  @Override
  public List<Whereabouts> open() {
    return database.use(IncidentTable::open);
  }
}
