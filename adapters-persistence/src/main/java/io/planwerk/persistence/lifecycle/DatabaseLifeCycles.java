package io.planwerk.persistence.lifecycle;

import io.planwerk.application.port.LifeCycles;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Events in a relational database, one row each. */
@Singleton
final class DatabaseLifeCycles implements LifeCycles {
  private final Database database;

  @Inject
  DatabaseLifeCycles(Database database) {
    this.database = database;
  }

  @Override
  public Noting note(WorkspaceId workspace, StrategyId strategy, LifeEvent event) {
    return database.inOne(
        () -> {
          Attempt attempt =
              database.change(
                  handle ->
                      Attempt.at(
                          handle, h -> LifeEventTable.insert(h, workspace, strategy, event)));
          if (attempt instanceof Attempt.Changed && event.act() instanceof Moved(var _, var to)) {
            database.change(handle -> LifeEventTable.show(handle, workspace, strategy, to));
          }
          return switch (attempt) {
            case Attempt.Duplicate() -> Noting.STALE;
            case Attempt.Dangling() -> Noting.NO_STRATEGY;
            case Attempt.Changed _ -> Noting.NOTED;
          };
        });
  }

  @Override
  public List<LifeEvent> events(WorkspaceId workspace, StrategyId strategy) {
    return database.use(handle -> LifeEventTable.of(handle, workspace, strategy));
  }
}
