package io.planwerk.domain.document;

import io.planwerk.domain.shared.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives entities that came without an id one made from their name, so that nobody has to invent ids
 * by hand.
 */
public final class MissingIds {
  /** What people call an entity, in the order of preference. */
  private static final List<String> NAMES = List.of("name", "title", "sentence");

  private final Set<String> taken = new HashSet<>();

  private MissingIds(Set<String> reserved, @Nullable Object tree) {
    taken.addAll(reserved);
    collect(tree);
  }

  /**
   * The tree with every missing id filled in; the same tree where none is missing. Equal trees get
   * equal ids.
   *
   * @param shape what the tree is going to be read as
   * @param reserved words that no new id may be
   */
  public static @Nullable Object fill(Shape shape, Set<String> reserved, @Nullable Object tree) {
    return new MissingIds(reserved, tree).filled(shape, tree);
  }

  private void collect(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      if (map.get("id") instanceof String id) {
        taken.add(id);
      }
      map.values().forEach(this::collect);
    } else if (tree instanceof List<?> list) {
      list.forEach(this::collect);
    }
  }

  private @Nullable Object filled(Shape shape, @Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      return tree;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (shape.isNamedById() && map.get("id") == null) {
      String id = invented(map);
      if (id != null) {
        copy.put("id", id);
      }
    }
    map.forEach(
        (name, value) -> {
          Shape.Field field = shape.fields().get((String) name);
          if (value != null || !name.equals("id")) {
            copy.put((String) name, field == null ? value : filled(field, value));
          }
        });
    return copy;
  }

  private @Nullable Object filled(Shape.Field field, @Nullable Object value) {
    if (!field.type().isRecord()) {
      return value;
    }
    Shape shape = Shape.of(field.type());
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(entry -> copy.add(filled(shape, entry)));
      return copy;
    }
    return filled(shape, value);
  }

  private @Nullable String invented(Map<?, ?> entity) {
    for (String field : NAMES) {
      if (entity.get(field) instanceof String name && !name.isBlank()) {
        String slug = Slug.from(name.substring(0, Math.min(name.length(), Slug.MAX_LENGTH)));
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
          id = Slug.numbered(slug, number);
        }
        return id;
      }
    }
    return null;
  }
}
