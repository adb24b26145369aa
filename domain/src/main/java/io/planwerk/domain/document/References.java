package io.planwerk.domain.document;

import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entities a document defines and where it refers to them. An id in a first component called
 * {@code id} defines, any other id refers; so a new field is checked without a line of code.
 */
public final class References {

  /**
   * A place that names an entity.
   *
   * @param target the entity meant
   * @param at where it is named
   */
  public record Reference(EntityId target, String at) {}

  private final Map<EntityId, String> definitions = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Fault> duplicates = new ArrayList<>();

  private References() {}

  public static References in(Record document) {
    References found = new References();
    found.visit(document, "");
    return found;
  }

  /**
   * Ids that stand twice and references that lead nowhere.
   *
   * @param known entities that exist outside of the document, such as those of a catalogue
   */
  public List<Fault> faults(Set<? extends EntityId> known) {
    List<Fault> faults = new ArrayList<>(duplicates);
    for (Reference reference : references) {
      if (!definitions.containsKey(reference.target()) && !known.contains(reference.target())) {
        String id = reference.target().value();
        faults.add(
            Fault.at(
                reference.at(),
                FaultCode.UNKNOWN_REFERENCE,
                "„" + id + "“ gibt es im Dokument nicht",
                "'" + id + "' doesn't exist in the document"));
      }
    }
    return faults;
  }

  /** Every place outside of the given part that refers to an entity defined inside of it. */
  public List<Reference> into(Pointer part) {
    Set<EntityId> inside = new HashSet<>();
    definitions.forEach(
        (id, at) -> {
          if (isWithin(at, part)) {
            inside.add(id);
          }
        });
    return references.stream()
        .filter(r -> inside.contains(r.target()) && !isWithin(r.at(), part))
        .toList();
  }

  private static boolean isWithin(String at, Pointer part) {
    String prefix = part.toString();
    return at.equals(prefix) || at.startsWith(prefix + "/");
  }

  private void visit(@Nullable Object value, String at) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), at + "/" + i);
      }
    } else if (value instanceof EntityId id) {
      references.add(new Reference(id, at));
    } else if (value instanceof Record entity) {
      Shape shape = Shape.of(entity.getClass());
      if (shape.single().isPresent() || value instanceof io.planwerk.domain.shared.Money) {
        return;
      }
      boolean defines = shape.identity().isPresent();
      for (Shape.Field field : shape.fields().values()) {
        Object part = field.of(entity);
        if (defines && field.name().equals("id") && part instanceof EntityId id) {
          define(id, at + "/id");
        } else {
          visit(part, at + "/" + field.name());
        }
      }
    }
  }

  private void define(EntityId id, String at) {
    if (definitions.putIfAbsent(id, at) != null) {
      duplicates.add(
          Fault.at(
              at,
              FaultCode.DUPLICATE,
              "die Kennung „" + id.value() + "“ ist schon vergeben",
              "the id '" + id.value() + "' is already taken"));
    }
  }
}
