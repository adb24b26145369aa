package io.planwerk.domain.objections;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of the strategy and where it stands.
 *
 * @param pointer JSON Pointer of the value
 */
record Placed<T>(String pointer, T value) {

  /** Every value of the list that stands at the pointer. */
  static <T> List<Placed<T>> each(String pointer, List<T> values) {
    List<Placed<T>> placed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      placed.add(new Placed<>(pointer + "/" + i, values.get(i)));
    }
    return placed;
  }

  static <T> List<String> pointers(List<Placed<T>> placed) {
    return placed.stream().map(Placed::pointer).toList();
  }

  static <T> List<T> values(List<Placed<T>> placed) {
    return placed.stream().map(Placed::value).toList();
  }
}
