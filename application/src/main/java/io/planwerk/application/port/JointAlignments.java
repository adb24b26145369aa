package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The alignments of several strategies at once. Each goes with the first of its strategies that is
 * removed.
 */
public interface JointAlignments {

  /** How many of a workspace are kept, the newest ones. */
  int MOST = 500;

  /**
   * Which to list.
   *
   * @param strategy only those that speak of this strategy
   * @param within only those all of whose strategies belong to one of these organisations by now
   */
  record Filter(@Nullable StrategyId strategy, @Nullable Set<OrganisationId> within) {}

  /**
   * Keeps an alignment under the next number of its workspace.
   *
   * @return empty when one of its strategies isn't there
   */
  Optional<KeptJointAlignment> keep(WorkspaceId workspace, KeptJointAlignment.Made alignment);

  Optional<KeptJointAlignment> find(WorkspaceId workspace, int number);

  /** The alignments that fit, newest first; keys are their numbers. */
  Page<JointAlignmentSummary> list(WorkspaceId workspace, Filter filter, Page.Request page);
}
