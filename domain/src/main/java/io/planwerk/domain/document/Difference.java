package io.planwerk.domain.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two trees. Entries of a list that carry an {@code id} are matched by it, so
 * that an entity inserted on top isn't told as a change of all that follow.
 *
 * @param changes in an order in which they turn the first tree into the second
 */
public record Difference(List<Change> changes) {

  /** What happened to a value. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
  }

  /**
   * One change.
   *
   * @param kind what happened
   * @param pointer the place, in the state the tree has when the earlier changes are done
   * @param from where it stood in that state, for a value that moved
   * @param trail the steps to the place in people's terms
   * @param before the value that was there
   * @param after the value that is there now
   */
  public record Change(
      Kind kind,
      Pointer pointer,
      @Nullable Pointer from,
      List<Step> trail,
      @Nullable Object before,
      @Nullable Object after) {
    public Change {
      trail = List.copyOf(trail);
    }
  }

  /**
   * One step of a trail.
   *
   * @param field the field or list index stepped into
   * @param entity the name or, lacking one, the id of the entity found there; the month of a value
   *     of one month
   */
  public record Step(String field, @Nullable String entity) {}

  public Difference {
    changes = List.copyOf(changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public static Difference between(@Nullable Object before, @Nullable Object after) {
    Comparison comparison = new Comparison();
    comparison.compare(Pointer.ROOT, List.of(), before, after);
    return new Difference(comparison.changes());
  }

  /** The same as a JSON Patch that turns the first tree into the second. */
  public JsonPatch toPatch() {
    List<JsonPatch.Operation> operations = new ArrayList<>();
    for (Change change : changes) {
      operations.add(
          switch (change.kind()) {
            case ADDED -> new JsonPatch.Operation.Add(change.pointer(), change.after());
            case REMOVED -> new JsonPatch.Operation.Remove(change.pointer());
            case CHANGED -> new JsonPatch.Operation.Replace(change.pointer(), change.after());
            case MOVED ->
                new JsonPatch.Operation.Move(
                    change.from() == null ? change.pointer() : change.from(), change.pointer());
          });
    }
    return new JsonPatch(operations);
  }
}
