package io.planwerk.persistence.archive;

import io.planwerk.persistence.archive.Shape.Column;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
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
 * A row as a line: what is JSON in a column is JSON in the line, byte for byte; other bytes are
 * base64, instants and days are ISO 8601, and what is empty isn't told.
 */
final class RowText {

  /** How long a line may be is for whoever reads it to say. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final int USUAL_SIZE = 1024;

  private RowText() {}

  /** The name of the table, and where its columns begin. */
  record Opened(String table, JsonParser columns) implements AutoCloseable {

    @Override
    public void close() {
      columns.close();
    }
  }

  /**
   * @param columns those that the row has, in this order
   * @param json the names of those that hold JSON
   */
  static byte[] write(String table, List<Column> columns, Set<String> json, ResultSet row)
      throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeStringProperty("table", table);
      out.writeObjectPropertyStart("row");
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        write(out, column, json.contains(column.name()), row, i + 1);
      }
      out.writeEndObject();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(
      JsonGenerator out, Column column, boolean isJson, ResultSet row, int position)
      throws SQLException {
    switch (column.kind()) {
      case TEXT -> writeText(out, column, isJson, row.getString(position));
      case BYTES -> writeBytes(out, column, isJson, row.getBytes(position));
      case INTEGER -> {
        long number = row.getLong(position);
        if (!row.wasNull()) {
          out.writeNumberProperty(column.name(), number);
        }
      }
      case DECIMAL -> {
        if (row.getBigDecimal(position) != null) {
          out.writeNumberProperty(column.name(), row.getBigDecimal(position));
        }
      }
      case FLAG -> {
        boolean flag = row.getBoolean(position);
        if (!row.wasNull()) {
          out.writeBooleanProperty(column.name(), flag);
        }
      }
      case INSTANT -> {
        OffsetDateTime at = row.getObject(position, OffsetDateTime.class);
        if (at != null) {
          out.writeStringProperty(column.name(), at.toInstant().toString());
        }
      }
      case DAY -> {
        LocalDate day = row.getObject(position, LocalDate.class);
        if (day != null) {
          out.writeStringProperty(column.name(), day.toString());
        }
      }
    }
  }

  private static void writeText(
      JsonGenerator out, Column column, boolean isJson, @Nullable String text) {
    if (text == null) {
      return;
    }
    out.writeName(column.name());
    if (isJson && isTree(text.isEmpty() ? 0 : text.charAt(0))) {
      out.writeRawValue(onOneLine(text));
    } else {
      out.writeString(text);
    }
  }

  private static void writeBytes(
      JsonGenerator out, Column column, boolean isJson, byte @Nullable [] bytes) {
    if (bytes == null) {
      return;
    }
    out.writeName(column.name());
    if (isJson && isTree(bytes.length == 0 ? 0 : bytes[0])) {
      out.writeRawValue(onOneLine(new String(bytes, StandardCharsets.UTF_8)));
    } else {
      out.writeString(Base64.getEncoder().encodeToString(bytes));
    }
  }

  private static boolean isTree(int first) {
    return first == '{' || first == '[';
  }

  /** Within JSON, ends of lines are never part of a value. */
  private static String onOneLine(String json) {
    return json.replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * Opens a line.
   *
   * @throws tools.jackson.core.JacksonException when it isn't JSON
   * @throws IllegalArgumentException when it isn't a row
   */
  static Opened open(byte[] line) {
    JsonParser in = JSON.createParser(ObjectReadContext.empty(), line);
    if (in.nextToken() == JsonToken.START_OBJECT
        && "table".equals(in.nextName())
        && in.nextToken() == JsonToken.VALUE_STRING) {
      String table = in.getString();
      if ("row".equals(in.nextName()) && in.nextToken() == JsonToken.START_OBJECT) {
        return new Opened(table, in);
      }
    }
    in.close();
    throw new IllegalArgumentException("no row");
  }

  /**
   * The values of a row, in the order of the columns.
   *
   * @throws tools.jackson.core.JacksonException when the line isn't JSON
   * @throws IllegalArgumentException when a value doesn't fit its column
   */
  static @Nullable Object[] values(Opened opened, byte[] line, List<Column> columns) {
    @Nullable Object[] values = new Object[columns.size()];
    JsonParser in = opened.columns();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      int at = position(columns, in.currentName());
      JsonToken token = in.nextToken();
      values[at] = token == JsonToken.VALUE_NULL ? null : value(in, token, columns.get(at), line);
    }
    if (in.nextToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
      throw new IllegalArgumentException("more than a row");
    }
    return values;
  }

  private static int position(List<Column> columns, String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + name);
  }

  private static Object value(JsonParser in, JsonToken token, Column column, byte[] line) {
    boolean isTree = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    return switch (column.kind()) {
      case TEXT -> isTree ? new String(tree(in, line), StandardCharsets.UTF_8) : text(in, token);
      case BYTES -> isTree ? tree(in, line) : Base64.getDecoder().decode(text(in, token));
      case INTEGER ->
          column.type() == Types.BIGINT ? (Object) in.getLongValue() : (Object) in.getIntValue();
      case DECIMAL -> in.getDecimalValue();
      case FLAG -> in.getBooleanValue();
      case INSTANT -> at(text(in, token));
      case DAY -> day(text(in, token));
    };
  }

  private static String text(JsonParser in, JsonToken token) {
    if (token != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException("no text");
    }
    return in.getString();
  }

  private static OffsetDateTime at(String text) {
    try {
      return Instant.parse(text).atOffset(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no instant", e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }

  /** The bytes of an object or array as they are, so that nothing is lost by reading them. */
  private static byte[] tree(JsonParser in, byte[] line) {
    int from = (int) in.currentTokenLocation().getByteOffset();
    in.skipChildren();
    return Arrays.copyOfRange(line, from, (int) in.currentLocation().getByteOffset());
  }
}
