package io.planwerk.domain.strategy;

import io.planwerk.domain.components.ComponentField;
import io.planwerk.domain.components.ComponentRule;
import io.planwerk.domain.components.FieldType;
import io.planwerk.domain.components.RuleOperator;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Fault;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Fills records with random values. What a record's invariants refuse is drawn again, and at last
 * left out. Ids and the length of lists follow from the place alone, so that filling twice with one
 * seed defines the same entities; only the second time references have something to point to.
 */
public final class RandomRecords {
  private static final int TRIES = 200;

  private final long seed;
  private final RandomStrategies.Density density;
  private final Map<Class<?>, List<EntityId>> known = new LinkedHashMap<>();
  private final Random random;
  private final RandomValues values;

  public RandomRecords(long seed, RandomStrategies.Density density, Set<EntityId> known) {
    this.seed = seed;
    this.density = density;
    this.random = new Random(seed);
    this.values = new RandomValues(random);
    known.forEach(id -> this.known.computeIfAbsent(id.getClass(), _ -> new ArrayList<>()).add(id));
  }

  /** A record of that type, or null where it can't be made for want of something to refer to. */
  public Object fill(Class<?> type, String at) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (attempt % 20 == 0) {
        parts.clear();
      }
      for (Shape.Field field : Shape.of(type).fields().values()) {
        if (!parts.containsKey(field.name())) {
          Object part = part(field, at);
          if (part == null && !field.optional()) {
            return null;
          }
          parts.put(field.name(), part);
        }
      }
      try {
        return create(type, fitting(type, parts));
      } catch (BrokenInvariants broken) {
        for (Fault fault : broken.faults()) {
          mend(type, parts, fault, attempt);
        }
      }
    }
    return null;
  }

  private void mend(Class<?> type, Map<String, Object> parts, Fault fault, int attempt) {
    String name = fault.pointer().isEmpty() ? "" : fault.pointer().split("/", -1)[1];
    Shape.Field field = Shape.of(type).fields().get(name);
    if (field == null) {
      parts.clear();
    } else if (attempt > TRIES - 20 && field.optional()) {
      parts.put(name, field.list() ? List.of() : null);
    } else {
      parts.remove(name);
    }
  }

  private Object part(Shape.Field field, String at) {
    if (field.list()) {
      return list(field, at + "/" + field.name());
    }
    if (field.optional() && random.nextDouble() >= density.presence()) {
      return null;
    }
    if (field.name().equals("id") && EntityId.class.isAssignableFrom(field.type())) {
      return values.id(field.type(), slug(at));
    }
    Object value = value(field.type(), at + "/" + field.name());
    return field.optional() && saysNothing(value) ? null : value;
  }

  private List<Object> list(Shape.Field field, String at) {
    Set<Object> entries = new LinkedHashSet<>();
    int size = size(at);
    for (int i = 0; i < size; i++) {
      Object entry = value(field.type(), at + "/" + i);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  private int size(String at) {
    if (at.equals("/measures/items") && density.measures() > 0) {
      return density.measures();
    }
    Random ofPlace = new Random(seed ^ (at.hashCode() * 0x9E3779B97F4A7C15L));
    return density.least() + ofPlace.nextInt(density.most() - density.least() + 1);
  }

  private Object value(Class<?> type, String at) {
    if (EntityId.class.isAssignableFrom(type)) {
      List<EntityId> choice = known.getOrDefault(type, List.of());
      return choice.isEmpty() ? null : choice.get(random.nextInt(choice.size()));
    }
    if (type.isSealed() && type.isInterface()) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return fill(kinds[random.nextInt(kinds.length)], at);
    }
    return values.knows(type) ? values.next(type) : fill(type, at);
  }

  /** What says nothing is written as if it weren't there, and so it mustn't be there. */
  private static boolean saysNothing(Object value) {
    return value instanceof Record part
        && Shape.of(part.getClass()).fields().values().stream()
            .map(field -> Definitions.read(field, part))
            .allMatch(inner -> inner == null || inner.equals(List.of()));
  }

  /** Own fields and rules have to fit each other in ways that no drawing would ever hit. */
  private Map<String, Object> fitting(Class<?> type, Map<String, Object> parts) {
    Map<String, Object> fitting = new LinkedHashMap<>();
    Shape.of(type).fields().keySet().forEach(name -> fitting.put(name, parts.get(name)));
    if (type.equals(ComponentField.class) && parts.get("value") != null) {
      FieldType field = (FieldType) parts.get("type");
      fitting.put("value", values.text(field, (List<?>) parts.get("choices")));
    }
    if (type.equals(ComponentRule.class)) {
      boolean pattern = random.nextBoolean();
      fitting.put("operator", pattern ? RuleOperator.MATCHES : RuleOperator.PRESENT);
      fitting.put("other", pattern ? null : parts.get("other"));
    }
    return fitting;
  }

  private static Object create(Class<?> type, Map<String, Object> parts) {
    try {
      Class<?>[] types =
          Shape.of(type).fields().values().stream()
              .map(field -> field.component().getType())
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(parts.values().toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof BrokenInvariants broken) {
        throw broken;
      }
      throw new AssertionError("can't fill " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("can't fill " + type, e);
    }
  }

  private static String slug(String at) {
    return at.isEmpty()
        ? "strategy"
        : at.substring(1)
            .replace("/items", "")
            .replaceAll("([a-z])([A-Z])", "$1-$2")
            .replace('/', '-')
            .toLowerCase(Locale.ROOT);
  }
}
