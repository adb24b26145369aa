package io.planwerk.domain.document;

import io.planwerk.domain.document.Difference.Change;
import io.planwerk.domain.document.Difference.Kind;
import io.planwerk.domain.document.Difference.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what changed, in an order in which the changes can be carried out. */
final class Comparison {
  /** What was turned inside out is told as one change, so that patches stay within their bounds. */
  private static final int MOST_IN_ONE_PLACE = 2_500;

  private final List<Change> changes = new ArrayList<>();

  List<Change> changes() {
    return changes;
  }

  void compare(Pointer at, List<Step> trail, @Nullable Object before, @Nullable Object after) {
    int sofar = changes.size();
    collect(at, trail, before, after);
    if (changes.size() - sofar > MOST_IN_ONE_PLACE) {
      changes.subList(sofar, changes.size()).clear();
      changes.add(new Change(Kind.CHANGED, at, null, trail, before, after));
    }
  }

  private void collect(
      Pointer at, List<Step> trail, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Map<?, ?> a
        && after instanceof Map<?, ?> b
        && !(isMoney(a) && isMoney(b))) {
      maps(at, trail, a, b);
    } else if (before instanceof List<?> a && after instanceof List<?> b) {
      if (EntityList.isOne(a) && EntityList.isOne(b)) {
        entities(at, trail, a, b);
      } else {
        values(at, trail, a, b);
      }
    } else if (!PatchedTree.same(before, after)) {
      changes.add(new Change(Kind.CHANGED, at, null, trail, before, after));
    }
  }

  /** A figure means nothing without its currency, so both change together. */
  private static boolean isMoney(Map<?, ?> fields) {
    return fields.size() == 2 && fields.containsKey("amount") && fields.containsKey("currency");
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
      if (!a.containsKey(name)) {
        changes.add(
            new Change(
                Kind.ADDED, at.child(name), null, with(trail, name, null), null, entry.getValue()));
      } else if (!PatchedTree.same(a.get(name), entry.getValue())) {
        // Most of a large tree stays as it is, and pointers into that part would be for nothing.
        compare(at.child(name), with(trail, name, null), a.get(name), entry.getValue());
      }
    }
  }

  private void entities(Pointer at, List<Step> trail, List<?> a, List<?> b) {
    EntityList list = new EntityList(a, b);
    for (int i = a.size() - 1; i >= 0; i--) {
      if (list.isGone(i)) {
        Object gone = list.remove(i);
        changes.add(new Change(Kind.REMOVED, at.child(i), null, with(trail, i, gone), gone, null));
      }
    }
    for (int i = 0; i < b.size(); i++) {
      Object wanted = b.get(i);
      if (list.isNew(wanted)) {
        list.add(i, wanted);
        changes.add(
            new Change(Kind.ADDED, at.child(i), null, with(trail, i, wanted), null, wanted));
        continue;
      }
      for (var next = list.nextMove(i); next.isPresent(); next = list.nextMove(i)) {
        EntityList.Move move = next.get();
        Object moved = list.carryOut(move);
        changes.add(
            new Change(
                Kind.MOVED,
                at.child(move.to()),
                at.child(move.from()),
                with(trail, move.to(), moved),
                null,
                null));
      }
      if (!PatchedTree.same(list.get(i), wanted)) {
        compare(at.child(i), with(trail, i, wanted), list.get(i), wanted);
      }
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
      if (map.get("month") instanceof String month) {
        return month;
      }
    }
    return null;
  }
}
