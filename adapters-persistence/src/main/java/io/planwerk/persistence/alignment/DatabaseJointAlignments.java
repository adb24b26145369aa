package io.planwerk.persistence.alignment;

import io.planwerk.application.Page;
import io.planwerk.application.port.JointAlignments;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Attempt;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Numbering;
import io.planwerk.persistence.shared.Numbers;
import io.planwerk.persistence.shared.TreeBytes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Joint alignments in a relational database, one row each and one for each of its strategies. */
@Singleton
final class DatabaseJointAlignments implements JointAlignments {
  private final Database database;

  @Inject
  DatabaseJointAlignments(Database database) {
    this.database = database;
  }

  @Override
  public Optional<KeptJointAlignment> keep(
      WorkspaceId workspace, KeptJointAlignment.Made alignment) {
    TreeBytes document =
        TreeBytes.of(
            Objects.requireNonNullElse(RecordWriter.write(alignment.alignment()), Map.of()));
    return database.inOne(() -> kept(workspace, alignment, document));
  }

  /** Whoever takes the number first has it; the other one takes the next. */
  private Optional<KeptJointAlignment> kept(
      WorkspaceId workspace, KeptJointAlignment.Made alignment, TreeBytes document) {
    while (true) {
      int number = database.use(h -> Numbering.newest(h, "joint_alignment", workspace)) + 1;
      KeptJointAlignment kept = alignment.as(number);
      Attempt attempt =
          database.change(
              handle ->
                  Attempt.at(
                      handle,
                      h -> JointAlignmentTable.insert(h, workspace, kept.summary(), document)));
      switch (attempt) {
        case Attempt.Duplicate() -> {}
        case Attempt.Dangling() -> {
          return Optional.empty();
        }
        case Attempt.Changed _ -> {
          database.change(h -> JointAlignmentTable.deleteUpTo(h, workspace, number - MOST));
          return Optional.of(kept);
        }
      }
    }
  }

  @Override
  public Optional<KeptJointAlignment> find(WorkspaceId workspace, int number) {
    return database.use(handle -> JointAlignmentTable.find(handle, workspace, number));
  }

  @Override
  public Page<JointAlignmentSummary> list(WorkspaceId workspace, Filter filter, Page.Request page) {
    int from = Numbers.below(page.after());
    List<JointAlignmentSummary> found =
        database.use(
            handle -> JointAlignmentTable.from(handle, workspace, filter, from, page.limit() + 1));
    return Page.of(found, page.limit(), summary -> Integer.toString(summary.number()));
  }
}
