package io.planwerk.rest.contract;

import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.workspace.Organisation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The types of the domain that documents are made of: what the contract has to describe. */
final class Plan {
  private static final Set<Class<?>> TYPES = reachable();

  private Plan() {}

  /** Records that stand in documents as objects. */
  static Stream<Class<?>> records() {
    return TYPES.stream().filter(Class::isRecord);
  }

  static Stream<Class<?>> enums() {
    return TYPES.stream().filter(Class::isEnum);
  }

  /** Sealed interfaces, of which documents hold one of several records. */
  static Stream<Class<?>> families() {
    return TYPES.stream().filter(Class::isInterface);
  }

  static boolean isMember(Class<?> record) {
    return Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
  }

  static boolean isId(Class<?> type) {
    return EntityId.class.isAssignableFrom(type) || type.equals(OrganisationId.class);
  }

  /** The kind of entity that an id of this type names. */
  static Class<?> owner(Class<?> id) {
    return records().filter(type -> names(Shape.of(type), id)).findFirst().orElseThrow();
  }

  private static boolean names(Shape shape, Class<?> id) {
    return shape.isNamedById()
        && shape.fields().values().stream().limit(1).anyMatch(field -> field.type().equals(id));
  }

  /**
   * Whether requests have to carry a field. Ids can be left out, since they are made from names,
   * and so can parts that may be empty.
   */
  static boolean isRequired(Shape.Field field) {
    return !field.optional() && !field.name().equals("id") && !isBlank(field.type());
  }

  private static boolean isBlank(Class<?> type) {
    return TYPES.contains(type)
        && type.isRecord()
        && Shape.of(type).fields().values().stream().allMatch(Shape.Field::optional);
  }

  private static Set<Class<?>> reachable() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(Organisation.class, found);
    collect(Strategy.class, found);
    return found;
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (type.isEnum()) {
      found.add(type);
    } else if (type.isInterface() && type.isSealed()) {
      found.add(type);
      Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
    } else if (type.isRecord() && !type.equals(Money.class)) {
      Shape shape = Shape.of(type);
      if (shape.single().isEmpty() && found.add(type)) {
        shape.fields().values().forEach(field -> collect(field.type(), found));
      }
    }
  }
}
