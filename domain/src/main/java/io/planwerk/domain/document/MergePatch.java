package io.planwerk.domain.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch (RFC 7396): fields given replace, null removes, lists are replaced whole. */
public final class MergePatch {
  private MergePatch() {}

  public static @Nullable Object apply(@Nullable Object target, @Nullable Object patch) {
    if (!(patch instanceof Map<?, ?> changes)) {
      return patch;
    }
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    if (target instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> result.put((String) name, value));
    }
    changes.forEach(
        (name, value) -> {
          if (value == null) {
            result.remove((String) name);
          } else {
            result.put((String) name, apply(result.get((String) name), value));
          }
        });
    return result;
  }
}
