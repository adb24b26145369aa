package io.planwerk.domain.document;

import io.planwerk.domain.shared.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree being patched: containers are copied when they are first changed, so the tree it started
 * from stays as it was.
 */
final class PatchedTree {
  private static final int MAX_COPIED = 500_000;

  /** Far beyond what any document needs, and far below what exhausts a stack. */
  private static final int MAX_DEPTH = 64;

  private @Nullable Object root;
  private final Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());
  private int copied;

  PatchedTree(@Nullable Object root) {
    this.root = root;
  }

  /** An operation that the tree doesn't allow. */
  static final class Impossible extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Bilingual reason;

    Impossible(String de, String en) {
      super(en);
      this.reason = new Bilingual(de, en);
    }

    Bilingual reason() {
      return reason;
    }
  }

  /** The tree as it is now; moving parts into each other may have made it too deep to walk. */
  @Nullable Object result() throws Impossible {
    count(root, MAX_DEPTH, Integer.MAX_VALUE);
    return root;
  }

  void carryOut(JsonPatch.Operation operation) throws Impossible {
    switch (operation) {
      case JsonPatch.Operation.Add(Pointer path, Object value) -> add(path, value);
      case JsonPatch.Operation.Remove(Pointer path) -> remove(path);
      case JsonPatch.Operation.Replace(Pointer path, Object value) -> replace(path, value);
      case JsonPatch.Operation.Move(Pointer from, Pointer path) -> {
        if (path.startsWith(from) && !path.equals(from)) {
          throw new Impossible(
              "ein Wert kann nicht in sich selbst wandern", "a value can't move into itself");
        }
        Object value = get(from);
        remove(from);
        add(path, value);
      }
      case JsonPatch.Operation.Copy(Pointer from, Pointer path) -> add(path, shared(get(from)));
      case JsonPatch.Operation.Test(Pointer path, Object value) -> {
        if (!same(get(path), value)) {
          throw new Impossible(
              "an " + path + " steht ein anderer Wert", "another value stands at " + path);
        }
      }
    }
  }

  /**
   * A value that is going to stand in two places: neither may change with the other. Repeated
   * copies of copies grow exponentially; beyond a bound no honest patch needs they are refused.
   */
  private @Nullable Object shared(@Nullable Object value) throws Impossible {
    copied += count(value, MAX_DEPTH, MAX_COPIED - copied);
    disown(value);
    return value;
  }

  private void disown(@Nullable Object value) {
    if (own.remove(value)) {
      children(value).forEach(this::disown);
    }
  }

  private static int count(@Nullable Object value, int depth, int most) throws Impossible {
    if (depth == 0) {
      throw new Impossible("die Verschachtelung wird zu tief", "the nesting grows too deep");
    }
    int nodes = 1;
    for (Object child : children(value)) {
      nodes += count(child, depth - 1, most - nodes);
    }
    if (nodes > most) {
      throw new Impossible("die Kopien werden zu groß", "the copies grow too large");
    }
    return nodes;
  }

  private static Collection<?> children(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values();
      case List<?> list -> list;
      case null, default -> List.of();
    };
  }

  private @Nullable Object get(Pointer path) throws Impossible {
    Object here = root;
    for (String token : path.tokens()) {
      here = child(here, token, path);
    }
    return here;
  }

  private static @Nullable Object child(@Nullable Object here, String token, Pointer path)
      throws Impossible {
    if (here instanceof Map<?, ?> map && map.containsKey(token)) {
      return map.get(token);
    }
    if (here instanceof List<?> list && Pointer.index(token, list.size()) >= 0) {
      return list.get(Pointer.index(token, list.size()));
    }
    throw nothingAt(path);
  }

  private static Impossible nothingAt(Pointer path) {
    return new Impossible("an " + path + " steht nichts", "there is nothing at " + path);
  }

  private void add(Pointer path, @Nullable Object value) throws Impossible {
    if (path.isRoot()) {
      root = value;
      return;
    }
    Object parent = writable(path.parent());
    if (parent instanceof List<?>) {
      List<@Nullable Object> list = list(parent);
      int index =
          "-".equals(path.last()) ? list.size() : Pointer.index(path.last(), list.size() + 1);
      if (index < 0) {
        throw nothingAt(path);
      }
      list.add(index, value);
    } else {
      map(parent, path).put(path.last(), value);
    }
  }

  private void replace(Pointer path, @Nullable Object value) throws Impossible {
    get(path);
    if (path.isRoot()) {
      root = value;
      return;
    }
    Object parent = writable(path.parent());
    if (parent instanceof List<?>) {
      List<@Nullable Object> list = list(parent);
      list.set(Pointer.index(path.last(), list.size()), value);
    } else {
      map(parent, path).put(path.last(), value);
    }
  }

  private void remove(Pointer path) throws Impossible {
    get(path);
    if (path.isRoot()) {
      root = null;
      return;
    }
    Object parent = writable(path.parent());
    if (parent instanceof List<?>) {
      List<@Nullable Object> list = list(parent);
      list.remove(Pointer.index(path.last(), list.size()));
    } else {
      map(parent, path).remove(path.last());
    }
  }

  private @Nullable Object writable(Pointer path) throws Impossible {
    root = owned(root);
    Object here = root;
    for (String token : path.tokens()) {
      Object next = owned(child(here, token, path));
      if (here instanceof List<?>) {
        List<@Nullable Object> list = list(here);
        list.set(Pointer.index(token, list.size()), next);
      } else {
        map(here, path).put(token, next);
      }
      here = next;
    }
    return here;
  }

  private @Nullable Object owned(@Nullable Object value) {
    if (value == null || own.contains(value)) {
      return value;
    }
    Object copy =
        switch (value) {
          case Map<?, ?> map -> new LinkedHashMap<>(map);
          case List<?> list -> new ArrayList<>(list);
          default -> null;
        };
    if (copy == null) {
      return value;
    }
    own.add(copy);
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> list(Object container) {
    return (List<@Nullable Object>) container;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(@Nullable Object container, Pointer path)
      throws Impossible {
    if (container instanceof Map<?, ?>) {
      return (Map<String, @Nullable Object>) container;
    }
    throw nothingAt(path);
  }

  /**
   * Equality as RFC 6902 wants it: numbers by their value, objects whatever the order of their
   * fields.
   */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      if (a.size() != b.size()) {
        return false;
      }
      for (Map.Entry<?, ?> e : a.entrySet()) {
        if (!b.containsKey(e.getKey()) || !same(e.getValue(), b.get(e.getKey()))) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof List<?> a && other instanceof List<?> b) {
      if (a.size() != b.size()) {
        return false;
      }
      for (int i = 0; i < a.size(); i++) {
        if (!same(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    return Objects.equals(one, other);
  }
}
