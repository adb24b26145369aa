package io.planwerk.rest.contract;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Asset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of the contract, each as a JSON Schema that stands alone: for forms, and for editors
 * that check a strategy while it is written, which need but a small part of the contract.
 */
final class JsonSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String IN_CONTRACT = "#/components/schemas/";
  private static final String MEDIA_TYPE = "application/schema+json";

  private final Labels labels;
  private final String tag;
  private final Map<String, Asset> made = new ConcurrentHashMap<>();

  /**
   * @param tag of the contract
   */
  JsonSchemas(Labels labels, String tag) {
    this.labels = labels;
    this.tag = tag;
  }

  Optional<Asset> find(String name) {
    return labels.schema(name).isEmpty()
        ? Optional.empty()
        : Optional.of(made.computeIfAbsent(name, this::make));
  }

  private Asset make(String name) {
    Deque<String> wanted = new ArrayDeque<>();
    Map<Object, @Nullable Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.putAll(moved(labels.schema(name), wanted));
    Map<String, Object> found = new TreeMap<>();
    while (!wanted.isEmpty()) {
      String next = wanted.pop();
      if (!found.containsKey(next)) {
        found.put(next, moved(labels.schema(next), wanted));
      }
    }
    schema.put("$defs", found);
    return Asset.ofText(MEDIA_TYPE, tag, DocumentText.print(schema, Format.JSON));
  }

  private static Map<Object, @Nullable Object> moved(Map<?, ?> fields, Deque<String> wanted) {
    Map<Object, @Nullable Object> all = new LinkedHashMap<>();
    fields.forEach((name, value) -> all.put(name, part(value, wanted)));
    return all;
  }

  /** The same with what it refers to beside it. */
  private static @Nullable Object part(@Nullable Object part, Deque<String> wanted) {
    return switch (part) {
      case Map<?, ?> fields -> moved(fields, wanted);
      case List<?> items -> items.stream().map(item -> part(item, wanted)).toList();
      case String text when text.startsWith(IN_CONTRACT) -> {
        String name = text.substring(IN_CONTRACT.length());
        wanted.push(name);
        yield "#/$defs/" + name;
      }
      case null, default -> part;
    };
  }
}
