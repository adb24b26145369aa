package io.planwerk.persistence.people;

import io.planwerk.application.port.Acknowledgements;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Acknowledgements in memory, those of a strategy in a list by number. */
@Singleton
final class MemoryAcknowledgements implements Acknowledgements {
  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<List<Acknowledgement>> acknowledgements;

  @Inject
  MemoryAcknowledgements(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    this.acknowledgements = new MemoryTable<>(memory);
    dependents.add(acknowledgements);
  }

  @Override
  public Optional<List<Acknowledgement>> note(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Acknowledgement.Act> acts,
      Instant at,
      String by) {
    return memory.inOne(
        () -> {
          if (strategies.revisionOf(workspace, strategy).isEmpty()) {
            return Optional.empty();
          }
          List<Acknowledgement> kept = new ArrayList<>(of(workspace, strategy));
          int before = kept.size();
          for (Acknowledgement.Act act : acts) {
            kept.add(
                new Acknowledgement(
                    AcknowledgementId.of(kept.size() + 1),
                    act,
                    at.truncatedTo(ChronoUnit.MILLIS),
                    by,
                    null));
          }
          acknowledgements.put(workspace, strategy.value(), List.copyOf(kept));
          return Optional.of(List.copyOf(kept.subList(before, kept.size())));
        });
  }

  private List<Acknowledgement> of(WorkspaceId workspace, StrategyId strategy) {
    return acknowledgements.find(workspace, strategy.value()).orElse(List.of());
  }

  @Override
  public List<Acknowledgement> valid(WorkspaceId workspace, StrategyId strategy) {
    return of(workspace, strategy).stream().filter(one -> one.correction() == null).toList();
  }

  @Override
  public Optional<Acknowledgement> find(
      WorkspaceId workspace, StrategyId strategy, AcknowledgementId id) {
    return of(workspace, strategy).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public boolean takeBack(
      WorkspaceId workspace,
      StrategyId strategy,
      AcknowledgementId id,
      Acknowledgement.Correction correction) {
    return memory.inOne(
        () -> {
          boolean valid =
              find(workspace, strategy, id).filter(one -> one.correction() == null).isPresent();
          if (valid) {
            Acknowledgement.Correction kept =
                new Acknowledgement.Correction(
                    correction.at().truncatedTo(ChronoUnit.MILLIS),
                    correction.by(),
                    correction.reason());
            acknowledgements.put(
                workspace,
                strategy.value(),
                of(workspace, strategy).stream()
                    .map(one -> one.id().equals(id) ? one.takenBack(kept) : one)
                    .toList());
          }
          return valid;
        });
  }
}
