package io.planwerk.domain.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param from where it stood, for a value that moved
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
   * @param entity the name or, lacking one, the id of the entity found there
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
    return new Difference(comparison.changes);
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

  private static final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    void compare(Pointer at, List<Step> trail, @Nullable Object before, @Nullable Object after) {
      if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
        maps(at, trail, a, b);
      } else if (before instanceof List<?> a && after instanceof List<?> b) {
        if (areEntities(a) && areEntities(b)) {
          entities(at, trail, a, b);
        } else {
          values(at, trail, a, b);
        }
      } else if (!PatchedTree.same(before, after)) {
        changes.add(new Change(Kind.CHANGED, at, null, trail, before, after));
      }
    }

    private void maps(Pointer at, List<Step> trail, Map<?, ?> a, Map<?, ?> b) {
      for (Map.Entry<?, ?> entry : a.entrySet()) {
        String name = (String) entry.getKey();
        if (!b.containsKey(name)) {
          changes.add(
              new Change(
                  Kind.REMOVED,
                  at.child(name),
                  null,
                  with(trail, name, null),
                  entry.getValue(),
                  null));
        }
      }
      for (Map.Entry<?, ?> entry : b.entrySet()) {
        String name = (String) entry.getKey();
        List<Step> further = with(trail, name, null);
        if (a.containsKey(name)) {
          compare(at.child(name), further, a.get(name), entry.getValue());
        } else {
          changes.add(
              new Change(Kind.ADDED, at.child(name), null, further, null, entry.getValue()));
        }
      }
    }

    private void entities(Pointer at, List<Step> trail, List<?> a, List<?> b) {
      Set<Object> kept = ids(b);
      List<Object> working = new ArrayList<>(a);
      for (int i = working.size() - 1; i >= 0; i--) {
        if (!kept.contains(id(working.get(i)))) {
          Object gone = working.remove(i);
          changes.add(
              new Change(Kind.REMOVED, at.child(i), null, with(trail, i, gone), gone, null));
        }
      }
      Set<Object> there = ids(working);
      for (int i = 0; i < b.size(); i++) {
        Object wanted = b.get(i);
        if (!there.contains(id(wanted))) {
          working.add(i, wanted);
          changes.add(
              new Change(Kind.ADDED, at.child(i), null, with(trail, i, wanted), null, wanted));
          continue;
        }
        int from = i;
        while (!id(working.get(from)).equals(id(wanted))) {
          from++;
        }
        if (from != i) {
          working.add(i, working.remove(from));
          changes.add(
              new Change(
                  Kind.MOVED, at.child(i), at.child(from), with(trail, i, wanted), null, null));
        }
        compare(at.child(i), with(trail, i, wanted), working.get(i), wanted);
      }
    }

    private void values(Pointer at, List<Step> trail, List<?> a, List<?> b) {
      int head = 0;
      while (head < a.size() && head < b.size() && PatchedTree.same(a.get(head), b.get(head))) {
        head++;
      }
      int tail = 0;
      while (tail < a.size() - head
          && tail < b.size() - head
          && PatchedTree.same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
        tail++;
      }
      int common = Math.min(a.size(), b.size()) - head - tail;
      for (int i = head; i < head + common; i++) {
        compare(at.child(i), with(trail, i, b.get(i)), a.get(i), b.get(i));
      }
      for (int i = a.size() - tail - 1; i >= head + common; i--) {
        changes.add(
            new Change(Kind.REMOVED, at.child(i), null, with(trail, i, a.get(i)), a.get(i), null));
      }
      for (int i = head + common; i < b.size() - tail; i++) {
        changes.add(
            new Change(Kind.ADDED, at.child(i), null, with(trail, i, b.get(i)), null, b.get(i)));
      }
    }

    private static List<Step> with(List<Step> trail, int index, @Nullable Object value) {
      return with(trail, Integer.toString(index), value);
    }

    private static List<Step> with(List<Step> trail, String field, @Nullable Object value) {
      List<Step> longer = new ArrayList<>(trail);
      longer.add(new Step(field, title(value)));
      return longer;
    }

    private static @Nullable String title(@Nullable Object value) {
      if (value instanceof Map<?, ?> map) {
        if (map.get("name") instanceof String name) {
          return name;
        }
        if (map.get("id") instanceof String id) {
          return id;
        }
      }
      return null;
    }

    private static boolean areEntities(List<?> list) {
      return list.stream()
              .allMatch(e -> e instanceof Map<?, ?> map && map.get("id") instanceof String)
          && ids(list).size() == list.size();
    }

    private static Set<Object> ids(Collection<?> list) {
      Set<Object> ids = new HashSet<>();
      list.forEach(e -> ids.add(id(e)));
      return ids;
    }

    private static Object id(Object entity) {
      Object id = ((Map<?, ?>) entity).get("id");
      return id == null ? "" : id;
    }
  }
}
