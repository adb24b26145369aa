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
    found.visit(document, Address.ROOT);
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

  private void visit(Record owner, Address at) {
    Shape shape = Shape.of(owner.getClass());
    for (Shape.Field field : shape.parts()) {
      Object part = field.of(owner);
      if (field.list() && part instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          part(list.get(i), at.field(field.name()).entry(i));
        }
      } else if (part instanceof EntityId id && isIdentity(field, shape)) {
        define(id, at.field(field.name()).toString());
      } else if (part != null) {
        part(part, at.field(field.name()));
      }
    }
  }

  private void part(Object part, Address at) {
    if (part instanceof EntityId id) {
      references.add(new Reference(id, at.toString()));
    } else if (part instanceof Record inner) {
      visit(inner, at);
    }
  }

  private static boolean isIdentity(Shape.Field field, Shape owner) {
    return owner.identity().isPresent() && field.name().equals("id");
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
