package io.planwerk.persistence.people;

import io.planwerk.application.port.Acknowledgements;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Numbering;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Acknowledgements in a relational database, one row each. */
@Singleton
final class DatabaseAcknowledgements implements Acknowledgements {
  private final Database database;

  @Inject
  DatabaseAcknowledgements(Database database) {
    this.database = database;
  }

  @Override
  public Optional<List<Acknowledgement>> note(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Acknowledgement.Act> acts,
      Instant at,
      String by) {
    return database.inOne(
        () -> noted(workspace, strategy, acts, at.truncatedTo(ChronoUnit.MILLIS), by));
  }

  /** Whoever takes the numbers first has them; the other one takes the next. */
  private Optional<List<Acknowledgement>> noted(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Acknowledgement.Act> acts,
      Instant at,
      String by) {
    while (true) {
      int newest =
          database.use(handle -> Numbering.newest(handle, "acknowledgement", workspace, strategy));
      List<Acknowledgement> noted = new ArrayList<>(acts.size());
      for (Acknowledgement.Act act : acts) {
        AcknowledgementId id = AcknowledgementId.of(newest + noted.size() + 1);
        noted.add(new Acknowledgement(id, act, at, by, null));
      }
      Attempt attempt =
          database.change(
              handle ->
                  Attempt.at(
                      handle, h -> AcknowledgementTable.insert(h, workspace, strategy, noted)));
      switch (attempt) {
        case Attempt.Duplicate() -> {}
        case Attempt.Dangling() -> {
          return Optional.empty();
        }
        case Attempt.Changed _ -> {
          return Optional.of(List.copyOf(noted));
        }
      }
    }
  }

  @Override
  public List<Acknowledgement> valid(WorkspaceId workspace, StrategyId strategy) {
    return database.use(handle -> AcknowledgementTable.valid(handle, workspace, strategy));
  }

  @Override
  public Optional<Acknowledgement> find(
      WorkspaceId workspace, StrategyId strategy, AcknowledgementId id) {
    return database.use(handle -> AcknowledgementTable.find(handle, workspace, strategy, id));
  }

  @Override
  public boolean takeBack(
      WorkspaceId workspace,
      StrategyId strategy,
      AcknowledgementId id,
      Acknowledgement.Correction correction) {
    return database.change(
            handle -> AcknowledgementTable.takeBack(handle, workspace, strategy, id, correction))
        > 0;
  }
}
