package io.planwerk.domain.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of entities, or of values of one month each, on its way from one state to another, in as
 * few moves as possible: the longest run of entities that keep their order stays, the others move
 * around them.
 */
final class EntityList {
  private final List<Object> entities;
  private final List<?> wanted;
  private final Map<Object, Integer> wantedAt = new HashMap<>();
  private final Set<Object> there = new HashSet<>();
  private final Set<Object> settled = new HashSet<>();

  /**
   * One entity that changes its place.
   *
   * @param from where it stands
   * @param to where it stands afterwards
   */
  record Move(int from, int to) {}

  EntityList(List<?> before, List<?> after) {
    entities = new ArrayList<>(before);
    wanted = after;
    for (int i = 0; i < after.size(); i++) {
      wantedAt.put(id(after.get(i)), i);
    }
    before.forEach(entity -> there.add(id(entity)));
    settle();
  }

  /** Whether all entries carry an id or a month, and each its own. */
  static boolean isOne(List<?> list) {
    Set<Object> ids = new HashSet<>();
    for (Object entry : list) {
      if (!(entry instanceof Map<?, ?> map && key(map) instanceof String id && ids.add(id))) {
        return false;
      }
    }
    return true;
  }

  Object get(int index) {
    return entities.get(index);
  }

  boolean isGone(int index) {
    return !wantedAt.containsKey(id(entities.get(index)));
  }

  boolean isNew(Object entity) {
    return !there.contains(id(entity));
  }

  Object remove(int index) {
    return entities.remove(index);
  }

  void add(int index, Object entity) {
    entities.add(index, entity);
  }

  /** What has to move next so that the entity wanted there gets to the index; empty when it is. */
  Optional<Move> nextMove(int index) {
    Object here = id(entities.get(index));
    Object due = id(wanted.get(index));
    if (here.equals(due)) {
      return Optional.empty();
    }
    return Optional.of(
        settled.contains(due)
            ? new Move(index, indexOf(settledBefore(here)))
            : new Move(indexOf(due), index));
  }

  Object carryOut(Move move) {
    Object moved = entities.remove(move.from());
    entities.add(move.to(), moved);
    settled.add(id(moved));
    return moved;
  }

  /** The last of those that have their place and are wanted before another that has none yet. */
  private Object settledBefore(Object id) {
    int place = wantedAt.getOrDefault(id, 0);
    do {
      place--;
    } while (!settled.contains(id(wanted.get(place))));
    return id(wanted.get(place));
  }

  private int indexOf(Object id) {
    int index = 0;
    while (!id(entities.get(index)).equals(id)) {
      index++;
    }
    return index;
  }

  /** Finds the longest rising sequence of wanted places, by patience sorting. */
  private void settle() {
    int[] places =
        entities.stream()
            .map(EntityList::id)
            .filter(wantedAt::containsKey)
            .mapToInt(id -> wantedAt.getOrDefault(id, 0))
            .toArray();
    int[] ends = new int[places.length];
    int[] previous = new int[wanted.size()];
    int length = 0;
    for (int place : places) {
      int found = Arrays.binarySearch(ends, 0, length, place);
      int pile = -found - 1;
      ends[pile] = place;
      previous[place] = pile == 0 ? -1 : ends[pile - 1];
      length = Math.max(length, pile + 1);
    }
    for (int place = length == 0 ? -1 : ends[length - 1]; place >= 0; place = previous[place]) {
      settled.add(id(wanted.get(place)));
    }
  }

  private static Object id(Object entity) {
    Object id = key((Map<?, ?>) entity);
    return id == null ? "" : id;
  }

  private static @Nullable Object key(Map<?, ?> entry) {
    Object id = entry.get("id");
    return id == null ? entry.get("month") : id;
  }
}
