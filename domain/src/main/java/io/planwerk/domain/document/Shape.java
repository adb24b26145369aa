package io.planwerk.domain.document;

import io.planwerk.domain.shared.EntityId;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record looks as a part of a document. The document format is the domain model itself: a
 * field is a record component, optional where it is {@code @Nullable} or a list. There is one shape
 * per record, worked out when it is first asked for.
 */
public final class Shape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return describe(type);
        }
      };

  private static final ClassValue<Map<String, Class<?>>> FAMILIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> type) {
          if (!type.isInterface() || !type.isSealed()) {
            return Map.of();
          }
          Map<String, Class<?>> kinds = new LinkedHashMap<>();
          for (Class<?> permitted : type.getPermittedSubclasses()) {
            kinds.put(kind(permitted), permitted);
          }
          return Collections.unmodifiableMap(kinds);
        }
      };

  /** Apart from the shapes, since it looks into other records, which may lead back. */
  private static final ClassValue<List<Field>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return of(type).fields.values().stream().filter(Shape::hasInside).toList();
        }
      };

  private final Class<?> type;
  private final Map<String, Field> fields;
  private final List<Field> inOrder;
  private final Constructor<?> constructor;
  private final Optional<Field> single;
  private final Optional<Class<?>> identity;
  private final @Nullable String kind;
  private final boolean blank;
  private final boolean namedById;

  private Shape(Class<?> type, Map<String, Field> fields, Constructor<?> constructor) {
    this.type = type;
    this.fields = Collections.unmodifiableMap(fields);
    this.inOrder = List.copyOf(fields.values());
    this.constructor = constructor;
    single =
        fields.size() == 1
            ? fields.values().stream()
                .filter(f -> !f.list() && Scalar.of(f.type()).isPresent())
                .findFirst()
            : Optional.empty();
    identity =
        fields.values().stream()
            .limit(1)
            .filter(f -> f.name().equals("id") && EntityId.class.isAssignableFrom(f.type()))
            .<Class<?>>map(Field::type)
            .findFirst();
    kind = Arrays.stream(type.getInterfaces()).anyMatch(Shape::isFamily) ? kind(type) : null;
    blank = single.isEmpty() && inOrder.stream().allMatch(Field::optional);
    namedById = !inOrder.isEmpty() && inOrder.getFirst().name().equals("id");
  }

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

  /** The record. */
  public Class<?> type() {
    return type;
  }

  /** Its components in their order, by name. */
  public Map<String, Field> fields() {
    return fields;
  }

  /** The same fields as a list, over which a walk is quicker. */
  List<Field> inOrder() {
    return inOrder;
  }

  /** The fields in which entities or references can be found, at whatever depth. */
  List<Field> parts() {
    return PARTS.get(type);
  }

  private static boolean hasInside(Field field) {
    return isFamily(field.type())
        || EntityId.class.isAssignableFrom(field.type())
        || (field.type().isRecord() && of(field.type()).single().isEmpty());
  }

  /** A record of a single scalar stands in documents as that scalar. */
  public Optional<Field> single() {
    return single;
  }

  /**
   * The type of id, when instances of the record are entities: the first component is called id.
   */
  public Optional<Class<?>> identity() {
    return identity;
  }

  /** Whether the record carries a name of its own in a first component called id. */
  public boolean isNamedById() {
    return namedById;
  }

  /** What tells the record apart from others of its family; null when it belongs to none. */
  @Nullable String kind() {
    return kind;
  }

  /** Whether a document may leave out every field, and so the record itself. */
  boolean isBlank() {
    return blank;
  }

  /** Whether an instance of the record says nothing that a document would tell. */
  boolean isSilent(Object instance) {
    for (Field field : inOrder) {
      Object part = field.of(instance);
      if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
        return false;
      }
    }
    return kind == null;
  }

  Object create(@Nullable Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("can't make " + type, e);
    }
  }

  /** An instance of a record of a single scalar that is known to be in order. */
  Object wrap(Object scalar) {
    try {
      return create(new Object[] {scalar});
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(scalar + " was thought to be in order", e);
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
      // Spares a check of access at every call.
      component.getAccessor().setAccessible(true);
      fields.put(
          component.getName(),
          new Field(component.getName(), fieldType, list, optional, component));
    }
    return new Shape(type, fields, constructor(type, fields));
  }

  private static Constructor<?> constructor(Class<?> type, Map<String, Field> fields) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              fields.values().stream().map(f -> f.component().getType()).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a constructor of its components", e);
    }
  }

  /** The records a sealed interface is open to, by the name that tells them apart in a document. */
  static Map<String, Class<?>> kinds(Class<?> sealed) {
    return FAMILIES.get(sealed);
  }

  static String kind(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** Whether a type is one of a closed family of records rather than a record itself. */
  static boolean isFamily(Class<?> type) {
    return type.isInterface() && !kinds(type).isEmpty();
  }
}
