package io.planwerk.application.port;

import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The acknowledgements of guidelines of all strategies. They go with their strategy: one that is
 * made anew under the same id begins without any.
 */
public interface Acknowledgements {

  /**
   * Notes several at once, all or none, under the next numbers of their strategy. A number is given
   * once, even when its acknowledgement is taken back.
   *
   * @param acts in the order of the numbers they get
   * @param at kept to the millisecond
   * @param by the name of the actor
   * @return empty when there is no such strategy
   */
  Optional<List<Acknowledgement>> note(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Acknowledgement.Act> acts,
      Instant at,
      String by);

  /** Those of a strategy that weren't taken back, in the order in which they were noted. */
  List<Acknowledgement> valid(WorkspaceId workspace, StrategyId strategy);

  /** One of them, also when it was taken back. */
  Optional<Acknowledgement> find(WorkspaceId workspace, StrategyId strategy, AcknowledgementId id);

  /**
   * Takes one back, if that wasn't done yet.
   *
   * @param correction kept to the millisecond
   * @return whether it was
   */
  boolean takeBack(
      WorkspaceId workspace,
      StrategyId strategy,
      AcknowledgementId id,
      Acknowledgement.Correction correction);
}
