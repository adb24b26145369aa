package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Optional;

/**
 * The alignments of all strategies. They go with their strategy: one that is made anew under the
 * same id begins without any.
 */
public interface Alignments {

  /**
   * How many alignments of a strategy are kept about which nothing was decided, the newest ones.
   * Those with a decision stay as long as their strategy, as they tell why it is as it is.
   */
  int MOST_UNDECIDED = 50;

  /**
   * Keeps an alignment under the next number of its strategy.
   *
   * @return empty when there is no such strategy
   */
  Optional<KeptAlignment> keep(
      WorkspaceId workspace, StrategyId strategy, KeptAlignment.Made alignment);

  Optional<KeptAlignment> find(WorkspaceId workspace, StrategyId strategy, AlignmentId id);

  /** The alignments of a strategy, newest first; keys are their numbers. */
  Page<AlignmentSummary> list(WorkspaceId workspace, StrategyId strategy, Page.Request page);

  Optional<AlignmentSummary> newest(WorkspaceId workspace, StrategyId strategy);

  /**
   * Notes what was decided, if nothing was yet.
   *
   * @return whether it was noted
   */
  boolean decide(WorkspaceId workspace, StrategyId strategy, AlignmentId id, Decision decision);

  /** Takes a decision back that couldn't be carried out, in the transaction that noted it. */
  void withdraw(WorkspaceId workspace, StrategyId strategy, AlignmentId id);
}
