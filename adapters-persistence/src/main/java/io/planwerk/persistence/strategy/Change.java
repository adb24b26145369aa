package io.planwerk.persistence.strategy;

import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.persistence.shared.TreeBytes;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one revision to the next. Going back takes a patch or, once the patches have grown as long
 * as a document, a snapshot: so a history is at most about twice as long as its changes, and no
 * revision is further from a whole document than a document's length.
 *
 * @param patch leads from the next revision back; absent when there is a snapshot
 * @param snapshot the revision that was the newest; absent when there is a patch
 * @param after the newest revision from now on
 * @param text its document
 */
record Change(@Nullable TreeBytes patch, @Nullable TreeBytes snapshot, Head after, TreeBytes text) {
  private static final String FORMAT = "format";

  /** A longer patch than this couldn't be read back. */
  private static final int MOST_OPERATIONS = 10_000;

  static Change of(Head before, StrategyDocument document, Note note) {
    TreeBytes text = TreeBytes.of(document.tree());
    Revision revision =
        revision(
            before.number() + 1,
            note,
            Places.of(Difference.between(before.document().tree(), document.tree())));
    Optional<TreeBytes> patch =
        patch(before, document).filter(back -> before.historySize() + back.size() <= text.size());
    long historySize = patch.map(back -> before.historySize() + back.size()).orElse(0L);
    return new Change(
        patch.orElse(null),
        patch.isPresent() ? null : TreeBytes.of(before.kept()),
        head(before.incarnation(), revision, historySize, document, text),
        text);
  }

  private static Optional<TreeBytes> patch(Head before, StrategyDocument document) {
    if (!isSameFormat(before, document)) {
      return Optional.empty();
    }
    JsonPatch back = Difference.between(document.tree(), before.kept()).toPatch();
    return back.operations().size() > MOST_OPERATIONS
        ? Optional.empty()
        : Optional.of(TreeBytes.of(back.toTree()));
  }

  /** The beginning of a strategy. */
  static Change first(String incarnation, StrategyDocument document, Note note) {
    TreeBytes text = TreeBytes.of(document.tree());
    Revision revision = revision(1, note, List.of());
    return new Change(null, null, head(incarnation, revision, 0, document, text), text);
  }

  /** A patch across formats would hardly be shorter than the document. */
  private static boolean isSameFormat(Head before, StrategyDocument document) {
    return Objects.equals(before.kept().get(FORMAT), document.tree().get(FORMAT));
  }

  private static Head head(
      String incarnation,
      Revision revision,
      long historySize,
      StrategyDocument document,
      TreeBytes text) {
    return new Head(incarnation, revision, historySize, document.tree(), text.size(), document);
  }

  private static Revision revision(int number, Note note, List<String> places) {
    return new Revision(
        number,
        note.at().truncatedTo(ChronoUnit.MILLIS),
        note.by(),
        note.reason(),
        note.chosen(),
        places);
  }
}
