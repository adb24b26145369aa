package io.planwerk.domain.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes trees of every kind and changes them; the same seed makes the same trees. */
final class RandomTrees {
  private static final List<String> NAMES = List.of("a", "b", "", "a/b", "m~n", "0", "-", "name");

  private final Random random;
  private int lastId;

  RandomTrees(long seed) {
    random = new Random(seed);
  }

  /** Any tree of at most that depth. */
  Object tree(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 9)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> BigDecimal.valueOf(random.nextInt(30), random.nextInt(3));
      case 3 -> "";
      case 4 -> NAMES.get(random.nextInt(NAMES.size()));
      case 5, 6 -> list(depth);
      default -> map(depth);
    };
  }

  Map<String, Object> map(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      map.put(NAMES.get(random.nextInt(NAMES.size())), tree(depth - 1));
    }
    return map;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      list.add(tree(depth - 1));
    }
    return list;
  }

  /** A list of entities, each with an id of its own, a name and lists of entities below. */
  List<Object> entities(int size, int depth) {
    List<Object> entities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entities.add(entity(depth));
    }
    return entities;
  }

  private Map<String, Object> entity(int depth) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", "e" + ++lastId);
    entity.put("name", "Entity " + lastId);
    entity.put("value", tree(1));
    if (depth > 0) {
      entity.put("parts", entities(random.nextInt(4), depth - 1));
    }
    return entity;
  }

  /** The list after some entities were added, removed, moved, changed at any depth. */
  List<Object> edited(List<?> entities) {
    List<Object> edited = new ArrayList<>();
    for (Object entity : entities) {
      if (random.nextInt(6) > 0) {
        edited.add(random.nextInt(3) > 0 ? entity : changed((Map<?, ?>) entity));
      }
    }
    int added = random.nextInt(3);
    for (int i = 0; i < added; i++) {
      edited.add(random.nextInt(edited.size() + 1), entity(1));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(edited, random);
    } else if (edited.size() > 1 && random.nextBoolean()) {
      Object moved = edited.remove(random.nextInt(edited.size()));
      edited.add(random.nextInt(edited.size() + 1), moved);
    }
    return edited;
  }

  private Map<String, Object> changed(Map<?, ?> entity) {
    Map<String, Object> changed = new LinkedHashMap<>();
    entity.forEach((name, value) -> changed.put((String) name, value));
    if (changed.get("parts") instanceof List<?> parts) {
      changed.put("parts", edited(parts));
    }
    changed.put("value", tree(2));
    return changed;
  }
}
