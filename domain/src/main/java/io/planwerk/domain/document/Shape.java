package io.planwerk.domain.document;

import io.planwerk.domain.shared.EntityId;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record looks as a part of a document. The document format is the domain model itself: a
 * field is a record component, optional where it is {@code @Nullable} or a list.
 *
 * @param type the record
 * @param fields its components in their order
 */
public record Shape(Class<?> type, Map<String, Field> fields) {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return describe(type);
        }
      };

  /**
   * One field.
   *
   * @param name its name in the document
   * @param type the component's type; of a list the type of its entries
   * @param list whether it holds a list
   * @param optional whether a document may leave it out
   * @param component the component behind it
   */
  public record Field(
      String name, Class<?> type, boolean list, boolean optional, RecordComponent component) {

    @Nullable Object of(Object owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("can't read " + component, e);
      }
    }
  }

  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** A record of a single scalar stands in documents as that scalar. */
  public Optional<Field> single() {
    return fields.size() == 1
        ? fields.values().stream()
            .filter(f -> !f.list() && Scalar.of(f.type()).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /**
   * The type of id, when instances of the record are entities: the first component is called id.
   */
  public Optional<Class<?>> identity() {
    return fields.values().stream()
        .limit(1)
        .filter(f -> f.name().equals("id") && EntityId.class.isAssignableFrom(f.type()))
        .<Class<?>>map(Field::type)
        .findFirst();
  }

  /** Whether the record carries a name of its own in a first component called id. */
  public boolean isNamedById() {
    return fields.keySet().stream().limit(1).anyMatch("id"::equals);
  }

  Object create(@Nullable Object[] values) throws InvocationTargetException {
    try {
      Class<?>[] types =
          fields.values().stream().map(f -> f.component().getType()).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("can't make " + type, e);
    }
  }

  private static Shape describe(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type + " is no record");
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean list = List.class.equals(component.getType());
      Class<?> fieldType =
          list
              ? (Class<?>)
                  ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
              : component.getType();
      AnnotatedType annotated = component.getAnnotatedType();
      boolean optional = list || annotated.isAnnotationPresent(Nullable.class);
      fields.put(
          component.getName(),
          new Field(component.getName(), fieldType, list, optional, component));
    }
    return new Shape(
        type,
        Map.copyOf(fields).isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(fields));
  }

  /** The records a sealed interface is open to, by the name that tells them apart in a document. */
  static Map<String, Class<?>> kinds(Class<?> sealed) {
    Map<String, Class<?>> kinds = new LinkedHashMap<>();
    for (Class<?> permitted : new ArrayList<>(List.of(sealed.getPermittedSubclasses()))) {
      kinds.put(kind(permitted), permitted);
    }
    return kinds;
  }

  static String kind(Class<?> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(java.util.Locale.ROOT);
  }

  /** Whether a type is one of a closed family of records rather than a record itself. */
  static boolean isFamily(Type type) {
    return type instanceof Class<?> c && c.isInterface() && c.isSealed();
  }
}
