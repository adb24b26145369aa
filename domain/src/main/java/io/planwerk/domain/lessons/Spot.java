package io.planwerk.domain.lessons;

import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Name;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Something of a strategy that lessons may speak of, together with its place.
 *
 * @param pointer JSON Pointer of it
 * @param id its id
 * @param name what it is called
 * @param plainName its name without what people write now so, now so: upper and lower case, blanks
 *     and hyphens
 */
record Spot<T>(String pointer, EntityId id, String name, String plainName, T value) {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");

  static <T> List<Spot<T>> each(
      String pointer, List<T> values, Function<T, EntityId> id, Function<T, Name> name) {
    List<Spot<T>> spots = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      String called = name.apply(value).value();
      spots.add(new Spot<>(pointer + "/" + i, id.apply(value), called, plain(called), value));
    }
    return spots;
  }

  /** Keeps every other sign, so that C++ isn't C#. */
  private static String plain(String name) {
    String form = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return GAPS.matcher(form).replaceAll(" ").strip();
  }

  boolean isNamedLike(Spot<?> other) {
    return plainName.equals(other.plainName);
  }

  /** Whether both have the same id or are called the same. */
  boolean isCalledLike(Spot<T> other) {
    return id.equals(other.id) || isNamedLike(other);
  }
}
