package io.planwerk.rest.contract;

import io.planwerk.domain.shared.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A schema of the contract, as far as it tells how to speak of values. */
public final class LabelledSchema {
  private static final String REFERENCES = "#/components/schemas/";
  private static final String LABEL = "x-label";
  private static final int DEEPEST = 8;

  private final Labels labels;
  private final Map<?, ?> schema;

  LabelledSchema(Labels labels, Map<?, ?> schema) {
    this.labels = labels;
    this.schema = schema;
  }

  /** What a value here is called. */
  public Optional<Bilingual> label() {
    return meanings(false).stream().flatMap(s -> label(s).stream()).findFirst();
  }

  /** What a value of a closed list is called. */
  public Optional<Bilingual> label(String value) {
    for (Map<?, ?> meaning : meanings(true)) {
      if (value.equals(meaning.get("const"))) {
        return label(meaning);
      }
      if (meaning.get("x-labels") instanceof Map<?, ?> values
          && values.get(value) instanceof Map<?, ?> texts) {
        return bilingual(texts);
      }
    }
    return Optional.empty();
  }

  /** The schema of a field; one that says nothing when there is no such field. */
  public LabelledSchema field(String name) {
    for (Map<?, ?> meaning : meanings(true)) {
      if (meaning.get("properties") instanceof Map<?, ?> properties
          && properties.get(name) instanceof Map<?, ?> property) {
        return new LabelledSchema(labels, property);
      }
    }
    return new LabelledSchema(labels, Map.of());
  }

  /** The schema of what a list holds. */
  public LabelledSchema item() {
    for (Map<?, ?> meaning : meanings(true)) {
      if (meaning.get("items") instanceof Map<?, ?> items) {
        return new LabelledSchema(labels, items);
      }
    }
    return new LabelledSchema(labels, Map.of());
  }

  /** Whether values here are of one of several kinds, each with fields of its own. */
  public boolean isFamily() {
    return meanings(false).stream().anyMatch(s -> s.get("oneOf") instanceof List<?>);
  }

  /** Whether this is a schema of that name. */
  public boolean is(String name) {
    return meanings(false).stream().anyMatch(s -> (REFERENCES + name).equals(s.get("$ref")));
  }

  /** Whether a number here is a year, which is written without marks between its digits. */
  boolean isYear() {
    return "year".equals(schema.get("x-format"));
  }

  /** This schema and all that it is made of, from outside to inside. */
  private List<Map<?, ?>> meanings(boolean alternatives) {
    List<Map<?, ?>> found = new ArrayList<>();
    collect(schema, alternatives, found, 0);
    return found;
  }

  private void collect(Map<?, ?> part, boolean alternatives, List<Map<?, ?>> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    found.add(part);
    if (part.get("$ref") instanceof String reference && reference.startsWith(REFERENCES)) {
      Map<?, ?> target = labels.schema(reference.substring(REFERENCES.length()));
      collect(target, alternatives, found, depth + 1);
    }
    collectAll(part.get("allOf"), alternatives, found, depth + 1);
    if (alternatives) {
      collectAll(part.get("oneOf"), true, found, depth + 1);
      collectAll(part.get("anyOf"), true, found, depth + 1);
    }
  }

  private void collectAll(
      @Nullable Object parts, boolean alternatives, List<Map<?, ?>> found, int depth) {
    if (parts instanceof List<?> list) {
      for (Object part : list) {
        if (part instanceof Map<?, ?> map) {
          collect(map, alternatives, found, depth);
        }
      }
    }
  }

  private static Optional<Bilingual> label(Map<?, ?> schema) {
    return schema.get(LABEL) instanceof Map<?, ?> texts ? bilingual(texts) : Optional.empty();
  }

  private static Optional<Bilingual> bilingual(Map<?, ?> texts) {
    return texts.get("de") instanceof String de && texts.get("en") instanceof String en
        ? Optional.of(new Bilingual(de, en))
        : Optional.empty();
  }
}
