package io.planwerk.persistence.alignment;

import io.planwerk.application.Page;
import io.planwerk.application.port.Alignments;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Numbering;
import io.planwerk.persistence.shared.Numbers;
import io.planwerk.persistence.shared.TreeBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Alignments in a relational database, one row each. */
@Singleton
final class DatabaseAlignments implements Alignments {
  private final Database database;

  @Inject
  DatabaseAlignments(Database database) {
    this.database = database;
  }

  @Override
  public Optional<KeptAlignment> keep(
      WorkspaceId workspace, StrategyId strategy, KeptAlignment.Made alignment) {
    TreeBytes document =
        TreeBytes.of(
            Objects.requireNonNullElse(RecordWriter.write(alignment.alignment()), Map.of()));
    return database.inOne(() -> kept(workspace, strategy, alignment, document));
  }

  /** Whoever takes the number first has it; the other one takes the next. */
  private Optional<KeptAlignment> kept(
      WorkspaceId workspace,
      StrategyId strategy,
      KeptAlignment.Made alignment,
      TreeBytes document) {
    while (true) {
      int number = database.use(h -> Numbering.newest(h, "alignment", workspace, strategy)) + 1;
      KeptAlignment kept = alignment.as(number);
      Attempt attempt =
          database.change(
              handle ->
                  Attempt.at(
                      handle,
                      h ->
                          AlignmentTable.insert(h, workspace, strategy, kept.summary(), document)));
      switch (attempt) {
        case Attempt.Duplicate() -> {}
        case Attempt.Dangling() -> {
          return Optional.empty();
        }
        case Attempt.Changed _ -> {
          database.change(h -> AlignmentTable.deleteOldest(h, workspace, strategy, MOST_UNDECIDED));
          return Optional.of(kept);
        }
      }
    }
  }

  @Override
  public Optional<KeptAlignment> find(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    return database.use(handle -> AlignmentTable.find(handle, workspace, strategy, id));
  }

  @Override
  public Page<AlignmentSummary> list(
      WorkspaceId workspace, StrategyId strategy, Page.Request page) {
    int from = Numbers.below(page.after());
    return Page.of(
        database.use(
            handle -> AlignmentTable.from(handle, workspace, strategy, from, page.limit() + 1)),
        page.limit(),
        summary -> Integer.toString(summary.id().number()));
  }

  @Override
  public Optional<AlignmentSummary> newest(WorkspaceId workspace, StrategyId strategy) {
    return database
        .use(handle -> AlignmentTable.from(handle, workspace, strategy, Integer.MAX_VALUE, 1))
        .stream()
        .findFirst();
  }

  @Override
  public boolean decide(
      WorkspaceId workspace, StrategyId strategy, AlignmentId id, Decision decision) {
    return database.change(
            handle -> AlignmentTable.decide(handle, workspace, strategy, id, decision))
        > 0;
  }

  @Override
  public void withdraw(WorkspaceId workspace, StrategyId strategy, AlignmentId id) {
    database.change(handle -> AlignmentTable.withdraw(handle, workspace, strategy, id));
  }
}
