package io.planwerk.persistence.shared;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Trees as compact JSON and back, every number a {@link BigDecimal}. Token by token, because a
 * general mapper takes twice the time for trees that are this plain.
 */
public final class TreeText {

  /** The limits protect from strangers; what was kept has been let in already. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private TreeText() {}

  public static String write(@Nullable Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(tree, out);
    }
    return text.toString();
  }

  static void write(@Nullable Object tree, JsonGenerator out) {
    switch (tree) {
      case null -> out.writeNull();
      case String string -> out.writeString(string);
      case BigDecimal number -> out.writeNumber(number);
      case Boolean truth -> out.writeBoolean(truth);
      case Map<?, ?> fields -> {
        out.writeStartObject();
        fields.forEach(
            (name, value) -> {
              out.writeName((String) name);
              write(value, out);
            });
        out.writeEndObject();
      }
      case List<?> values -> {
        out.writeStartArray();
        values.forEach(value -> write(value, out));
        out.writeEndArray();
      }
      default -> throw new IllegalArgumentException("not part of a tree: " + tree.getClass());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static @Nullable Object read(String text) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
      return read(in);
    }
  }

  static @Nullable Object read(JsonParser in) {
    return read(in.nextToken(), in);
  }

  /**
   * Reads what {@link #write} wrote of an object.
   *
   * @throws IllegalStateException when the text is of something else
   */
  public static Map<String, Object> readObject(String text) {
    return object(read(text));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> fields) {
      return (Map<String, Object>) fields;
    }
    throw new IllegalStateException("no object was kept here");
  }

  private static @Nullable Object read(JsonToken token, JsonParser in) {
    return switch (token) {
      case START_OBJECT -> fields(in);
      case START_ARRAY -> values(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private static Map<String, @Nullable Object> fields(JsonParser in) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      fields.put(name, read(in.nextToken(), in));
    }
    return fields;
  }

  private static List<@Nullable Object> values(JsonParser in) {
    List<@Nullable Object> values = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      values.add(read(token, in));
    }
    return values;
  }
}
