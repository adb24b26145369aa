package io.planwerk.application.alignment;

import io.planwerk.application.Page;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Touched;
import io.planwerk.domain.alignment.UsedParts;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import java.util.List;
import java.util.Optional;

/** Tells whether what was reckoned with at a revision is still what is there. */
public final class Freshness {
  private static final int AT_ONCE = 100;

  /** A revision that tells so many places may have changed more. */
  private static final int MANY_PLACES = 100;

  private final Strategies strategies;
  private final WorkspaceId workspace;
  private final StrategyId id;

  public Freshness(Strategies strategies, WorkspaceId workspace, StrategyId id) {
    this.strategies = strategies;
    this.workspace = workspace;
    this.id = id;
  }

  /** Whether an alignment still holds for a document. */
  boolean holds(AlignmentSummary alignment, StrategyDocument document) {
    return holds(alignment.used(), alignment.id().revision(), document);
  }

  /**
   * Whether what was reckoned with at a revision is still what a document says.
   *
   * @param used the fingerprint that was taken of it
   */
  public boolean holds(String used, int revision, StrategyDocument document) {
    return used.equals(UsedParts.fingerprint(document.tree())) || holds(revision, document);
  }

  /**
   * The same for what was there at a revision, in today's terms: an update of the server may count
   * other fields as used than the one that made an alignment.
   */
  boolean holds(int revision, StrategyDocument document) {
    return used(revision).filter(UsedParts.fingerprint(document.tree())::equals).isPresent();
  }

  /**
   * The edit by which an alignment doesn't hold any more for the newest revision; empty as long as
   * it does.
   */
  Optional<Revision> staleBy(AlignmentSummary alignment, Saved newest) {
    return holds(alignment, newest.document())
        ? Optional.empty()
        : firstEdit(alignment.id().revision(), newest.revision())
            .or(() -> strategies.revision(workspace, id, newest.revision()));
  }

  /**
   * The first edit behind a revision that changed what was reckoned with, with the places that
   * count.
   *
   * @param newest the last revision to look at
   * @return empty when none did
   */
  Optional<Revision> firstEdit(int revision, int newest) {
    Optional<String> before = used(revision);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    for (int from = revision + 1; from <= newest; from += AT_ONCE) {
      for (Revision edit : ascending(from, Math.min(newest, from + AT_ONCE - 1))) {
        if (mayConcern(edit) && used(edit.number()).filter(before.get()::equals).isEmpty()) {
          return Optional.of(counting(edit));
        }
      }
    }
    return Optional.empty();
  }

  /** What an edit changed of the things that are reckoned with. */
  List<Bilingual> touchedBy(Revision edit) {
    return strategies
        .at(workspace, id, edit.number() - 1)
        .flatMap(
            before ->
                strategies
                    .at(workspace, id, edit.number())
                    .map(after -> Touched.between(before.tree(), after.tree())))
        .orElse(List.of());
  }

  private List<Revision> ascending(int from, int to) {
    return strategies
        .revisions(workspace, id, new Page.Request(Integer.toString(to + 1), to - from + 1))
        .items()
        .reversed();
  }

  private static boolean mayConcern(Revision edit) {
    return edit.places().isEmpty()
        || edit.places().size() >= MANY_PLACES
        || edit.places().stream().anyMatch(Freshness::counts);
  }

  private static Revision counting(Revision edit) {
    return new Revision(
        edit.number(),
        edit.at(),
        edit.by(),
        edit.reason(),
        edit.chosen(),
        edit.places().stream().filter(Freshness::counts).toList());
  }

  private static boolean counts(String place) {
    return Pointer.parse(place).filter(UsedParts::mayLieAt).isPresent();
  }

  private Optional<String> used(int revision) {
    return strategies
        .at(workspace, id, revision)
        .map(document -> UsedParts.fingerprint(document.tree()));
  }
}
