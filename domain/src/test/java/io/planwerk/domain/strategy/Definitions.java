package io.planwerk.domain.strategy;

import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.EntityId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which entities a record defines, found without the code under test that checks references. */
final class Definitions {
  private final Set<EntityId> found = new LinkedHashSet<>();

  private Definitions() {}

  static Set<EntityId> in(Record root) {
    Definitions definitions = new Definitions();
    definitions.visit(root);
    return definitions.found;
  }

  private void visit(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::visit);
    } else if (value instanceof Record owner) {
      for (Shape.Field field : Shape.of(owner.getClass()).fields().values()) {
        Object part = read(field, owner);
        if (field.name().equals("id") && part instanceof EntityId id) {
          found.add(id);
        } else {
          visit(part);
        }
      }
    }
  }

  static Object read(Shape.Field field, Record owner) {
    try {
      return field.component().getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
