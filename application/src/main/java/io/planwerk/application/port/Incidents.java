package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of each strategy. They go with it: one that is made anew under the same id begins
 * without any.
 */
public interface Incidents {

  /** What came of keeping an incident. */
  enum Keeping {
    KEPT,
    /** More has happened in it meanwhile. */
    STALE,
    NO_STRATEGY
  }

  /**
   * Which incidents are meant; what is absent makes no difference.
   *
   * @param drill whether exercises are, or those in earnest
   */
  record Filter(IncidentState.@Nullable Kind state, @Nullable Boolean drill) {}

  /** Where an incident is. */
  record Whereabouts(WorkspaceId workspace, StrategyId strategy, IncidentId incident) {}

  /** The id of the one that comes next, the first where there is none. */
  IncidentId next(WorkspaceId workspace, StrategyId strategy);

  /**
   * Keeps what has happened in an incident since it was read.
   *
   * @param before how many events it had then; 0 for a new one
   */
  Keeping keep(WorkspaceId workspace, StrategyId strategy, Incident incident, int before);

  Optional<Incident> find(WorkspaceId workspace, StrategyId strategy, IncidentId incident);

  /** Newest first; keys are numbers of incidents. */
  Page<Incident> list(WorkspaceId workspace, StrategyId strategy, Filter filter, Page.Request page);

  /** All that are open, of all workspaces. */
  List<Whereabouts> open();
}
