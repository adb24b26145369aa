package io.planwerk.persistence.observations;

import io.planwerk.application.port.Observations;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Observations in a relational database, a month of each part of a figure in a row. */
@Singleton
final class DatabaseObservations implements Observations {
  private final Database database;

  @Inject
  DatabaseObservations(Database database) {
    this.database = database;
  }

  @Override
  public Taken take(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> observations,
      Instant at,
      String by) {
    return observations.isEmpty()
        ? Taken.NONE
        : database.inOne(
            () ->
                database.change(
                    handle ->
                        new Intake(handle, workspace, strategy)
                            .take(observations, at.truncatedTo(ChronoUnit.MILLIS), by)));
  }

  @Override
  public void each(
      WorkspaceId workspace, StrategyId strategy, Wanted wanted, Consumer<Observation> consumer) {
    streamed(handle -> ObservationTable.each(handle, workspace, strategy, wanted, consumer));
  }

  @Override
  public void bookings(WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer) {
    streamed(handle -> ObservationTable.bookings(handle, workspace, strategy, consumer));
  }

  /** A driver hands rows out piece by piece only within a transaction. */
  private void streamed(Consumer<Handle> reading) {
    database.inOne(
        () ->
            database.use(
                handle -> {
                  reading.accept(handle);
                  return Taken.NONE;
                }));
  }

  /** One by one: the index has the months of each figure at hand, grouping would read it all. */
  @Override
  public Map<KpiId, LocalDate> latest(WorkspaceId workspace, StrategyId strategy, Set<KpiId> kpis) {
    Map<KpiId, LocalDate> latest = new HashMap<>();
    for (KpiId kpi : kpis) {
      last("=", workspace, strategy, kpi)
          .or(() -> last("<>", workspace, strategy, kpi))
          .ifPresent(day -> latest.put(kpi, day));
    }
    return latest;
  }

  private Optional<LocalDate> last(
      String whole, WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return database
        .first(
            "select max(last_day) from observation where workspace = ? and strategy_id = ?"
                + " and subject = ? and slice "
                + whole
                + " ''",
            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
            workspace.value(),
            strategy.value(),
            kpi.value())
        .flatMap(day -> day);
  }

  @Override
  public List<Earlier> earlier(WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return database.use(handle -> ObservationTable.earlier(handle, workspace, strategy, kpi));
  }
}
