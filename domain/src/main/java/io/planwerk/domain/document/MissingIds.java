package io.planwerk.domain.document;

import io.planwerk.domain.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** Longer names share one count, since their numbered ids could meet. */
  private static final int COUNTED = Slug.MAX_LENGTH - "-1000000".length();

  private final Set<String> taken;
  private final Map<String, Integer> lastNumber = new HashMap<>();
  private boolean anyMissing;

  private MissingIds(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /**
   * The tree with every missing id filled in; the same tree where none is missing. Equal trees get
   * equal ids.
   *
   * @param shape what the tree is going to be read as
   * @param reserved words that no new id may be
   */
  public static @Nullable Object fill(Shape shape, Set<String> reserved, @Nullable Object tree) {
    MissingIds ids = new MissingIds(reserved);
    ids.collect(shape, tree);
    return ids.anyMissing ? ids.filled(shape, tree) : tree;
  }

  private void collect(Shape shape, @Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      return;
    }
    if (shape.isNamedById()) {
      Object id = map.get("id");
      anyMissing |= id == null;
      if (id instanceof String given) {
        taken.add(given);
      }
    }
    for (Shape.Field field : shape.parts()) {
      if (field.type().isRecord()) {
        Shape part = Shape.of(field.type());
        Object value = map.get(field.name());
        if (value instanceof List<?> list) {
          list.forEach(entry -> collect(part, entry));
        } else {
          collect(part, value);
        }
      }
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
        return taken.add(slug) ? slug : numbered(slug);
      }
    }
    return null;
  }

  /** Goes on counting where it stopped, or thousands of equal names would take forever. */
  private String numbered(String slug) {
    String counted = slug.substring(0, Math.min(slug.length(), COUNTED));
    int number = lastNumber.getOrDefault(counted, 1);
    String id;
    do {
      number++;
      id = Slug.numbered(slug, number);
    } while (!taken.add(id));
    lastNumber.put(counted, number);
    return id;
  }
}
