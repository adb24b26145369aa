package io.planwerk.application.strategy;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.strategy.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and puts parts in the tree of a strategy. */
final class Places {
  private Places() {}

  /** Where in the tree a place is; empty when the strategy has no such part. */
  static Optional<Pointer> find(Map<String, Object> tree, Place place) {
    return switch (place) {
      case Place.Whole() -> Optional.of(Pointer.ROOT);
      case Place.Section(String section) ->
          Section.named(section).map(s -> Pointer.ROOT.child(section));
      case Place.Collection(String section, String collection) ->
          Section.named(section)
              .filter(s -> s.collections().containsKey(collection))
              .map(s -> Pointer.ROOT.child(section).child(collection));
      case Place.Entity(String section, String id) -> entity(tree, section, id);
    };
  }

  private static Optional<Pointer> entity(Map<String, Object> tree, String section, String id) {
    Section known = Section.named(section).orElse(null);
    if (known == null || !(tree.get(section) instanceof Map<?, ?> fields)) {
      return Optional.empty();
    }
    for (String collection : known.collections().keySet()) {
      if (fields.get(collection) instanceof List<?> entities) {
        for (int i = 0; i < entities.size(); i++) {
          if (entities.get(i) instanceof Map<?, ?> entity && id.equals(entity.get("id"))) {
            return Optional.of(Pointer.ROOT.child(section).child(collection).child(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The part as it is handed out: a section without content is an empty object, a list stands under
   * {@code items}.
   */
  static Object shown(Map<String, Object> tree, Place place, Pointer at) {
    Object part = at.in(tree).orElse(null);
    return switch (place) {
      case Place.Collection _ -> Map.of(Section.MAIN_COLLECTION, part == null ? List.of() : part);
      case Place.Whole _, Place.Section _, Place.Entity _ -> part == null ? Map.of() : part;
    };
  }

  /** The tree with another value at a place that exists. */
  static @Nullable Object with(@Nullable Object tree, Pointer at, @Nullable Object value) {
    if (at.isRoot()) {
      return value;
    }
    String step = at.tokens().getFirst();
    Pointer rest = new Pointer(at.tokens().subList(1, at.tokens().size()));
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int index = Integer.parseInt(step);
      copy.set(index, with(list.get(index), rest, value));
      return copy;
    }
    Map<String, @Nullable Object> copy = fields(tree);
    copy.put(step, with(copy.get(step), rest, value));
    return copy;
  }

  /** The tree with one more entity at the end of a list. */
  static Object withAdded(
      Map<String, Object> tree, Place.Collection list, @Nullable Object entity) {
    Map<String, @Nullable Object> fields = fields(tree.get(list.section()));
    List<@Nullable Object> entities =
        fields.get(list.collection()) instanceof List<?> there
            ? new ArrayList<>(there)
            : new ArrayList<>();
    entities.add(entity);
    fields.put(list.collection(), entities);
    Map<String, @Nullable Object> copy = fields(tree);
    copy.put(list.section(), fields);
    return copy;
  }

  /** The tree without the entity at a place that exists. */
  static Object without(Map<String, Object> tree, Pointer at) {
    List<@Nullable Object> entities =
        at.parent().in(tree).orElse(null) instanceof List<?> list
            ? new ArrayList<>(list)
            : new ArrayList<>();
    entities.remove(Integer.parseInt(at.last()));
    Object rest = with(tree, at.parent(), entities);
    return rest == null ? Map.of() : rest;
  }

  static Map<String, @Nullable Object> fields(@Nullable Object tree) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, value) -> copy.put((String) name, value));
    }
    return copy;
  }
}
