package io.planwerk.application.assessment;

import io.planwerk.application.port.Acknowledgements;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Guidelines that nobody knows. */
final class NothingAcknowledged implements Acknowledgements {

  @Override
  public Optional<List<Acknowledgement>> note(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Acknowledgement.Act> acts,
      Instant at,
      String by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Acknowledgement> valid(WorkspaceId workspace, StrategyId strategy) {
    return List.of();
  }

  @Override
  public Optional<Acknowledgement> find(
      WorkspaceId workspace, StrategyId strategy, AcknowledgementId id) {
    return Optional.empty();
  }

  @Override
  public boolean takeBack(
      WorkspaceId workspace,
      StrategyId strategy,
      AcknowledgementId id,
      Acknowledgement.Correction correction) {
    throw new UnsupportedOperationException();
  }
}
