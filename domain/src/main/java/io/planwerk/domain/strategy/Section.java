package io.planwerk.domain.strategy;

import io.planwerk.domain.document.Shape;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the strategy with a name and an address of its own.
 *
 * @param name as in documents and addresses
 * @param shape how it looks
 * @param collections its lists of entities, by name, with the shape of the entities
 */
public record Section(String name, Shape shape, Map<String, Shape> collections) {
  /** What the one main collection of a section is called, where there is one. */
  public static final String MAIN_COLLECTION = "items";

  private static final Map<String, Section> ALL = all();

  /** Every section, in the order of the document. */
  public static Set<String> names() {
    return ALL.keySet();
  }

  public static Optional<Section> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /**
   * The names of all collections of all sections: addresses use them, so ids that are made up
   * don't.
   */
  static Set<String> collectionNames() {
    Set<String> names = new LinkedHashSet<>();
    ALL.values().forEach(section -> names.addAll(section.collections().keySet()));
    return names;
  }

  private static Map<String, Section> all() {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Shape.Field field : Shape.of(Strategy.class).fields().values()) {
      if (isSection(field)) {
        sections.put(field.name(), describe(field));
      }
    }
    return Collections.unmodifiableMap(sections);
  }

  private static boolean isSection(Shape.Field field) {
    RecordComponent component = field.component();
    return component.getType().isRecord()
        && !field.list()
        && Shape.of(component.getType()).fields().values().stream().anyMatch(Shape.Field::list);
  }

  private static Section describe(Shape.Field field) {
    Map<String, Shape> collections = new LinkedHashMap<>();
    Shape shape = Shape.of(field.type());
    for (Shape.Field part : shape.fields().values()) {
      if (part.list() && part.type().isRecord() && Shape.of(part.type()).identity().isPresent()) {
        collections.put(part.name(), Shape.of(part.type()));
      }
    }
    return new Section(field.name(), shape, Collections.unmodifiableMap(collections));
  }
}
