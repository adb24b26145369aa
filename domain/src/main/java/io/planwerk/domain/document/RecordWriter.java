package io.planwerk.domain.document;

import io.planwerk.domain.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a tree: fields in the order of the components, what is absent or empty left
 * out.
 */
public final class RecordWriter {
  private static final RecordWriter CANONICAL = new RecordWriter(false);
  private static final RecordWriter WHOLE = new RecordWriter(true);

  private final boolean whole;

  private RecordWriter(boolean whole) {
    this.whole = whole;
  }

  /** The canonical tree of a value; null when there is nothing to tell. */
  public static @Nullable Object write(@Nullable Object value) {
    return CANONICAL.tree(value);
  }

  /**
   * The tree of a record with all of its lists, also those that are empty; only what is absent is
   * left out.
   */
  public static Map<String, Object> writeWhole(Record value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (WHOLE.tree(value) instanceof Map<?, ?> tree) {
      tree.forEach((name, part) -> fields.put((String) name, part));
    }
    return fields;
  }

  private @Nullable Object tree(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    var scalar = Scalar.of(value.getClass());
    if (scalar.isPresent()) {
      return scalar.get().write(value);
    }
    if (value instanceof Record part) {
      return part instanceof Money money ? money(money) : fields(part);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    throw new IllegalStateException("no form for " + value.getClass());
  }

  private @Nullable Object fields(Record owner) {
    Shape shape = Shape.of(owner.getClass());
    var single = shape.single();
    if (single.isPresent()) {
      return tree(single.get().of(owner));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    if (shape.kind() != null) {
      fields.put("kind", shape.kind());
    }
    for (Shape.Field field : shape.inOrder()) {
      Object tree = tree(field.of(owner));
      if (tree != null) {
        fields.put(field.name(), tree);
      }
    }
    return fields.isEmpty() && !whole ? null : fields;
  }

  private @Nullable Object list(List<?> list) {
    if (list.isEmpty() && !whole) {
      return null;
    }
    List<Object> trees = new ArrayList<>(list.size());
    for (Object value : list) {
      Object tree = tree(value);
      trees.add(tree == null ? Map.of() : tree);
    }
    return trees;
  }

  private static Map<String, Object> money(Money money) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("amount", money.amount().toPlainString());
    fields.put("currency", money.currency().getCurrencyCode());
    return fields;
  }
}
