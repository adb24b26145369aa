package io.planwerk.rest.contract;

import java.util.Map;

/**
 * What people call the parts of a strategy, out of the schemas of the contract: {@code x-label}
 * with a text in {@code de} and {@code en} stands at schemas, properties and values.
 */
public final class Labels {
  private static final String ROOT = "Strategy";

  private final Map<?, ?> schemas;

  Labels(Map<?, ?> document) {
    this.schemas =
        document.get("components") instanceof Map<?, ?> components
                && components.get("schemas") instanceof Map<?, ?> found
            ? found
            : Map.of();
  }

  /** Where every way through a strategy begins. */
  public LabelledSchema strategy() {
    return of(ROOT);
  }

  /** The schema of that name; one that says nothing when there is none. */
  public LabelledSchema of(String name) {
    return new LabelledSchema(this, schema(name));
  }

  Map<?, ?> schema(String name) {
    return schemas.get(name) instanceof Map<?, ?> schema ? schema : Map.of();
  }
}
