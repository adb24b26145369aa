package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.document.References;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Section;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A copy of a strategy's tree that is being changed, and what stood against it. */
final class WorkingTree {
  private static final String ID = "id";

  private final Map<String, Object> root;
  private final List<Fault> faults = new ArrayList<>();

  WorkingTree(Map<String, Object> document) {
    root = fields(document);
  }

  Map<String, Object> fields() {
    return root;
  }

  List<Fault> faults() {
    return faults;
  }

  /** An object of the tree. */
  final class Part {
    private final Map<String, Object> fields;
    private final Pointer at;

    Part(Map<String, Object> fields, Pointer at) {
      this.fields = fields;
      this.at = at;
    }

    boolean has(String field) {
      return fields.containsKey(field);
    }

    /** Sets a field, or removes it where nothing is to be there. */
    void put(String field, @Nullable Object value) {
      if (value == null) {
        fields.remove(field);
      } else {
        fields.put(field, value);
      }
    }

    /** Sets a field that has to have the value it had when the change was thought out. */
    void swap(String field, @Nullable Object before, @Nullable Object after) {
      if (Objects.equals(fields.get(field), before)) {
        put(field, after);
      } else {
        fault(at.child(field), "ist inzwischen ein anderer Wert", "is another value by now");
      }
    }

    Optional<Part> part(String field) {
      return WorkingTree.this.part(fields, field, at);
    }
  }

  /** A part of the document itself; its absence is a fault. */
  Optional<Part> part(String field) {
    return part(root, field, Pointer.ROOT);
  }

  private Optional<Part> part(Map<String, Object> owner, String field, Pointer at) {
    Optional<Part> found = object(owner.get(field)).map(f -> new Part(f, at.child(field)));
    if (found.isEmpty()) {
      fault(at.child(field), "gibt es nicht mehr", "isn't there any more");
    }
    return found;
  }

  /** An entity; its absence is a fault. */
  Optional<Part> entity(String section, String list, EntityId id) {
    Pointer at = Pointer.ROOT.child(section).child(list);
    List<Object> entities = entities(section, list);
    for (int i = 0; i < entities.size(); i++) {
      Optional<Map<String, Object>> entity = object(entities.get(i));
      if (entity.isPresent() && id.value().equals(entity.get().get(ID))) {
        return Optional.of(new Part(entity.get(), at.child(i)));
      }
    }
    fault(
        at,
        "„" + id.value() + "“ gibt es hier nicht mehr",
        "'" + id.value() + "' isn't here any more");
    return Optional.empty();
  }

  /** Adds an entity whose id nothing in its section has yet. */
  void append(String section, String list, EntityId id, Record entity) {
    Object tree = Objects.requireNonNull(RecordWriter.write(entity));
    if (isTaken(section, id)) {
      fault(
          Pointer.ROOT.child(section).child(list),
          "die Kennung „" + id.value() + "“ ist inzwischen vergeben",
          "the id '" + id.value() + "' is taken by now");
      return;
    }
    Map<String, Object> fields = object(root.get(section)).orElseGet(LinkedHashMap::new);
    root.put(section, fields);
    List<Object> entities = entities(section, list);
    entities.add(tree);
    fields.put(list, entities);
  }

  private boolean isTaken(String section, EntityId id) {
    return Section.named(section).orElseThrow().collections().keySet().stream()
        .flatMap(list -> entities(section, list).stream())
        .flatMap(entity -> object(entity).stream())
        .anyMatch(entity -> id.value().equals(entity.get(ID)));
  }

  /** Removes an entity; one that something still refers to stays. */
  void removeUnlessReferred(String section, String list, EntityId id) {
    entity(section, list, id)
        .filter(part -> References.in(Strategy.class, root).into(part.at).isEmpty())
        .ifPresent(part -> entities(section, list).remove((Object) part.fields));
  }

  private List<Object> entities(String section, String list) {
    return object(root.get(section)).map(fields -> fields.get(list)).orElse(null)
            instanceof List<?> entities
        ? list(entities)
        : new ArrayList<>();
  }

  private void fault(Pointer at, String de, String en) {
    faults.add(Fault.at(at.toString(), FaultCode.PATCH_FAILED, de, en));
  }

  /** Everything in the tree is a copy, made below. */
  @SuppressWarnings("unchecked")
  private static Optional<Map<String, Object>> object(@Nullable Object tree) {
    return tree instanceof Map<?, ?> ? Optional.of((Map<String, Object>) tree) : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(List<?> copy) {
    return (List<Object>) copy;
  }

  private static Map<String, Object> fields(Map<?, ?> tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach((name, value) -> copy.put((String) name, copy(value)));
    return copy;
  }

  private static Object copy(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> fields(map);
      case List<?> list -> new ArrayList<>(list.stream().map(WorkingTree::copy).toList());
      default -> tree;
    };
  }
}
