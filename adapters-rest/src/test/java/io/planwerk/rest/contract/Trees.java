package io.planwerk.rest.contract;

import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Documents as the domain reads them: plain maps, lists and scalars. */
final class Trees {
  private static final Map<Class<?>, String> TEXTS =
      Map.of(
          Month.class, "2027-01",
          LocalDate.class, "2027-01-01",
          LocalTime.class, "09:00");
  private static final Set<Class<?>> NUMBERS =
      Set.of(
          BigDecimal.class, Integer.class, int.class, Percentage.class, Rating.class, Hours.class);

  private Trees() {}

  static @Nullable Object of(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(field -> map.put(field.getKey(), of(field.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(entry -> list.add(of(entry)));
      return list;
    }
    if (node.isNumber()) {
      return node.decimalValue();
    }
    return node.isNull() ? null : node.isBoolean() ? node.booleanValue() : node.asString();
  }

  /** The least that the domain reads as this record. */
  static Map<String, Object> least(Class<?> record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (Plan.isMember(record)) {
      tree.put("kind", record.getSimpleName().toUpperCase(Locale.ROOT));
    }
    for (Shape.Field field : Shape.of(record).fields().values()) {
      if (field.name().equals("id") || Plan.isRequired(field)) {
        tree.put(field.name(), value(field));
      }
    }
    return tree;
  }

  /** A value that the field takes. */
  static Object value(Shape.Field field) {
    Class<?> type = field.type();
    if (type.isEnum()) {
      return ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    if (NUMBERS.contains(type)) {
      return BigDecimal.ONE;
    }
    if (type.equals(Money.class)) {
      return Map.of("amount", "1.00", "currency", "EUR");
    }
    return type.isRecord() && Shape.of(type).single().isEmpty()
        ? least(type)
        : TEXTS.getOrDefault(type, field.name().toLowerCase(Locale.ROOT));
  }
}
