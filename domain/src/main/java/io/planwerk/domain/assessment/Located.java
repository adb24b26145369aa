package io.planwerk.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A value together with its place in the document.
 *
 * @param pointer JSON Pointer of the value
 */
record Located<T>(String pointer, T value) {

  /** Every value of the list that stands at the pointer. */
  static <T> List<Located<T>> each(String pointer, List<T> values) {
    List<Located<T>> located = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      located.add(new Located<>(pointer + "/" + i, values.get(i)));
    }
    return located;
  }

  static List<String> pointers(Collection<? extends Located<?>> places) {
    return places.stream().<String>map(Located::pointer).toList();
  }

  String field(String name) {
    return pointer + "/" + name;
  }
}
