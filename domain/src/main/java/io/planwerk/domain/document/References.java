package io.planwerk.domain.document;

import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Looks through a tree, sound or not: what can't be read as an id is left to the reader to tell.
   */
  public static References in(Class<?> type, @Nullable Object tree) {
    References found = new References();
    found.part(type, tree, Address.ROOT);
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
      if (faults.size() > Fault.MOST + 1) {
        break;
      }
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

  private void part(Class<?> type, @Nullable Object tree, Address at) {
    if (EntityId.class.isAssignableFrom(type)) {
      id(type, tree).ifPresent(id -> references.add(new Reference(id, at.toString())));
    } else if (tree instanceof Map<?, ?> fields) {
      Class<?> record = Shape.isFamily(type) ? Shape.kinds(type).get(fields.get("kind")) : type;
      if (record != null) {
        visit(Shape.of(record), fields, at);
      }
    }
  }

  private void visit(Shape shape, Map<?, ?> fields, Address at) {
    for (Shape.Field field : shape.parts()) {
      Object part = fields.get(field.name());
      Address here = at.field(field.name());
      if (isIdentity(field, shape)) {
        id(field.type(), part).ifPresent(id -> define(id, here.toString()));
      } else if (!field.list()) {
        part(field.type(), part, here);
      } else if (part instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          part(field.type(), list.get(i), here.entry(i));
        }
      }
    }
  }

  private static Optional<EntityId> id(Class<?> type, @Nullable Object tree) {
    return tree instanceof String value && Slug.isSlug(value)
        ? Optional.of((EntityId) Shape.of(type).wrap(value))
        : Optional.empty();
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
