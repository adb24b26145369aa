package io.planwerk.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list that is ordered by key.
 *
 * @param items in the order of their keys
 * @param next the key to go on behind; absent at the end of the list
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * What is asked for.
   *
   * @param after the key to go on behind; absent for the beginning
   * @param limit how many items at most
   */
  public record Request(@Nullable String after, int limit) {}

  /** Cuts a page from one item more than were asked for. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<? super T, String> key) {
    return oneMore.size() <= limit
        ? new Page<>(oneMore, null)
        : new Page<>(oneMore.subList(0, limit), key.apply(oneMore.get(limit - 1)));
  }
}
