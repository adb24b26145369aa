package io.planwerk.rest.observation;

import io.planwerk.domain.document.MergePatch;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Limits;
import io.planwerk.rest.document.Parsing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mappings for the exports of common tools, out of a file that comes with the program. They speak
 * of the figures of the catalogue.
 */
@Singleton
public final class ReadyMappings {
  private static final String PATH = "/csv-mappings.yaml";
  private static final String LIKE = "like";

  private final List<Map<?, ?>> entries;

  @Inject
  public ReadyMappings() {
    entries =
        read() instanceof List<?> list
            ? list.stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList()
            : List.of();
  }

  private static Object read() {
    try (InputStream file = ReadyMappings.class.getResourceAsStream(PATH)) {
      byte[] text = Objects.requireNonNull(file, PATH).readAllBytes();
      if (DocumentText.parse(text, Format.YAML, Limits.OF_OWN) instanceof Parsing.Parsed(var tree)
          && tree != null) {
        return tree;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(PATH + " can't be read");
  }

  /** Each with its id, name, what to export, where that is known from, and the mapping itself. */
  public List<Map<?, ?>> entries() {
    return entries;
  }

  /**
   * A mapping as a caller means it. One that names another in {@code like} says only what is
   * different there, as in a JSON Merge Patch.
   *
   * @return empty when there is none of that name
   */
  Optional<Object> resolve(@Nullable Object mapping) {
    if (!(mapping instanceof Map<?, ?> fields) || !fields.containsKey(LIKE)) {
      return Optional.ofNullable(mapping);
    }
    Map<Object, @Nullable Object> rest = new LinkedHashMap<>(fields);
    Object like = rest.remove(LIKE);
    return entries.stream()
        .filter(entry -> Objects.equals(entry.get("id"), like))
        .findFirst()
        .map(entry -> MergePatch.apply(entry.get("mapping"), rest));
  }
}
