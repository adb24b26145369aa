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
  private RecordWriter() {}

  /** The canonical tree of a value; null when there is nothing to tell. */
  public static @Nullable Object write(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case List<?> list -> list(list);
      case Money money -> money(money);
      case Record entity -> entity(entity);
      default ->
          Scalar.of(value instanceof Enum<?> e ? e.getDeclaringClass() : type(value))
              .orElseThrow(() -> new IllegalStateException("no form for " + value.getClass()))
              .write(value);
    };
  }

  private static Class<?> type(Object value) {
    return value instanceof java.time.ZoneId ? java.time.ZoneId.class : value.getClass();
  }

  private static @Nullable Object entity(Record entity) {
    Shape shape = Shape.of(entity.getClass());
    var single = shape.single();
    if (single.isPresent()) {
      return write(single.get().of(entity));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Class<?> family : entity.getClass().getInterfaces()) {
      if (Shape.isFamily(family)) {
        fields.put("kind", Shape.kind(entity.getClass()));
      }
    }
    for (Shape.Field field : shape.fields().values()) {
      Object tree = write(field.of(entity));
      if (tree != null) {
        fields.put(field.name(), tree);
      }
    }
    return fields.isEmpty() ? null : fields;
  }

  private static @Nullable Object list(List<?> list) {
    if (list.isEmpty()) {
      return null;
    }
    List<Object> trees = new ArrayList<>(list.size());
    for (Object value : list) {
      Object tree = write(value);
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
