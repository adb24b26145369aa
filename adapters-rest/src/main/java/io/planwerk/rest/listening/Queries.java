package io.planwerk.rest.listening;

import io.planwerk.domain.shared.Slug;
import io.planwerk.rest.shared.Query;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what lists of this area are narrowed by. */
final class Queries {
  private Queries() {}

  static <T> @Nullable T slug(Query query, String name, Function<String, T> toId) {
    String text = query.text(name);
    if (text != null && !Slug.isSlug(text)) {
      throw Query.invalid(name, "ist keine Kennung", "is no id");
    }
    return text == null ? null : toId.apply(text);
  }

  static boolean yes(Query query, String name) {
    String text = query.text(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Query.invalid(name, "ist true oder false", "is true or false");
    }
    return "true".equals(text);
  }
}
