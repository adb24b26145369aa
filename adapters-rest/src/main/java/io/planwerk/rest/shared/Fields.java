package io.planwerk.rest.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of an answer in the order in which they are given. That of {@link Map#of} differs from
 * server to server, and with it the tag of the answer.
 */
public final class Fields {
  private Fields() {}

  /** Two fields. */
  public static Map<String, Object> of(String first, Object one, String second, Object other) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(first, one);
    fields.put(second, other);
    return fields;
  }

  /** Three fields. */
  public static Map<String, Object> of(
      String first, Object one, String second, Object other, String third, Object last) {
    Map<String, Object> fields = of(first, one, second, other);
    fields.put(third, last);
    return fields;
  }
}
